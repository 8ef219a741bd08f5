/** In the hour: what I have not said yet, at the right places only and seen by me alone; and what was said in this meeting. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { theirEnergyIsLow } from "../../records/checkins.js";
import { feedbackToGive, maySayView, viewWaits } from "../../records/feedback.js";
import { snapshotInForce } from "../../records/meetings.js";
import { t } from "../../words/words.js";
import { dayIn } from "../table/days.js";
import { gathered } from "../table/gathered.js";
import { layOut } from "../table/lay-out.js";
import { Lines, permission } from "./lines.js";
import { SaidList } from "./said.js";

/** @param {{ pair: any, meeting: any, here: string }} props  here: the step on this screen */
export function FeedbackInTheHour({ pair, meeting, here }) {
  const ours = gathered(pair.id);
  const begun = snapshotInForce(ours, meeting.id)?.fields.started_at;
  const said = begun ? ours.of("feedback").filter(({ madeAt }) => madeAt >= new Date(begun)) : [];
  return html`
    <${SayNow} pair=${pair} meeting=${meeting} here=${here} />
    ${said.length > 0 && html`<section class="hour-said"><h2 class="section__title">${t("feedback-said-today")}</h2><${SaidList} pair=${pair} label=${t("feedback-said-today")} all=${said} /></section>`}`;
}

/** The oldest that may be said here; never more than one line. */
function SayNow({ pair, meeting, here }) {
  const ours = gathered(pair.id);
  const mine = gathered("mine");
  const today = dayIn(0);
  const low = theirEnergyIsLow(ours, pair.counterpart.id, today);
  const fits = (/** @type {import("../../records/feedback.js").ToGive} */ given) => {
    if (given.type !== "view") return here !== "opening";
    return maySayView(ours, meeting.id, here) && !viewWaits(given, low);
  };
  const given = feedbackToGive(mine, pair.id, today, ours).find(fits);
  const entry = mine.get(given?.id);
  if (!entry) return null;
  return html`
    <aside class="say-now" aria-label=${t("feedback-now-label")}>
      <p class="meta">${t("feedback-now-note", { name: pair.counterpart.name })}</p>
      ${entry.fields.type === "view" && html`<p class="say-now__first"><q>${permission(entry.fields.when)}</q></p>`}
      <${Lines} entry=${entry} />
      <div class="cluster">
        <${Button} small hotkey="s" onClick=${() => layOut(entry, pair, {}, "feedback-shared")}>${t("feedback-now")}<//>
        <${Button} small kind="quiet" onClick=${() => layOut(entry, pair, { said: true }, "feedback-shared")}>${t("feedback-already")}<//>
      </div>
    </aside>`;
}
