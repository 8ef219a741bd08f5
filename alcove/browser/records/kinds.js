// What each kind of record may hold: the table of spec/records.md §2, in its order, which is the order on the wire.

import { LINE_MOST, MINUTES_LEAST, MINUTES_MOST, SENTENCE_MOST, SIZES } from './thresholds.js';

/**
 * `needed`: must be there. `mine`: only in Mine.
 * @typedef {{ type: string, needed?: boolean, mine?: boolean, of?: readonly any[], least?: number, most?: number }} Field
 * @typedef {{ safes: readonly string[], words: 'needed' | 'free' | 'none', fields: Record<string, Field> }} Kind
 */

const id = { type: 'id' };
const day = { type: 'day' };
const flag = { type: 'flag' };
const needed = { needed: true };
const pair = { ...id, needed: true, mine: true };
const count = { type: 'number', least: 1, most: Number.MAX_SAFE_INTEGER };
const BOTH = ['ours', 'mine'];
const OURS = ['ours'];

/** @param {...(string | number)} of @returns {Field} */
const oneOf = (...of) => ({ type: 'choice', of });

export const NEEDS = Object.freeze(['listen', 'think-along', 'decide', 'act', 'know', 'talk-first', 'update']);
export const OUTCOMES = Object.freeze(['changed', 'will-not', 'rest', 'promise']);
/** Answers whose words say something that the type alone does not. */
export const ANSWERS_IN_WORDS = Object.freeze(['reply', 'heard-as', 'renegotiated']);

/** @type {Record<string, Kind>} */
export const KINDS = {
  topic: {
    safes: BOTH,
    words: 'needed',
    fields: {
      need: oneOf(...NEEDS), size: oneOf(...SIZES), hard: flag, small: flag, pinned: flag, parked_until: day,
      pair, when_we_meet: { ...flag, mine: true }, was: id, outcome: { type: 'outcome' },
    },
  },
  note: { safes: BOTH, words: 'needed', fields: { topic: id, meeting: id, pair } },
  promise: {
    safes: BOTH,
    words: 'needed',
    fields: {
      owner: { ...id, ...needed }, when: { type: 'text', most: LINE_MOST }, by_meeting: id, by_day: day, topic: id,
      type: oneOf('do', 'open-door', 'try'), state: oneOf('open', 'kept', 'renegotiated', 'released'),
      state_words: { type: 'text', most: SENTENCE_MOST }, pair,
    },
  },
  answer: {
    safes: OURS,
    words: 'free',
    fields: {
      to: { ...id, ...needed },
      type: { ...oneOf('reply', 'yes', 'no', 'noticed', 'heard-as', 'kept', 'renegotiated', 'released'), ...needed },
    },
  },
  order: {
    safes: OURS,
    words: 'none',
    fields: { meeting: id, ids: { type: 'ids', ...needed }, now: { type: 'place' }, turn: { ...count, ...needed } },
  },
  plan: {
    safes: OURS,
    words: 'none',
    fields: {
      meeting: { ...id, ...needed }, starts_at: { type: 'moment', ...needed },
      minutes: { type: 'number', least: MINUTES_LEAST, most: MINUTES_MOST, ...needed }, zone: { type: 'zone', ...needed }, turn: { ...count, ...needed },
    },
  },
  snapshot: {
    safes: OURS,
    words: 'none',
    fields: {
      meeting: { ...id, ...needed }, number: { ...count, ...needed }, started_at: { type: 'moment', ...needed },
      agenda: { type: 'agenda', ...needed },
    },
  },
  closing: { safes: OURS, words: 'none', fields: { meeting: { ...id, ...needed }, promise: id } },
  held: { safes: OURS, words: 'none', fields: { meeting: { ...id, ...needed } } },
  taps: {
    safes: ['mine'],
    words: 'none',
    fields: {
      pair, meeting: { ...id, ...needed }, spoke: oneOf('me', 'even', 'other'),
      worth: { type: 'number', least: 1, most: 3 },
    },
  },
  erased: { safes: BOTH, words: 'none', fields: { numbers: { type: 'numbers', ...needed } } },
};
