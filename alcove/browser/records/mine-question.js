// The question as the private lines take it: spec/brief.md §3.

import { BEHIND_PERCENT } from './thresholds.js';

/**
 * @param {{ id: string | null, purpose: string | null }} choice of `chooseQuestion`
 * @param {Iterable<import('./clocks.js').Clock>} clocks
 * @param {number} daysTogether whole days since the first record of the alcove, from which a purpose counts that nothing has touched
 * @returns {{ id: string, purpose: string | null, behind: boolean } | null} null without a question
 */
export function questionLine({ id, purpose }, clocks, daysTogether) {
  if (id === null) return null;
  const clock = [...clocks].find((each) => each.purpose === purpose);
  return { id, purpose, behind: clock !== undefined && isBehind(clock, daysTogether) };
}

/** @param {import('./clocks.js').Clock} clock @param {number} daysTogether */
const isBehind = ({ days, target }, daysTogether) => (days ?? daysTogether) * 100 >= target * BEHIND_PERCENT;
