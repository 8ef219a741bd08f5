// Mine: at most nine private lines, by spec/brief.md §4. A pure function; what comes out are codes, ids and words cut
// for one line, no sentence.

import { CANDIDATES } from './mine-lines.js';
import { cutAtWord } from './text.js';
import { LINES_MOST, LINE_CUT, RETURN_DAYS } from './thresholds.js';

/**
 * @typedef {import('./mine-lines.js').MineInput} MineInput
 * @typedef {{ group: string, code: string, id: string | null, words: string, cut: boolean, n: number }} Line
 */

/** In the order in which they are shown. */
export const GROUPS = Object.freeze(['need', 'person', 'my-promises', 'their-promises', 'topics', 'say', 'ask', 'forward']);

/** @param {MineInput} input @returns {{ script: 'first' | 'return' | 'last' | 'usual', lines: Line[], blank: 'nothing-waiting' | null }} */
export function mine(input) {
  const all = CANDIDATES.flatMap((bring) => bring(input));
  // Sorting keeps the order of equals, so ties go by the order of CANDIDATES and then of age.
  const heaviest = all.sort((one, other) => other.weight - one.weight).slice(0, LINES_MOST);
  const lines = GROUPS.flatMap((group) => heaviest.filter((each) => each.group === group)).map(lineOf);
  // A question waits for nobody: with it alone, nothing is waiting.
  const waiting = lines.some(({ group }) => group !== 'ask');
  return { script: scriptOf(input), lines, blank: waiting ? null : 'nothing-waiting' };
}

/** @param {import('./mine-lines.js').Candidate} candidate @returns {Line} */
function lineOf({ group, code, id, text, n }) {
  return { group, code, id, ...cutAtWord(text, LINE_CUT), n };
}

/** @param {MineInput} input */
function scriptOf({ last, number, days_since_held: days }) {
  if (last) return 'last';
  if (number === 1) return 'first';
  return days !== null && days >= RETURN_DAYS ? 'return' : 'usual';
}
