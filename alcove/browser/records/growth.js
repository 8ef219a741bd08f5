// What follows for goals: spec/records.md §3.

import { writtenBy } from './entries.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 */

/** @param {Entry} goal */
export const isAlive = (goal) => (goal.fields.state ?? 'alive') === 'alive';

/**
 * The next steps of my living goals, for the private lines.
 * @param {Entries} shared of Ours @param {Entries} own of Mine, of every alcove @param {string} me @param {string} pair
 * @returns {{ id: string, words: string }[]} of the goal; the words of the step; oldest goal first
 */
export function nextSteps(shared, own, me, pair) {
  const going = writtenBy(shared, own, 'goal', me, pair).filter((goal) => isAlive(goal) && goal.fields.next_step !== undefined);
  return going.map(({ id, fields }) => ({ id, words: fields.next_step }));
}
