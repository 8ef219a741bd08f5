/** A moment in words first; the exact one is in <time> and in its title. */
import { html } from "../vendor/preact.js";
import { restIsDrawn } from "./first-drawing.js";
import { sayDay, sayExactly, saySince, sayWhen } from "../words/times.js";

/**
 * @param {object} props
 * @param {Date | string | number} props.at  a moment; a string "2026-03-05" is a day without a clock
 * @param {"moment" | "day" | "since"} [props.as]  "today, ten o'clock", "today", "12 days"
 * @param {Date} [props.now]
 * @param {string} [props.zone]  default: the zone of this device
 */
export function When({ at, as = "moment", now, zone }) {
  const bareDay = typeof at === "string" && /^\d{4}-\d\d-\d\d$/.test(at);
  // A bare day has no zone: noon UTC read in UTC is that day everywhere.
  const date = new Date(bareDay ? `${at}T12:00Z` : at);
  if (Number.isNaN(date.getTime())) return null;
  const options = bareDay ? { now, zone: "UTC" } : { now, zone };
  const say = as === "since" ? saySince : as === "day" || bareDay ? sayDay : sayWhen;
  const exact = bareDay ? String(at) : date.toISOString();
  if (!restIsDrawn()) return html`<time class="when" datetime=${exact}></time>`;
  return html`<time class="when" datetime=${exact} title=${sayExactly(date, { zone: options.zone, clock: !bareDay })}>${say(date, options)}</time>`;
}
