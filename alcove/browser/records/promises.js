// What a promise is worth now: spec/records.md §3.

import { ofKind, olderFirst } from './entries.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 * @typedef {'offered' | 'open' | 'renegotiated' | 'kept' | 'released' | 'declined'} Standing
 */

export const SETTLED = new Set(['kept', 'released', 'declined']);
const DECIDES = new Set(['yes', 'no']);
const SETTLES = new Set(['kept', 'renegotiated', 'released']);

/**
 * @param {Entry} promise
 * @param {readonly Entry[]} [answers] to this promise; answers to others and by others are passed over
 * @returns {{ state: Standing, words: string, by: string }} `words`: the owner's sentence; `by`: the record that says so
 */
export function effectivePromise(promise, answers = []) {
  const { owner, state = 'open', state_words: words = '' } = promise.fields;
  const own = { state, words, by: promise.id };
  if (owner === promise.author) return own;
  const said = saidByOwner(promise, answers);
  // The author may always release it, but a kept promise stays kept: nobody takes that back from its owner.
  if (state === 'released' && said.state !== 'kept') return own;
  return said;
}

/** @param {Entry} promise @param {readonly Entry[]} answers @returns {{ state: Standing, words: string, by: string }} */
function saidByOwner(promise, answers) {
  const said = answers.filter(({ author, fields }) => author === promise.fields.owner && fields.to === promise.id).sort(olderFirst);
  const decision = said.findLast(({ fields }) => DECIDES.has(fields.type));
  if (!decision) return { state: 'offered', words: '', by: promise.id };
  if (decision.fields.type === 'no') return { state: 'declined', words: decision.words, by: decision.id };
  const last = said.findLast(({ id, fields }) => SETTLES.has(fields.type) && id > decision.id);
  return last ? { state: last.fields.type, words: last.words, by: last.id } : { state: 'open', words: '', by: decision.id };
}

/** @param {Entries} entries @returns {{ promise: Entry, state: Standing, words: string, by: string }[]} oldest first */
export function promisesWithStates(entries) {
  /** @type {Map<string, Entry[]>} */
  const answers = new Map();
  for (const answer of ofKind(entries, 'answer')) {
    const { to } = answer.fields;
    answers.set(to, [...(answers.get(to) ?? []), answer]);
  }
  return ofKind(entries, 'promise').map((promise) => ({ promise, ...effectivePromise(promise, answers.get(promise.id)) }));
}
