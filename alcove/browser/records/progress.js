// What follows for wins: spec/records.md §3.

import { eachOnce, ofKind } from './entries.js';
import { recordTime } from './record.js';
import { WIN_DAYS } from './thresholds.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 */

const DAY = 86_400_000; // milliseconds

/**
 * Wins and lessons of the other that I have said nothing about, for the private lines. Days begin in UTC, so that no clock
 * of a device moves the edge.
 * @param {Entries} shared of Ours @param {string} counterpart @param {string} me @param {string} day `YYYY-MM-DD`
 * @returns {string[]} ids, oldest first
 */
export function winsUnanswered(shared, counterpart, me, day) {
  const from = Date.parse(day) - WIN_DAYS * DAY;
  const answered = new Set(ofKind(shared, 'answer').filter(({ author }) => author === me).map(({ fields }) => fields.to));
  const theirs = eachOnce(ofKind(shared, 'win').filter(({ author }) => author === counterpart));
  return theirs.map(({ id }) => id).filter((id) => recordTime(id) >= from && !answered.has(id));
}
