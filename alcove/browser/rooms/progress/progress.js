/** The wins and lessons of the two, newest first. */
import { html, useState } from "../../vendor/preact.js";
import { eachOnce } from "../../records/entries.js";
import { byMonth } from "../../records/moved.js";
import { firstTime } from "../../records/towards.js";
import { Button } from "../../parts/button.js";
import { List } from "../../parts/list.js";
import { Blank, Waiting } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered, mineOf } from "../table/gathered.js";
import { sayMonth } from "./say-month.js";
import { Win } from "./win.js";

/** So many are drawn at first, and by each press on "earlier". */
const SHOWN = 40;

/** @param {{ pair: any }} props */
export default function Progress({ pair }) {
  const [most, setMost] = useState(SHOWN);
  const { name } = pair.counterpart;
  const wins = winsOf(pair.id);
  const months = byMonth(wins.slice(0, most));
  const complete = safe(pair.id).stage.value === "all";
  return html`
    <div class="progress">
      <${PageHead} title=${t("progress-title", { name })} seenBy=${t("seen-by-two", { name })} />
      ${months.map(({ month, moves }) => html`
        <${Section} key=${month} id=${`month-${month}`} title=${sayMonth(month)}>
          <${List} class="voices" labelledby=${`month-${month}-title`}>${moves.map(({ entry }) => html`<${Win} key=${entry.id} win=${entry} pair=${pair} />`)}<//>
        <//>`)}
      ${wins.length > most && html`<p><${Button} onClick=${() => setMost(most + SHOWN)}>${t("progress-earlier")}<//></p>`}
      ${!complete && html`<${Waiting} />`}
      ${complete && wins.length === 0 && html`<${Blank}>${t("progress-empty", { name })}<//><p class="soft">${t("progress-empty-next")}</p>`}
    </div>`;
}

/** Of both, and my own that nobody else reads yet. @param {string} pair @returns {{ at: number, entry: any }[]} newest first */
function winsOf(pair) {
  const shared = eachOnce(gathered(pair).of("win"));
  const was = new Set(shared.map(({ fields }) => fields.was));
  const all = [...shared, ...mineOf(pair, "win").filter(({ id }) => !was.has(id))];
  return all.map((entry) => ({ at: firstTime(entry), entry })).sort((one, other) => other.at - one.at || (one.entry.id < other.entry.id ? 1 : -1));
}
