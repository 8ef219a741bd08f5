// The sealed copy of a rhythm, and when its meetings begin by it: spec/records.md §3.

import { ofKind } from './entries.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 */

const DAY = 86_400_000; // milliseconds
const LAST_PLACES = 28;

/** Of several the oldest: a rhythm is never changed, another one takes its place. @param {Entries} entries @param {string} rhythm @returns {Entry | null} */
export function rhythmInForce(entries, rhythm) {
  return ofKind(entries, 'rhythm').find(({ fields }) => fields.rhythm === rhythm) ?? null;
}

/** @param {string} day @returns {Date} its begin in UTC: days are counted without a zone */
const begin = (day) => new Date(`${day}T00:00:00Z`);

/** Whether a day is one of the rhythm. @param {Record<string, any>} rhythm  the fields of its record @param {string} day */
export function hasDay(rhythm, day) {
  const [first, asked] = [begin(rhythm.first_on), begin(day)];
  if (asked < first || asked.getUTCDay() !== first.getUTCDay()) return false;
  if (rhythm.unit === 'week') return (asked.getTime() - first.getTime()) % (7 * DAY * rhythm.every) === 0;
  const months = (asked.getUTCFullYear() - first.getUTCFullYear()) * 12 + asked.getUTCMonth() - first.getUTCMonth();
  return months % rhythm.every === 0 && isInPlace(first, asked);
}

/** The same one of its weekday in the month; from the 29th on the last. @param {Date} first @param {Date} asked */
function isInPlace(first, asked) {
  if (first.getUTCDate() > LAST_PLACES) return new Date(asked.getTime() + 7 * DAY).getUTCMonth() !== asked.getUTCMonth();
  const place = (/** @type {Date} */ date) => Math.floor((date.getUTCDate() - 1) / 7);
  return place(asked) === place(first);
}

/**
 * When the meeting of a day begins; null where the day is not of the rhythm, or the zone is not known here.
 * A clock that the day has twice counts the first time; one that it has not is read with the offset before the jump.
 * @param {Record<string, any>} rhythm @param {string} day @returns {string | null}
 */
export function rhythmMoment(rhythm, day) {
  if (!hasDay(rhythm, day)) return null;
  const wall = begin(day).getTime() + rhythm.minute * 60_000;
  try {
    const wallAt = wallClock(rhythm.zone);
    const before = wallAt(wall - DAY) - (wall - DAY);
    const after = wallAt(wall + DAY) - (wall + DAY);
    const found = [before, after].map((offset) => wall - offset).find((at) => wallAt(at) === wall);
    return `${new Date(found ?? wall - before).toISOString().slice(0, 19)}Z`;
  } catch {
    return null;
  }
}

/** What a clock on the wall of a zone shows at a moment, as if it were UTC. @param {string} zone @returns {(at: number) => number} */
function wallClock(zone) {
  const two = /** @type {const} */ ('2-digit');
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: two, day: two, hour: two, minute: two, second: two,
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  };
}
