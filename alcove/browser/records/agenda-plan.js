// A plan of seats and what it may not break: rules A4, A6, A7 of spec/brief.md. All in whole minutes.

import { CLOSING_MINUTES, HARD_PERCENT, LEAD_PERCENT, OPENING_MINUTES, ROOM_PERCENT, SHORT_PART } from './thresholds.js';

/**
 * @typedef {import('./agenda-bands.js').Placed} Placed
 * @typedef {{ minutes: number, opening: number, room: number, slack: number, closing: number }} Hour
 * @typedef {{ opener: Placed | null, reserved: Placed | null, rest: readonly Placed[] }} Plan  rest: in the order of A5
 */

/** A1. @param {number} minutes @returns {Hour} */
export function hourOf(minutes) {
  const middle = Math.max(0, minutes - OPENING_MINUTES - CLOSING_MINUTES);
  const room = Math.floor((middle * ROOM_PERCENT) / 100);
  const opening = Math.min(OPENING_MINUTES, Math.floor(minutes / SHORT_PART));
  return { minutes, opening, room, slack: middle - room, closing: Math.min(CLOSING_MINUTES, Math.floor(minutes / SHORT_PART)) };
}

/** @param {readonly { size: number }[]} topics */
export const sumOf = (topics) => topics.reduce((sum, { size }) => sum + size, 0);

/** @param {Plan} plan @returns {Placed[]} */
export const fixedSeats = ({ opener, reserved }) => [opener, reserved].filter((topic) => topic !== null);

/** @param {Plan} plan */
export const minutesOf = (plan) => sumOf([...fixedSeats(plan), ...plan.rest]);

/** @param {Plan} plan */
export const seatedIds = (plan) => new Set([...fixedSeats(plan), ...plan.rest].map(({ id }) => id));

/** A7: whether a hard topic that starts there starts too late. @param {number} start minute @param {Hour} hour */
export const isLate = (start, { minutes }) => start * 100 > minutes * HARD_PERCENT;

/**
 * The seats in their order. Behind the two fixed ones they stand as A5 has them, but a lighter one that would make a
 * hard one late, or last, moves right behind it.
 * @param {Plan} plan @param {Hour} hour
 */
export function arrange(plan, hour) {
  const fixed = fixedSeats(plan);
  let rest = [...plan.rest];
  for (let at = firstMisplaced(fixed, rest, hour); at >= 0; at = firstMisplaced(fixed, rest, hour)) {
    const lighter = rest.slice(0, at).findLastIndex(({ hard }) => !hard);
    if (lighter < 0) break;
    rest = [...rest.slice(0, lighter), ...rest.slice(lighter + 1, at + 1), rest[lighter], ...rest.slice(at + 1)];
  }
  return [...fixed, ...rest];
}

/** @param {readonly Placed[]} fixed @param {readonly Placed[]} rest @param {Hour} hour @returns {number} -1 for none */
function firstMisplaced(fixed, rest, hour) {
  return rest.findIndex(({ hard }, at) => hard && (at === rest.length - 1 || isLate(hour.opening + sumOf([...fixed, ...rest.slice(0, at)]), hour)));
}

/** A7: every hard topic but the opener starts in time, and of several seats the last is a lighter one. @param {Plan} plan @param {Hour} hour */
export function keepsHardEarly(plan, hour) {
  const seats = arrange(plan, hour);
  const late = seats.some(({ hard }, at) => hard && isLate(hour.opening + sumOf(seats.slice(0, at)), hour));
  return !late && (seats.length < 2 || !seats[seats.length - 1].hard);
}

/**
 * A6: what counts of the lead's is at most 40 % of the room while the member has topics. Not counted are the reserved
 * seat and one topic of the first four bands.
 * @param {Plan} plan @param {Hour} hour
 */
export function keepsShare({ opener, rest }, { room }) {
  if (!opener || opener.leads) return true;
  const theirs = rest.filter(({ leads }) => leads);
  const free = theirs.findIndex(({ band }) => band <= 4);
  return sumOf(theirs.filter((_, at) => at !== free)) * 100 <= room * LEAD_PERCENT;
}
