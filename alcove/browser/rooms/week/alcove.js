/** One alcove of the week: whom, when, what waits, and how sure the keys are. */
import { html } from "../../vendor/preact.js";
import { When } from "../../parts/when.js";
import { t } from "../../words/words.js";
import { otherTime } from "../table/plan.js";
import { Capture } from "./capture.js";
import { Clock } from "./clock.js";
import { MoveMeeting } from "./move-meeting.js";
import { PlanMeeting } from "./plan-meeting.js";
import { Prepared } from "./prepared.js";
import { Waits } from "./waits.js";

/** @param {{ pair: any, day?: string }} props  day: it stands under the heading of that day */
export function Alcove({ pair, day }) {
  const { id, counterpart: { name }, next, closed } = pair;
  const state = pair.renewed && pair.state !== "verified" ? "renewed" : pair.state;
  const heading = `alcove-${id}`;
  return html`
    <article class="week__alcove" aria-labelledby=${heading}>
      <h3 class="week__heading" id=${heading}><a class="week__name" href=${`/alcove/${id}/table`}>${t("name-you-and", { name })}</a></h3>
      <p class="week__when">
        ${next ? html`<a class="week__meeting" href=${`/alcove/${id}/meeting`}>${day ? html`<${Clock} at=${next.startsAt} />` : html`<${When} at=${next.startsAt} />`}</a>` : t(closed ? "week-closed" : "week-no-meeting")}
      </p>
      <p class="week__facts dots">
        <span>${t(`week-you-${pair.myRole}`, { name })}</span>
        <span>${["new", "linked", "renewed"].includes(state) && !closed ? html`<a href=${`/alcove/${id}/compare`}>${t(`week-state-${state}`, { name })}</a>` : t(`week-state-${state}`, { name })}</span>
        ${next && html`<span>${t("time-minutes", { minutes: next.minutes })}</span>`}
        ${next && otherTime(id, next) && html`<span><a href=${`/alcove/${id}/table`}>${t("next-differs")}</a></span>`}
      </p>
      ${!closed && html`
        <${Waits} pair=${pair} />
        <${Prepared} pair=${pair} />
        <div class="week__acts">
          <${Capture} pair=${pair} />
          ${!next && html`<${PlanMeeting} pair=${pair} heading=${heading} />`}
          ${next && !next.startedAt && html`<${MoveMeeting} pair=${pair} meeting=${next} heading=${heading} hotkey="m" />`}
        </div>`}
    </article>`;
}
