/** What waits for me in one alcove, in the words of whoever wrote it; nothing about what the other has not done. */
import { html } from "../../vendor/preact.js";
import { t } from "../../words/words.js";
import { gatherPromises } from "../promises/gathered.js";
import { gathered } from "../table/gathered.js";
import { whatWaits } from "./what-waits.js";

/** @param {{ pair: any }} props */
export function Waits({ pair }) {
  const { id, counterpart: { name } } = pair;
  const { due, asked, topics, skip } = whatWaits(pair, gathered(id).of("topic"), gatherPromises());
  if (due.length + asked.length + topics === 0 && !skip) return html`<p class="week__nothing">${t("week-nothing", { name })}</p>`;
  return html`
    <ul class="week__waits">
      ${skip && html`<li><a href=${`/alcove/${id}/meeting`}>${t("week-skip-asked", { name })}</a></li>`}
      ${asked.map(({ entry }) => html`<li key=${entry.id}><a href="/promises">${t("week-asked", { name })}</a> <q class="week__words">${entry.words}</q></li>`)}
      ${due.map(({ entry }) => html`<li key=${entry.id}><a href="/promises">${t("week-due")}</a> <q class="week__words">${entry.words}</q></li>`)}
      ${topics > 0 && html`<li><a href=${`/alcove/${id}/table`}>${t("week-topics", { count: topics })}</a></li>`}
    </ul>`;
}
