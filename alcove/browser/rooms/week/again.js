/** A further meeting of an alcove that stands above already: when, and another time for it. */
import { html } from "../../vendor/preact.js";
import { t } from "../../words/words.js";
import { Clock } from "./clock.js";
import { MoveMeeting } from "./move-meeting.js";

/** @param {{ pair: any, meeting: any }} props */
export function Again({ pair, meeting }) {
  const { id, counterpart: { name } } = pair;
  const heading = `meeting-${meeting.id}`;
  return html`
    <article class="week__alcove week__alcove--again" aria-labelledby=${heading}>
      <h3 class="week__heading week__heading--again" id=${heading}><a class="week__name" href=${`/alcove/${id}/rhythm`}>${t("week-again", { name })}</a></h3>
      <p class="week__when"><${Clock} at=${meeting.startsAt} /></p>
      <p class="week__facts"><span>${t("time-minutes", { minutes: meeting.minutes })}</span></p>
      <div class="week__acts"><${MoveMeeting} pair=${pair} meeting=${meeting} heading=${heading} /></div>
    </article>`;
}
