// What follows for the ceremonies of a pair: when one was last held, which questions it brings, what moved and what was avoided.

import { eachOnce, ofKind } from './entries.js';
import { carried } from './meetings.js';
import { promisesWithStates } from './promises.js';
import { rankOf } from './questions.js';
import { recordTime } from './record.js';
import { isOpen } from './topics.js';
import { keptTime, stepTime } from './towards.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 * @typedef {import('./questions.js').Question} Question
 */

/** In the order of a life together. */
export const CEREMONIES = Object.freeze(['first', 'return', 'long-view', 'last']);
/** So many held meetings a topic came along to before the long view names it. */
export const AVOIDED = 2;

/**
 * @param {Entries} entries of Ours @param {string} type @param {number} [until]  milliseconds since 1970
 * @returns {Entry | null} the newest up to then
 */
export function lastCeremony(entries, type, until = Infinity) {
  return ofKind(entries, 'ceremony').findLast(({ id, fields }) => fields.type === type && recordTime(id) <= until) ?? null;
}

/**
 * The same for both: those never asked here before the others, then by rank, another row with each round.
 * @param {Iterable<Question>} bank @param {Entries} entries of Ours @param {{ pair: string, type: string, kind: string, most: number }} of
 * @returns {Question[]}
 */
export function ceremonyQuestions(bank, entries, { pair, type, kind, most }) {
  const last = lastCeremony(entries, type);
  const round = ofKind(entries, 'ceremony').filter(({ fields }) => fields.type === type).length;
  // What was asked in this round stays in the list, so that it can be talked about; asked in an earlier one, it waits behind.
  const before = new Set(ofKind(entries, 'topic').filter(({ id, fields }) => fields.question !== undefined && last !== null && id < last.id).map(({ fields }) => fields.question));
  const found = [...bank].filter(({ category, kinds }) => category === `ceremony-${type}` && kinds.includes(kind));
  const place = (/** @type {Question} */ { id }) => [Number(before.has(id)), rankOf(pair, round, id)];
  return found.sort((one, other) => {
    const [[early, rank], [late, than]] = [place(one), place(other)];
    return early - late || rank - than;
  }).slice(0, most);
}

/**
 * Wins, steps and kept promises of both since a moment.
 * @param {Entries} entries of Ours @param {number} from  milliseconds since 1970
 * @returns {{ wins: Entry[], steps: Entry[], kept: Entry[] }} oldest first
 */
export function movedSince(entries, from) {
  return {
    wins: eachOnce(ofKind(entries, 'win')).filter(({ id }) => recordTime(id) >= from),
    steps: eachOnce(ofKind(entries, 'step')).filter((step) => stepTime(step) >= from),
    kept: promisesWithStates(entries).filter(({ promise, state, by }) => state === 'kept' && keptTime(promise, by) >= from).map(({ promise }) => promise),
  };
}

/** Open topics that came along again and again, the longest first. @param {Entries} entries of Ours @returns {{ topic: Entry, times: number }[]} */
export function avoided(entries) {
  const times = carried(entries);
  return ofKind(entries, 'topic').filter(isOpen).map((topic) => ({ topic, times: times(topic) })).filter((each) => each.times >= AVOIDED)
    .sort((one, other) => other.times - one.times || (one.topic.id < other.topic.id ? -1 : 1));
}
