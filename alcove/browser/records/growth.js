// What follows for goals: spec/records.md §3.

import { eachOnce, ofKind, olderFirst } from './entries.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 */

/** @param {Entry} goal */
export const isAlive = (goal) => (goal.fields.state ?? 'alive') === 'alive';

/**
 * The goals of one person in an alcove, those that were laid out and those that were not yet, each once.
 * @param {Entries} shared of Ours @param {Entries} own of Mine, of every alcove @param {string} me @param {string} pair
 * @returns {Entry[]} oldest first
 */
export function myGoals(shared, own, me, pair) {
  const laid = eachOnce(ofKind(shared, 'goal').filter(({ author }) => author === me));
  const was = new Set(laid.map(({ fields }) => fields.was));
  const kept = ofKind(own, 'goal').filter(({ id, fields }) => fields.pair === pair && !was.has(id));
  return [...laid, ...kept].sort(olderFirst);
}

/**
 * The next steps of my living goals, for the private lines.
 * @param {Entries} shared @param {Entries} own @param {string} me @param {string} pair
 * @returns {{ id: string, words: string }[]} of the goal; the words of the step; oldest goal first
 */
export function nextSteps(shared, own, me, pair) {
  const going = myGoals(shared, own, me, pair).filter((goal) => isAlive(goal) && goal.fields.next_step !== undefined);
  return going.map(({ id, fields }) => ({ id, words: fields.next_step }));
}
