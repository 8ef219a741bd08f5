// A9: why the reserved seat is not given to the one that waits longest, and what the two may tap.

import { fixedSeats, isLate, sumOf } from './agenda-plan.js';
import { CLOSING_MINUTES, HARD_PERCENT, LONGER_STEP, OPENING_MINUTES } from './thresholds.js';

/** @typedef {{ topic: string, code: 'too-big' | 'too-late' | 'nothing-lighter', longer: number, taps: string[] }} Notice  longer: minutes of a meeting that would do, 0 for none */

/**
 * @param {import('./agenda-plan.js').Placed} topic @param {import('./agenda-plan.js').Plan} plan without it
 * @param {import('./agenda-plan.js').Hour} hour @returns {Notice}
 */
export function noticeOf({ id, size, hard }, plan, hour) {
  const before = sumOf(fixedSeats(plan));
  const start = hour.opening + before;
  const longer = longerFor(before + size, hard ? OPENING_MINUTES + before : 0);
  if (before + size > hour.room + hour.slack) return { topic: id, code: 'too-big', longer, taps: ['first-next-time', 'longer-meeting', 'split'] };
  if (hard && isLate(start, hour)) return { topic: id, code: 'too-late', longer, taps: ['first-next-time', 'longer-meeting'] };
  return { topic: id, code: 'nothing-lighter', longer: 0, taps: ['first-next-time'] };
}

/** @param {number} middle minutes needed between opening and closing @param {number} start minute that may not be late */
function longerFor(middle, start) {
  const least = Math.max(OPENING_MINUTES + middle + CLOSING_MINUTES, Math.ceil((start * 100) / HARD_PERCENT));
  return Math.ceil(least / LONGER_STEP) * LONGER_STEP;
}
