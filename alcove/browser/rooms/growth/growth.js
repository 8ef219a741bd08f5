/** Where each of the two wants to get to, and the steps towards it. A goal is its author's alone until it is shared. */
import { html } from "../../vendor/preact.js";
import { eachOnce, writtenBy } from "../../records/entries.js";
import { goalsInOrder, wayTowards } from "../../records/towards.js";
import { isAlive } from "../../records/growth.js";
import { Button } from "../../parts/button.js";
import { List } from "../../parts/list.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";
import { Goal } from "./goal.js";
import { Way } from "./way.js";
import { WriteGoal } from "./write-goal.js";

/** @param {{ pair: any }} props */
export default function Growth({ pair }) {
  const { id: theirs, name } = pair.counterpart;
  const [shared, own] = [gathered(pair.id), gathered("mine")];
  const mine = writtenBy(shared, own, "goal", me.value?.id ?? "", pair.id);
  const others = eachOnce(shared.of("goal").filter(({ author }) => author === theirs));
  const way = wayTowards([...mine, ...others], shared, own, pair.id);
  const print = mine.length + others.length > 0 && html`<${Button} kind="quiet" onClick=${() => globalThis.print()}>${t("act-print")}<//>`;
  return html`
    <div class="growth">
      <${PageHead} title=${t("growth-title", { name })} seenBy=${t("growth-seen-by", { name })} acts=${print} />
      <${WriteGoal} pair=${pair} />
      <${Goals} id="mine" title=${t("growth-mine")} blank=${t("growth-empty", { name })} goals=${mine} way=${way} pair=${pair} />
      ${others.length > 0 && html`<${Goals} id="theirs" title=${t("growth-theirs", { name })} goals=${others} way=${way} pair=${pair} />`}
      ${way.length > 0 && html`
        <${Section} id="way" title=${t("growth-way-all")}><${Way} marks=${way} pair=${pair} labelledby="way-title" sayGoal /><//>`}
      <p class="growth__onward"><a href=${`/alcove/${pair.id}/ceremony/long-view`}>${t("growth-to-long-view")}</a></p>
    </div>`;
}

/** Those alive, and folded below them those that rest, were reached or were let go. */
function Goals({ id, title, blank, goals, way, pair }) {
  const row = (/** @type {{ goal: any, depth: number }} */ { goal, depth }) => html`
    <${Goal} key=${goal.id} goal=${goal} depth=${depth} goals=${goals} pair=${pair} way=${way.filter((/** @type {any} */ mark) => mark.goal.id === goal.id)} />`;
  const still = goals.filter((/** @type {any} */ goal) => !isAlive(goal));
  return html`
    <${Section} id=${id} title=${title}>
      <${List} class="voices" labelledby=${`${id}-title`} blank=${blank && still.length === 0 ? blank : undefined}>${goalsInOrder(goals.filter(isAlive)).map(row)}<//>
      ${still.length > 0 && html`<${Reveal} label=${t("growth-still")}><${List} class="voices" label=${t("growth-still")}>${goalsInOrder(still).map(row)}<//><//>`}
    <//>`;
}
