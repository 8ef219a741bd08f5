// What shared check-ins of the other tell: spec/records.md §3. Nothing here ever reads one's own, or compares the two.

import { ofKind, olderFirst } from './entries.js';
import { heldMeetings } from './meetings.js';
import { recordTime } from './record.js';
import { CHECKIN_DAYS, ENERGY_LOW } from './thresholds.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 */

const DAY = 86_400_000; // milliseconds

/** When it was written down, which may be long before it was shared. @param {{ id: string, fields: Record<string, any> }} checkin @returns {number} milliseconds since 1970 */
export const feltAt = ({ id, fields }) => recordTime(fields.was ?? id);

/**
 * Their newest shared check-in that names an energy decides; an old one is silent.
 * @param {Entries} entries of Ours @param {string} counterpart @param {string} day of today, `YYYY-MM-DD`
 */
export function theirEnergyIsLow(entries, counterpart, day) {
  const newest = lately(entries, counterpart, day).find(({ fields }) => fields.energy !== undefined);
  return newest !== undefined && newest.fields.energy <= ENERGY_LOW;
}

/**
 * What their newest shared check-in with a need asks for, until the two have met.
 * @param {Entries} entries of Ours @param {string} counterpart @param {string} day of today @returns {'talk-first' | 'go-easy' | null}
 */
export function theirNeed(entries, counterpart, day) {
  const newest = lately(entries, counterpart, day).find(({ fields }) => fields.need !== undefined);
  if (!newest || newest.fields.need === 'nothing') return null;
  const met = heldMeetings(entries).some(({ startedAt }) => startedAt !== null && startedAt > feltAt(newest));
  return met ? null : newest.fields.need;
}

/** Newest first. A clock that runs ahead makes a check-in no older. @param {Entries} entries @param {string} counterpart @param {string} day */
function lately(entries, counterpart, day) {
  const today = Date.parse(day) / DAY;
  return ofKind(entries, 'checkin')
    .filter((each) => each.author === counterpart && today - Math.floor(feltAt(each) / DAY) <= CHECKIN_DAYS)
    .sort((one, other) => feltAt(other) - feltAt(one) || olderFirst(other, one));
}
