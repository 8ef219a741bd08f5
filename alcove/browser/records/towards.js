// Goals as a page shows them: which serves which, and the way so far. Both devices may draw them differently.

import { isTrusted, momentOf, ofKind } from './entries.js';
import { promisesWithStates } from './promises.js';
import { recordTime } from './record.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 * @typedef {{ what: 'step' | 'promise' | 'win' | 'lesson', entry: Entry, goal: Entry, at: number, state?: string }} Waymark
 */

export const HORIZONS = ['dream', 'three-years', '18-months', 'quarter'];

/** A goal that was laid out answers to both its ids. @param {readonly Entry[]} goals @returns {Map<string, Entry>} */
export function byAnyId(goals) {
  return new Map(goals.flatMap((goal) => [goal.fields.was, goal.id].filter(Boolean).map((id) => [id, goal])));
}

/** Goals that this one serves, from the next to the farthest; a circle ends where it closes. @param {Entry} goal @param {Map<string, Entry>} known @returns {Entry[]} */
export function served(goal, known) {
  const chain = [goal];
  for (let next = known.get(goal.fields.under); next && !chain.includes(next); next = known.get(next.fields.under)) chain.push(next);
  return chain.slice(1);
}

/**
 * Farthest horizon first, then older; what serves a goal stands right behind it.
 * @param {readonly Entry[]} goals oldest first @returns {{ goal: Entry, depth: number }[]}
 */
export function goalsInOrder(goals) {
  const known = byAnyId(goals);
  const rank = (/** @type {Entry} */ { fields }) => (fields.horizon ? HORIZONS.indexOf(fields.horizon) : HORIZONS.length);
  const far = [...goals].sort((one, other) => rank(one) - rank(other));
  const placed = new Set();
  const place = (/** @type {Entry} */ goal, /** @type {number} */ depth) => {
    if (placed.has(goal)) return [];
    placed.add(goal);
    /** @type {{ goal: Entry, depth: number }[]} */
    const under = far.filter((each) => known.get(each.fields.under) === goal).flatMap((each) => place(each, depth + 1));
    return [{ goal, depth }, ...under];
  };
  const tops = far.filter((goal) => !known.has(goal.fields.under));
  return [...tops, ...far].flatMap((goal) => place(goal, 0)); // the second round is for circles: two devices may make one
}

/**
 * Steps, promises, wins and lessons on the way to these goals, in one row.
 * @param {readonly Entry[]} goals @param {Entries} shared of Ours @param {Entries} own of Mine, of every alcove @param {string} pair
 * @returns {Waymark[]} newest first
 */
export function wayTowards(goals, shared, own, pair) {
  const known = byAnyId(goals);
  const laid = new Set(['step', 'win', 'promise'].flatMap((kind) => ofKind(shared, kind)).map(({ fields }) => fields.was));
  const isHere = (/** @type {Entry} */ { id, fields }) => fields.pair === pair && !laid.has(id);
  const both = (/** @type {string} */ kind) => [...ofKind(shared, kind), ...ofKind(own, kind).filter(isHere)].filter(isTrusted);
  const promised = [...promisesWithStates(shared), ...promisesWithStates(own).filter(({ promise }) => isHere(promise))];
  /** @type {Omit<Waymark, 'goal'>[]} */
  const marks = [
    ...both('step').map((entry) => ({ what: /** @type {const} */ ('step'), entry, at: stepTime(entry) })),
    ...both('win').map((entry) => ({ what: entry.fields.lesson ? /** @type {const} */ ('lesson') : /** @type {const} */ ('win'), entry, at: firstTime(entry) })),
    ...promised.map(({ promise, state, by }) => ({ what: /** @type {const} */ ('promise'), entry: promise, state, at: state === 'kept' ? keptTime(promise, by) : firstTime(promise) })),
  ];
  const found = marks.flatMap((mark) => (known.has(mark.entry.fields.goal) ? [{ ...mark, goal: /** @type {Entry} */ (known.get(mark.entry.fields.goal)) }] : []));
  return found.sort((one, other) => other.at - one.at || (one.entry.id < other.entry.id ? 1 : -1));
}

/** When it was first written, laid out or not. @param {Entry} entry */
export const firstTime = ({ id, fields }) => recordTime(fields.was ?? id);

/** A day has no clock: its noon here. @param {Entry} step */
export const stepTime = (step) => (step.fields.done_on ? new Date(`${step.fields.done_on}T12:00`).getTime() : firstTime(step));

/** @param {Entry} promise @param {string} by the record that says so: the promise itself, or an answer */
export const keptTime = (promise, by) => (by === promise.id ? momentOf(promise.at) : recordTime(by));
