/** The time of a meeting: clear on the server, and sealed beside it, so that neither can be changed in silence. */
import { planInForce } from "../../records/meetings.js";
import { moveMeeting, planMeeting, safe } from "../../sync/house.js";
import { ownZone } from "../../words/times.js";
import { gathered } from "./gathered.js";

/** @typedef {{ startsAt: string, minutes: number, zone: string }} Time */

/** RFC 3339 in whole seconds, as records have it. @param {Date} date */
export const momentText = (date) => `${date.toISOString().slice(0, 19)}Z`;

/** @param {string} pair @param {string} meeting  every plan the two sealed for it */
const plansOf = (pair, meeting) => gathered(pair).of("plan").filter(({ fields }) => fields.meeting === meeting);

/** Writes the sealed copy: my own record, one turn above all others. @param {string} pair @param {string} meeting @param {Time} time */
export async function sealTime(pair, meeting, { startsAt, minutes, zone }) {
  const all = plansOf(pair, meeting);
  const fields = { meeting, starts_at: startsAt, minutes, zone, turn: 1 + Math.max(0, ...all.map((plan) => plan.fields.turn)) };
  const own = all.find(({ mine }) => mine);
  return own ? safe(pair).revise(own.id, { fields }) : safe(pair).put("plan", "", fields);
}

/** @param {string} pair @param {Date} start @param {number} minutes */
export async function plan(pair, start, minutes) {
  const time = { startsAt: momentText(start), minutes, zone: ownZone() };
  const { id } = await planMeeting(pair, time);
  await sealTime(pair, id, time);
  return id;
}

/** @param {string} pair @param {string} meeting @param {Date} start @param {number} minutes */
export async function move(pair, meeting, start, minutes) {
  const time = { startsAt: momentText(start), minutes, zone: ownZone() };
  await moveMeeting(pair, meeting, time);
  await sealTime(pair, meeting, time);
}

/**
 * The time the two sealed, where the server tells another one.
 * @param {string} pair @param {any} meeting @returns {Time | null}
 */
export function otherTime(pair, meeting) {
  const sealed = planInForce(plansOf(pair, meeting.id));
  if (!sealed) return null;
  const { starts_at: startsAt, minutes, zone } = sealed.fields;
  const same = Date.parse(startsAt) === Date.parse(meeting.startsAt) && minutes === meeting.minutes;
  return same ? null : { startsAt, minutes, zone };
}
