/** The time of a meeting: clear on the server, and sealed beside it, so that it cannot be changed in silence. */
import { planInForce } from "../../records/meetings.js";
import { rhythmInForce, rhythmMoment } from "../../records/rhythm.js";
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
  const time = sealed ? { startsAt: sealed.fields.starts_at, minutes: sealed.fields.minutes, zone: sealed.fields.zone } : timeByRhythm(pair, meeting);
  if (!time) return null;
  const same = Date.parse(time.startsAt) === Date.parse(meeting.startsAt) && time.minutes === meeting.minutes;
  return same ? null : time;
}

const DAY = 86_400_000; // milliseconds
/** A rhythm meets once in three months at least. */
const DAYS = 100;

/** What the sealed rhythm says of its day; a day that is none of it is a lie about the next one. @param {string} pair @param {any} meeting @returns {Time | null} */
function timeByRhythm(pair, { rhythm, slotOn }) {
  const sealed = rhythm && slotOn ? rhythmInForce(gathered(pair), rhythm) : null;
  if (!sealed) return null;
  const { minutes, zone } = sealed.fields;
  for (let days = 0; days < DAYS; days += 1) {
    const startsAt = rhythmMoment(sealed.fields, new Date(Date.parse(slotOn) + days * DAY).toISOString().slice(0, 10));
    if (startsAt) return { startsAt, minutes, zone };
  }
  return null;
}
