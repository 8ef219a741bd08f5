/** What may be said of a win after it was kept: why it worked, towards which goal, who helped. None of it is needed. */
import { html } from "../../vendor/preact.js";
import { writtenBy } from "../../records/entries.js";
import { isAlive } from "../../records/growth.js";
import { LINE_MOST, SENTENCE_MOST } from "../../records/thresholds.js";
import { byAnyId } from "../../records/towards.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { me, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Said } from "../growth/said.js";
import { gathered } from "../table/gathered.js";

const LONGEST = { why: SENTENCE_MOST, helped_by: LINE_MOST };
const TEXTS = /** @type {const} */ (["why", "helped_by"]);

/** @param {string} pair @returns {any[]} my goals of this alcove, shared or not */
export const goalsOf = (pair) => writtenBy(gathered(pair), gathered("mine"), "goal", me.value?.id ?? "", pair);

/** What was said already, and the field that is being written. @param {{ win: any, asked: string | null, ask: (name: string | null) => void }} props */
export function SaidOfWin({ win, asked, ask }) {
  return TEXTS.filter((name) => win.fields[name] || asked === name).map((name) => html`
    <${Said} key=${name} label=${t(sayLabel(win, name))} value=${win.fields[name]} editing=${asked === name} onEdit=${win.mine && (() => ask(name))} leave=${() => ask(null)}
      keep=${`${win.safe}:${win.id}:${name}`} longest=${LONGEST[name]} save=${(/** @type {string | undefined} */ words) => safe(win.safe).revise(win.id, { fields: { [name]: words } })} />`);
}

/** @param {any} win @param {"why" | "helped_by"} name */
const sayLabel = ({ fields }, name) => (name === "helped_by" ? "progress-helped-by" : fields.lesson ? "progress-why-lesson" : "progress-why");

/** One tap each. @param {{ win: any, pair: any, asked: string | null, ask: (name: string | null) => void }} props */
export function AboutWin({ win, pair, asked, ask }) {
  const { fields } = win;
  const goals = goalsOf(pair.id);
  const current = byAnyId(goals).get(fields.goal)?.id;
  const change = (/** @type {Record<string, any>} */ changed) => safe(win.safe).revise(win.id, { fields: changed });
  return html`
    <div class="stack">
      <div class="cluster">${TEXTS.filter((name) => !fields[name] && asked !== name).map((name) => html`
        <${Button} key=${name} small onClick=${() => ask(name)}>${t(sayLabel(win, name))}<//>`)}</div>
      ${goals.length > 0 && html`<${Choice} label=${t("progress-towards")} value=${current ?? null} onChange=${(/** @type {string | null} */ goal) => change({ goal: goal ?? undefined })}
        options=${goals.filter((goal) => isAlive(goal) || goal.id === current).map(({ id, words }) => ({ value: id, label: words }))} />`}
      <${Choice} label=${t("win-which")} optional=${false} value=${fields.lesson ? "lesson" : "win"} onChange=${(/** @type {string} */ way) => change({ lesson: way === "lesson" || undefined })}
        options=${["win", "lesson"].map((value) => ({ value, label: t(`win-is-${value}`) }))} />
    </div>`;
}
