// What each kind of record may hold: the table of spec/records.md §2, in its order, which is the order on the wire.

import { DEPTH_MOST, EVERY_MOST, LEVEL_MOST, LINE_MOST, MINUTE_OF_DAY_MOST, MINUTES_LEAST, MINUTES_MOST, ORDER_MOST, OUTCOME_MOST, SENTENCE_MOST, SIZES, STATEMENTS, STEP_MOST } from './thresholds.js';

/**
 * `needed`: must be there. `mine`: only in Mine. Words that are `some`: they, or one of the fields that say something.
 * @typedef {{ type: string, needed?: boolean, mine?: boolean, of?: readonly any[], least?: number, most?: number }} Field
 * @typedef {{ safes: readonly string[], words: 'needed' | 'free' | 'none' | 'some', fields: Record<string, Field> }} Kind
 */

const id = { type: 'id' };
const day = { type: 'day' };
const flag = { type: 'flag' };
const needed = { needed: true };
const pair = { ...id, needed: true, mine: true };
const count = { type: 'number', least: 1, most: Number.MAX_SAFE_INTEGER };
const BOTH = ['ours', 'mine'];
const OURS = ['ours'];
const MINE = ['mine'];
const line = { type: 'text', most: LINE_MOST };
const sentence = { type: 'text', most: SENTENCE_MOST };
const text = { type: 'text', most: OUTCOME_MOST };
const step = { type: 'number', least: 1, most: STEP_MOST };
const talk = { type: 'number', least: 0, most: STATEMENTS, ...needed };
const quarter = { type: 'quarter', ...needed };
const hash = { type: 'hash', ...needed };

/** @param {...(string | number)} of @returns {Field} */
const oneOf = (...of) => ({ type: 'choice', of });

export const NEEDS = Object.freeze(['listen', 'think-along', 'decide', 'act', 'know', 'talk-first', 'update']);
export const OUTCOMES = Object.freeze(['changed', 'will-not', 'rest', 'promise']);
/** Answers whose words say something that the type alone does not. */
export const ANSWERS_IN_WORDS = Object.freeze(['reply', 'heard-as', 'became', 'renegotiated']);
/** What a question asks about, and what a purpose clock counts. Feedback has a clock for each direction. */
export const PURPOSES = Object.freeze(['relationship', 'safe-space', 'growth', 'progress', 'feedback-in', 'feedback-out']);
/** Fields that say where a record belongs, and nothing of what a person thinks. */
export const BELONGING = Object.freeze(['pair', 'was', 'turn', 'when_we_meet']);

/** @type {Record<string, Kind>} */
export const KINDS = {
  topic: {
    safes: BOTH,
    words: 'needed',
    fields: {
      need: oneOf(...NEEDS), size: oneOf(...SIZES), hard: flag, small: flag, pinned: flag, parked_until: day,
      pair, when_we_meet: { ...flag, mine: true }, was: id,
      question: { type: 'question' }, theme: id, outcome: { type: 'outcome' },
    },
  },
  note: {
    safes: BOTH,
    words: 'needed',
    fields: {
      topic: id, meeting: id, shape: oneOf('heading', 'item', 'numbered', 'check', 'quote', 'code'),
      level: { type: 'number', least: 1, most: LEVEL_MOST }, checked: flag, after: id, pair, was: id,
    },
  },
  promise: {
    safes: BOTH,
    words: 'needed',
    fields: {
      owner: { ...id, ...needed }, when: { type: 'text', most: LINE_MOST }, by_meeting: id, by_day: day, topic: id, goal: id,
      type: oneOf('do', 'open-door', 'try'), state: oneOf('open', 'kept', 'renegotiated', 'released'),
      state_words: { type: 'text', most: SENTENCE_MOST }, pair,
    },
  },
  answer: {
    safes: OURS,
    words: 'free',
    fields: {
      to: { ...id, ...needed },
      type: { ...oneOf('reply', 'yes', 'no', 'noticed', 'heard-as', 'became', 'done', 'kept', 'renegotiated', 'released'), ...needed },
      version: count,
    },
  },
  order: {
    safes: BOTH,
    words: 'none',
    fields: { meeting: id, notes: id, ids: { type: 'ids', most: ORDER_MOST, ...needed }, now: { type: 'place' }, turn: { ...count, ...needed }, pair },
  },
  plan: {
    safes: OURS,
    words: 'none',
    fields: {
      meeting: { ...id, ...needed }, starts_at: { type: 'moment', ...needed },
      minutes: { type: 'number', least: MINUTES_LEAST, most: MINUTES_MOST, ...needed }, zone: { type: 'zone', ...needed }, turn: { ...count, ...needed },
    },
  },
  rhythm: {
    safes: OURS,
    words: 'none',
    fields: {
      rhythm: { ...id, ...needed }, unit: { ...oneOf('week', 'month'), ...needed }, every: { type: 'number', least: 1, most: EVERY_MOST, ...needed },
      first_on: { ...day, ...needed }, minute: { type: 'number', least: 0, most: MINUTE_OF_DAY_MOST, ...needed },
      minutes: { type: 'number', least: MINUTES_LEAST, most: MINUTES_MOST, ...needed }, zone: { type: 'zone', ...needed },
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
    safes: MINE,
    words: 'none',
    fields: {
      pair, meeting: { ...id, ...needed }, spoke: oneOf('me', 'even', 'other'),
      worth: { type: 'number', least: 1, most: 3 },
    },
  },
  win: { safes: BOTH, words: 'needed', fields: { lesson: flag, why: sentence, goal: id, helped_by: line, pair, was: id } },
  goal: {
    safes: BOTH,
    words: 'needed',
    fields: {
      horizon: oneOf('dream', 'three-years', '18-months', 'quarter'), why: sentence, obstacle: sentence, obstacle_in: oneOf('me', 'around'),
      then: sentence, aim: oneOf('learn', 'do'), next_step: line, next_by: day, door: line, under: id,
      state: oneOf('alive', 'resting', 'reached', 'let-go'), state_words: sentence, pair, was: id,
    },
  },
  step: { safes: BOTH, words: 'needed', fields: { goal: { ...id, ...needed }, done_on: day, pair, was: id } },
  feedback: {
    safes: BOTH,
    words: 'needed',
    fields: {
      type: { ...oneOf('thanks', 'view', 'told'), ...needed }, when: line, did: text, next: text, asked: id, said: flag,
      later_until: { ...day, mine: true }, pair, was: id,
    },
  },
  ask: { safes: OURS, words: 'needed', fields: { closed: flag } },
  checkin: { safes: BOTH, words: 'some', fields: { energy: step, load: step, need: oneOf('nothing', 'talk-first', 'go-easy'), pair, was: id } },
  card: {
    safes: OURS,
    words: 'some',
    fields: {
      best: text, hard: text, helps: text, feedback_how: oneOf('written', 'spoken'), feedback_when: oneOf('at-once', 'later'),
      recognition: text, misread: text, time: text, ask_about: { type: 'dated' },
    },
  },
  agreement: {
    safes: OURS,
    words: 'some',
    fields: { what_for: text, rhythm: text, stays: text, prepare: text, disagree: text, turn: { ...count, ...needed } },
  },
  letter: { safes: BOTH, words: 'some', fields: { who: text, towards: text, promised: text, works: text, leave: text, pair, was: id } },
  ceremony: {
    safes: OURS,
    words: 'free',
    fields: { type: { ...oneOf('first', 'return', 'long-view', 'last', 'agreement-read'), ...needed }, meeting: id },
  },
  question: { safes: BOTH, words: 'needed', fields: { purpose: oneOf(...PURPOSES), depth: { type: 'number', least: 1, most: DEPTH_MOST }, pair, was: id } },
  skip: { safes: MINE, words: 'none', fields: { question: { type: 'question', ...needed }, pair } },
  reminder: {
    safes: MINE,
    words: 'none',
    fields: { promise: { ...id, ...needed }, remind_at: { type: 'moment', ...needed }, row: { ...id, ...needed }, pair },
  },
  theme: { safes: MINE, words: 'needed', fields: { pairs: { type: 'ids', ...needed }, closed: flag } },
  heard: { safes: OURS, words: 'needed', fields: { theme: { ...id, ...needed }, changes: text, stays: text, because: text } },
  template: { safes: MINE, words: 'needed', fields: { lines: { type: 'lines', ...needed } } },
  past: { safes: BOTH, words: 'free', fields: { day: { ...day, ...needed }, pair, was: id } },
  pulse: { safes: MINE, words: 'none', fields: { round: quarter, answers: { type: 'answers', ...needed }, talk, salt: hash, pair } },
  'pulse-commit': { safes: OURS, words: 'none', fields: { round: quarter, commitment: hash } },
  'pulse-agree': { safes: OURS, words: 'none', fields: { round: quarter, both: { type: 'ids', ...needed } } },
  'pulse-reveal': { safes: OURS, words: 'none', fields: { round: quarter, talk, salt: hash } },
  erased: { safes: BOTH, words: 'none', fields: { numbers: { type: 'numbers', ...needed } } },
};
