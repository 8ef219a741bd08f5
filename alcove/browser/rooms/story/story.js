/** The story of the two: every meeting, and what was between them, newest first, to be read like a page. */
import { html, useEffect, useMemo, useState } from "../../vendor/preact.js";
import { makeSearch } from "../../records/search.js";
import { Button } from "../../parts/button.js";
import { Blank, Waiting } from "../../parts/notice.js";
import { PageHead } from "../../parts/page-head.js";
import { When } from "../../parts/when.js";
import { place } from "../../manners/router.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";
import { Heard } from "../themes/heard.js";
import { Between } from "./between.js";
import { Chapter } from "./chapter.js";
import { FOUND, NO_FILTER, fitsFilter, isAsking, purposesBy } from "./filters.js";
import { Find, useQuestionPurposes } from "./find.js";
import { Found } from "./found.js";
import { Past } from "./past.js";
import { SmallThings } from "./small.js";
import { tellAll } from "./telling.js";

/** @param {{ pair: any }} props */
export default function Story({ pair }) {
  const { name } = pair.counterpart;
  const [typed, setTyped] = useState("");
  const [filter, setFilter] = useState(NO_FILTER);
  const complete = safe(pair.id).stage.value === "all";
  const { chapters } = tellAll(pair.id);
  // The same drawing for each letter that is typed: ten years are not gone through again.
  const read = useMemo(() => html`<${Chapters} pair=${pair} />`, [pair]);
  const search = useLooking(pair.id, filter, typed);
  const looking = typed.trim() !== "" || isAsking(filter);
  const sought = place.value.query.get("record");
  useEffect(() => {
    setTyped("");
    setFilter(NO_FILTER);
    if (sought) return goTo(sought);
  }, [sought, place.value]);
  const acts = chapters.length > 0 && html`${!pair.closed && html`<${Button} kind="quiet" href=${`/alcove/${pair.id}/bring`}>${t("story-bring")}<//>`}<${Button} kind="quiet" href=${`/alcove/${pair.id}/export`}>${t("nav-export")}<//><${Button} kind="quiet" onClick=${() => print()}>${t("act-print")}<//>`;
  return html`
    <${PageHead} title=${t("story-title", { name })} seenBy=${t("seen-by-two", { name })} acts=${acts} />
    ${(chapters.length > 0 || looking) && html`<${Find} typed=${typed} onTyped=${setTyped} filter=${filter} onFilter=${setFilter} name=${name} hint=${t("story-find-hint")} />`}
    ${looking && html`<${Found} found=${search(typed)} typed=${typed} />`}
    <div class="story" hidden=${looking}>${read}</div>
    ${complete && chapters.length === 0 && !pair.closed && html`<${Blank} act=${html`<${Button} href=${`/alcove/${pair.id}/meeting`}>${t("table-meet")}<//><${Button} kind="quiet" href=${`/alcove/${pair.id}/bring`}>${t("story-bring")}<//>`}>${t("story-empty", { name })}<//>`}
    ${complete && chapters.length === 0 && pair.closed && html`<p class="soft">${t("story-empty-closed")}</p>`}`;
}

/** @param {{ pair: any }} props */
function Chapters({ pair }) {
  const ours = gathered(pair.id);
  return html`
    <${SmallThings} pair=${pair} ours=${ours} />
    ${years(tellAll(pair.id).chapters).map(([year, all]) => html`
      <section class="story__of-year" key=${year} aria-label=${String(year)}>
        <h2 class="story__year">${year}</h2>
        ${all.map((each) => html`<${One} key=${each.id} each=${each} pair=${pair} ours=${ours} />`)}
      </section>`)}
    ${safe(pair.id).stage.value !== "all" && html`<${Waiting}>${t("story-older")}<//>`}`;
}

/** Looks through the two's records and one's own of this alcove. @param {string} pair @param {import("./filters.js").Filter} filter @param {string} typed */
function useLooking(pair, filter, typed) {
  const ofQuestion = useQuestionPurposes(filter.purpose !== "");
  const [ours, own] = [safe(pair).entries.value, safe("mine").entries.value];
  const asks = isAsking(filter);
  return useMemo(() => {
    const find = (/** @type {string} */ id) => ours.get(id) ?? own.get(id);
    const fits = asks ? fitsFilter(filter, purposesBy(find, ofQuestion)) : (/** @type {any} */ { kind }) => FOUND.includes(kind);
    const isHere = (/** @type {any} */ entry) => (entry.safe !== "mine" || entry.fields.pair === pair) && fits(entry);
    return makeSearch(() => [ours, own], isHere);
  }, [ours, own, filter, ofQuestion, asks, typed.trim() === ""]);
}

/** One that was found is shown in its chapter, with the focus on it. @param {string} record */
function goTo(record) {
  let tries = 0;
  const timer = setInterval(() => {
    const found = /** @type {HTMLElement | null} */ (document.querySelector(`[data-record="${CSS.escape(record)}"]`));
    const isShown = found !== null && found.getClientRects().length > 0; // while what was found still stands in its place, nothing there takes the focus
    tries += 1;
    if (isShown || tries > 100) clearInterval(timer);
    if (!isShown) return;
    found.scrollIntoView({ block: "center" });
    found.focus({ preventScroll: true });
  }, 50);
  return () => clearInterval(timer);
}

/** A meeting, what was between two of them, one that was skipped, or what was heard. */
function One({ each, pair, ours }) {
  if (each.heard) return html`<div data-record=${each.id} tabindex="-1"><${Heard} heard=${each.heard} pair=${pair} /></div>`;
  if (each.skipped) return html`<p class="story__skipped meta"><${When} at=${each.at} as="day" />: ${t("story-skipped")}</p>`;
  if (each.past) return html`<${Past} past=${each.past} name=${pair.counterpart.name} ours=${ours} />`;
  if (each.between) return html`<${Between} between=${each.between} pair=${pair} ours=${ours} />`;
  return html`<${Chapter} told=${each.told} pair=${pair} ours=${ours} />`;
}

/** @param {import("./telling.js").Chapter[]} all  newest first @returns {[number, import("./telling.js").Chapter[]][]} */
function years(all) {
  const groups = new Map();
  for (const each of all) groups.set(each.at.getFullYear(), [...(groups.get(each.at.getFullYear()) ?? []), each]);
  return [...groups];
}
