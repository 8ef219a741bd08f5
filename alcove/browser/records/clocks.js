// How long ago each purpose was touched: spec/questions.md §5. On the device only; a clock is never sent or stored.

import { CLOCKS, CLOCK_TARGETS } from './thresholds.js';

const DAY = 86_400_000; // milliseconds

/**
 * `days` since the newest touch, `target` in days, `neglect` in whole percent of the target; null where nothing touched it.
 * @typedef {{ purpose: string, days: number | null, target: number, neglect: number | null }} Clock
 */

/**
 * One clock for each purpose, in the order of CLOCKS. The purpose `all` touches every clock. What lies after `atDay`
 * counts as that day: the two may write in different zones.
 * @param {Iterable<{ purpose: string, day: string }>} touches @param {string} atDay @returns {Clock[]}
 */
export function purposeClocks(touches, atDay) {
  /** @type {Map<string, number>} */
  const newest = new Map();
  for (const touch of touches) {
    for (const purpose of touch.purpose === 'all' ? CLOCKS : [touch.purpose]) {
      newest.set(purpose, Math.max(newest.get(purpose) ?? -Infinity, numberOf(touch.day)));
    }
  }
  const today = numberOf(atDay);
  return CLOCKS.map((purpose, at) => {
    const touched = newest.get(purpose);
    return clock(purpose, touched === undefined ? null : Math.max(0, today - touched), CLOCK_TARGETS[at]);
  });
}

/** @param {string} purpose @param {number | null} days @param {number} target @returns {Clock} */
const clock = (purpose, days, target) => ({ purpose, days, target, neglect: days === null ? null : Math.floor((days * 100) / target) });

/** Days since a fixed one. @param {string} day */
const numberOf = (day) => Math.floor(Date.parse(day) / DAY);

/** The most neglected first: never touched, then the greatest neglect; at equal neglect the order of CLOCKS. @param {Iterable<Clock>} clocks @returns {Clock[]} */
export function byNeglect(clocks) {
  const place = (/** @type {Clock} */ { purpose }) => CLOCKS.indexOf(purpose);
  return [...clocks].sort((one, other) => weightOf(other) - weightOf(one) || place(one) - place(other));
}

/** @param {Clock} clock A number and not Infinity: two never touched ones would give NaN. */
const weightOf = ({ neglect }) => neglect ?? Number.MAX_SAFE_INTEGER;
