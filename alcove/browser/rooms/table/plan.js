/** The time of a meeting: clear on the server, and sealed beside it, so that it cannot be changed in silence. */
import { planInForce } from "../../records/meetings.js";
import { moveMeeting, planMeeting } from "../../sync/house.js";
import { ownZone } from "../../words/times.js";
import { gathered } from "./gathered.js";

/** @typedef {{ startsAt: string, minutes: number, zone: string }} Time */

/** @param {Date} start @param {number} minutes @returns {Time} in the zone of this device */
const timeOf = (start, minutes) => ({ startsAt: `${start.toISOString().slice(0, 19)}Z`, minutes, zone: ownZone() });

/** @param {string} pair @param {Date} start @param {number} minutes */
export const plan = (pair, start, minutes) => planMeeting(pair, timeOf(start, minutes));

/** @param {string} pair @param {string} meeting @param {Date} start @param {number} minutes */
export const move = (pair, meeting, start, minutes) => moveMeeting(pair, meeting, timeOf(start, minutes));

/**
 * The time the two sealed, where the server tells another one.
 * @param {string} pair @param {any} meeting @returns {Time | null}
 */
export function otherTime(pair, meeting) {
  const sealed = planInForce(gathered(pair), meeting.id);
  if (!sealed) return null;
  const { starts_at: startsAt, minutes, zone } = sealed.fields;
  const same = Date.parse(startsAt) === Date.parse(meeting.startsAt) && minutes === meeting.minutes;
  return same ? null : { startsAt, minutes, zone };
}
