/** The story of the two: every meeting that was held, newest first, to be read like a page. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Blank, Waiting } from "../../parts/notice.js";
import { PageHead } from "../../parts/page-head.js";
import { When } from "../../parts/when.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered, mineOf } from "../table/gathered.js";
import { Heard } from "../themes/heard.js";
import { Chapter } from "./chapter.js";
import { Find, Found } from "./find.js";
import { tell } from "./told.js";

/** @param {{ pair: any }} props */
export default function Story({ pair }) {
  const { name } = pair.counterpart;
  const [typed, setTyped] = useState("");
  const kept = safe(pair.id);
  const complete = kept.stage.value === "all";
  const ours = gathered(pair.id);
  const told = tell(ours, mineOf(pair.id, "note"));
  const skipped = kept.meetings.value.filter(({ state, startsAt }) => state === "skipped" && Date.parse(startsAt) < Date.now()).map(({ id, startsAt }) => ({ id, at: new Date(startsAt), skipped: true }));
  const heard = ours.of("heard").map((entry) => ({ id: entry.id, at: entry.madeAt, heard: entry }));
  const all = [...told, ...skipped, ...heard].sort((a, b) => b.at.getTime() - a.at.getTime());
  const acts = told.length > 0 && html`<${Button} kind="quiet" onClick=${() => print()}>${t("act-print")}<//>`;
  return html`
    <${PageHead} title=${t("story-title", { name })} seenBy=${t("seen-by-two", { name })} acts=${acts} />
    ${told.length > 0 && html`<${Find} pair=${pair} typed=${typed} onTyped=${setTyped} />`}
    ${typed.trim() && html`<${Found} pair=${pair} typed=${typed} />`}
    <div class="story" hidden=${typed.trim() !== ""}>
      ${years(all).map(([year, meetings]) => html`
        <section class="story__of-year" key=${year} aria-label=${String(year)}>
          <h2 class="story__year">${year}</h2>
          ${meetings.map((each) => html`<${One} key=${each.id} each=${each} pair=${pair} ours=${ours} />`)}
        </section>`)}
      ${!complete && html`<${Waiting}>${t("story-older")}<//>`}
    </div>
    ${complete && told.length === 0 && html`<${Blank} act=${html`<${Button} href=${`/alcove/${pair.id}/meeting`}>${t("table-meet")}<//>`}>${t("story-empty", { name })}<//>`}`;
}

/** A meeting, one that was skipped, or what was heard between two of them. */
function One({ each, pair, ours }) {
  if (each.heard) return html`<${Heard} heard=${each.heard} pair=${pair} />`;
  if (each.skipped) return html`<p class="story__skipped meta"><${When} at=${each.at} as="day" />: ${t("story-skipped")}</p>`;
  return html`<${Chapter} told=${each} pair=${pair} ours=${ours} />`;
}

/** @param {any[]} all  newest first @returns {[number, any[]][]} */
function years(all) {
  const groups = new Map();
  for (const each of all) {
    const year = each.at.getFullYear();
    groups.set(year, [...(groups.get(year) ?? []), each]);
  }
  return [...groups];
}
