// Mine: at most nine private lines, by spec/brief.md §4. A pure function; what comes out are codes, ids and words cut
// for one line, no sentence.

import { olderFirst } from './entries.js';
import { cutAtWord } from './text.js';
import { LINES_MOST, LINE_CUT, PROMISES_SHOWN, RETURN_DAYS, WEIGHTS_TOPICS, WEIGHT_MY_PROMISE, WEIGHT_TALK_FIRST, WEIGHT_THEIR_PROMISE } from './thresholds.js';

/**
 * @typedef {{ id: string, words: string }} Said
 * @typedef {{ counterpart: string, number: number, last: boolean, days_since_held: number | null, seats: { topic: string }[],
 *   topics: (Said & { author: string, need: string | null })[], my_promises: Said[], their_promises: Said[] }} MineInput
 * @typedef {{ weight: number, group: string, code: string, id: string | null, text: string, n: number }} Candidate
 * @typedef {{ group: string, code: string, id: string | null, words: string, cut: boolean, n: number }} Line
 */

/** In the order in which they are shown. */
export const GROUPS = Object.freeze(['need', 'person', 'my-promises', 'their-promises', 'topics', 'say', 'ask', 'forward']);

/** Who brings lines. A new kind of record adds its own here. @type {((input: MineInput) => Candidate[])[]} */
export const CANDIDATES = [talkFirst, myPromises, agendaTopics, theirPromises];

/** @param {MineInput} input @returns {{ script: 'first' | 'return' | 'last' | 'usual', lines: Line[], blank: 'nothing-waiting' | null }} */
export function mine(input) {
  const all = CANDIDATES.flatMap((bring) => bring(input));
  // Sorting keeps the order of equals, so ties go by the order of CANDIDATES and then of age.
  const heaviest = all.sort((one, other) => other.weight - one.weight).slice(0, LINES_MOST);
  const lines = GROUPS.flatMap((group) => heaviest.filter((each) => each.group === group)).map(lineOf);
  return { script: scriptOf(input), lines, blank: lines.length === 0 ? 'nothing-waiting' : null };
}

/** @param {Candidate} candidate @returns {Line} */
function lineOf({ group, code, id, text, n }) {
  return { group, code, id, ...cutAtWord(text, LINE_CUT), n };
}

/** @param {MineInput} input */
function scriptOf({ last, number, days_since_held: days }) {
  if (last) return 'last';
  if (number === 1) return 'first';
  return days !== null && days >= RETURN_DAYS ? 'return' : 'usual';
}

/** They would like to just talk first. @param {MineInput} input @returns {Candidate[]} */
function talkFirst(input) {
  const asked = theirTalkFirst(input)[0];
  return asked ? [{ weight: WEIGHT_TALK_FIRST, group: 'need', code: 'talk-first', id: asked.id, text: asked.words, n: 0 }] : [];
}

/** @param {MineInput} input */
const theirTalkFirst = ({ topics, counterpart }) => topics.filter(({ author, need }) => author === counterpart && need === 'talk-first').sort(olderFirst);

/** @param {MineInput} input */
function myPromises({ my_promises: due }) {
  return someOf(due, { weight: WEIGHT_MY_PROMISE, group: 'my-promises', code: 'my-promise' });
}

/** @param {MineInput} input */
function theirPromises({ their_promises: open }) {
  return someOf(open, { weight: WEIGHT_THEIR_PROMISE, group: 'their-promises', code: 'their-promise' });
}

/** Two, then "and n more". @param {Said[]} all @param {{ weight: number, group: string, code: string }} line @returns {Candidate[]} */
function someOf(all, line) {
  const shown = [...all].sort(olderFirst).slice(0, PROMISES_SHOWN).map(({ id, words }) => ({ ...line, id, text: words, n: 0 }));
  const n = all.length - shown.length;
  return n > 0 ? [...shown, { ...line, code: `${line.code}-more`, id: null, text: '', n }] : shown;
}

/** The seats in their order, but for the topic that has its line already. @param {MineInput} input @returns {Candidate[]} */
function agendaTopics(input) {
  const said = theirTalkFirst(input)[0]?.id;
  return input.seats.flatMap(({ topic }, at) => {
    const found = input.topics.find(({ id }) => id === topic && id !== said);
    const weight = WEIGHTS_TOPICS[Math.min(at, WEIGHTS_TOPICS.length - 1)];
    return found ? [{ weight, group: 'topics', code: 'topic', id: topic, text: found.words, n: 0 }] : [];
  });
}
