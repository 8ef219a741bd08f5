// What moved: since the last meeting of the two, and over a year of one's own.

import { eachOnce, ofKind, writtenBy } from './entries.js';
import { heldMeetings } from './meetings.js';
import { promisesWithStates } from './promises.js';
import { recordTime } from './record.js';
import { firstTime, keptTime, stepTime } from './towards.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 * @typedef {{ what: 'win' | 'lesson' | 'step' | 'promise', entry: Entry, at: number }} Move  at: milliseconds since 1970
 */

const WEEK = 7 * 86_400_000; // milliseconds
export const WEEKS = 52;

/**
 * Wins and kept promises of both since the last meeting that was held before this one; without one, since the beginning.
 * @param {Entries} entries of Ours @param {string} meeting
 * @returns {{ wins: Entry[], kept: Entry[] }} oldest first
 */
export function sinceLastTime(entries, meeting) {
  const last = heldMeetings(entries).filter((held) => held.meeting !== meeting).at(-1)?.meeting;
  const ended = ofKind(entries, 'held').find(({ fields }) => last !== undefined && fields.meeting === last);
  const from = ended ? recordTime(ended.id) : 0;
  const kept = promisesWithStates(entries).filter(({ promise, state, by }) => state === 'kept' && keptTime(promise, by) >= from);
  return {
    wins: eachOnce(ofKind(entries, 'win')).filter(({ id }) => recordTime(id) >= from),
    kept: kept.map(({ promise }) => promise),
  };
}

/**
 * What I moved in one alcove: my wins, lessons and steps, and the promises that I kept.
 * @param {Entries} shared of Ours @param {Entries} own of Mine, of every alcove @param {string} me @param {string} pair
 * @returns {Move[]} newest first
 */
export function myMoves(shared, own, me, pair) {
  const promised = [...promisesWithStates(shared), ...promisesWithStates(own).filter(({ promise }) => promise.fields.pair === pair)];
  const kept = promised.filter(({ promise, state }) => promise.fields.owner === me && state === 'kept');
  /** @type {Move[]} */
  const moves = [
    ...writtenBy(shared, own, 'win', me, pair).map((entry) => ({ what: entry.fields.lesson ? /** @type {const} */ ('lesson') : /** @type {const} */ ('win'), entry, at: firstTime(entry) })),
    ...writtenBy(shared, own, 'step', me, pair).map((entry) => ({ what: /** @type {const} */ ('step'), entry, at: stepTime(entry) })),
    ...kept.map(({ promise, by }) => ({ what: /** @type {const} */ ('promise'), entry: promise, at: keptTime(promise, by) })),
  ];
  return moves.sort(newestFirst);
}

/** @param {Move} one @param {Move} other */
export const newestFirst = (one, other) => other.at - one.at || (one.entry.id < other.entry.id ? 1 : -1);

/**
 * How many there were by the end of each week of a year. It only ever rises: a quiet week is level, and nothing breaks.
 * @param {readonly { at: number }[]} moves @param {number} now @returns {number[]} from the begin of the year to now
 */
export function weekByWeek(moves, now) {
  const from = now - WEEKS * WEEK;
  const inside = moves.filter(({ at }) => at > from && at <= now);
  return Array.from({ length: WEEKS + 1 }, (_, week) => inside.filter(({ at }) => at <= from + week * WEEK).length);
}

/**
 * @template {{ at: number }} M
 * @param {readonly M[]} moves newest first @returns {{ month: string, moves: M[] }[]} `YYYY-MM` in the calendar of this device
 */
export function byMonth(moves) {
  /** @type {Map<string, M[]>} */
  const months = new Map();
  for (const move of moves) {
    const date = new Date(move.at);
    const month = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
    months.set(month, [...(months.get(month) ?? []), move]);
  }
  return [...months].map(([month, found]) => ({ month, moves: found }));
}
