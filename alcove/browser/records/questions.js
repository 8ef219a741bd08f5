// Which question is suggested: spec/questions.md §4. The bank is passed in; nothing here reads a file or a clock.

import { byNeglect } from './clocks.js';
import { ANOTHER_MOST, ANSWER_FIRST_DEPTH, CLOCKS, COOLDOWNS, FRESH_WEEKS, QUESTION_ENERGY_LOW, SKIP_WEEKS, STAGES } from './thresholds.js';

/**
 * One line of the bank: spec/questions.md §1. `purpose` is null in an own question that serves each.
 * @typedef {{ id: string, version: number, category: string, purpose: string | null, depth: number, asker: string,
 *   kinds: string[], moment: string, stage_min: number, reciprocal: boolean, minutes: number, touches: string[],
 *   not_when: string[], cooldown_weeks: number, needs: string[], source: string, licence: string }} Question
 * @typedef {{ id: string, weeks_ago: number }} Use
 * @typedef {{ return: boolean, corrective_view: boolean, shared_energy: number | null, open_goal: boolean }} Conditions
 * @typedef {{ pair: string, number: number, kind: string, role: string, first: boolean, clocks: import('./clocks.js').Clock[],
 *   asked: Use[], skipped: Use[], conditions: Conditions, moment: string | null, ceremony: string | null, another: number }} Asking
 * @typedef {{ id: string | null, purpose: string | null, why: string, answer_first: boolean }} Suggestion
 */

/** @type {Record<string, string>} */
const SIDES = { lead: 'lead', mentor: 'lead', 'skip-lead': 'lead', member: 'member', mentee: 'member', 'skip-member': 'member' };
/** @type {Record<string, string>} */
const THE_OTHER_WAY = { 'feedback-in': 'feedback-out', 'feedback-out': 'feedback-in' };

/**
 * `why`: `never-asked`, `asked-before`; with `id` null `enough` (another one was asked for too often) or `nothing-fits`.
 * `purpose`: the clock it was drawn for, null in a ceremony.
 * @param {Iterable<Question>} bank @param {Asking} given @returns {Suggestion}
 */
export function chooseQuestion(bank, given) {
  if (given.another > ANOTHER_MOST) return nothing('enough');
  const asked = weeksById(given.asked);
  const skipped = weeksById(given.skipped);
  const fitting = [...bank].filter((each) => fits(each, given) && hasRested(each, asked, skipped));
  // What was put aside just now usually is among the skipped already, and then no longer in the list.
  const at = Math.max(0, given.another - [...skipped.values()].filter((weeks) => weeks === 0).length);
  const found = ranked(fitting, given, asked)[at];
  if (!found) return nothing('nothing-fits');
  const [question, purpose] = found;
  const why = asked.has(question.id) ? 'asked-before' : 'never-asked';
  return { id: question.id, purpose, why, answer_first: question.depth >= ANSWER_FIRST_DEPTH };
}

/** @param {string} why @returns {Suggestion} */
const nothing = (why) => ({ id: null, purpose: null, why, answer_first: false });

/** Whole weeks since the newest use of each question. @param {readonly Use[]} uses @returns {Map<string, number>} */
function weeksById(uses) {
  const weeks = new Map();
  for (const use of uses) weeks.set(use.id, Math.min(use.weeks_ago, weeks.get(use.id) ?? use.weeks_ago));
  return weeks;
}

/** §3, but for what rests. @param {Question} question @param {Asking} given */
function fits(question, given) {
  return (
    question.kinds.includes(given.kind) &&
    (question.asker === 'either' || question.asker === SIDES[given.role]) &&
    fitsMoment(question, given) &&
    question.stage_min < given.number &&
    question.touches.length === 0 &&
    !holding(given.conditions).some((name) => question.not_when.includes(name)) &&
    (given.conditions.open_goal || !question.needs.includes('open-goal'))
  );
}

/** @param {Question} question @param {Asking} given */
function fitsMoment({ category, moment }, given) {
  if (given.ceremony !== null) return category === `ceremony-${given.ceremony}`;
  return moment !== 'ceremony' && (given.moment === null || given.moment === moment);
}

/** The names, as in `not_when`, of what holds today. Energy counts only where it was shared. @param {Conditions} conditions */
function holding({ return: returning, corrective_view: view, shared_energy: energy }) {
  const low = energy !== null && energy <= QUESTION_ENERGY_LOW;
  return [returning && 'return', view && 'corrective-view', low && 'low-energy'].filter((name) => name !== false);
}

/** @param {Question} question @param {Map<string, number>} asked @param {Map<string, number>} skipped */
function hasRested({ id, cooldown_weeks: weeks }, asked, skipped) {
  return (asked.get(id) ?? weeks) >= weeks && (skipped.get(id) ?? SKIP_WEEKS) >= SKIP_WEEKS;
}

/**
 * Each question once, with the clock it is drawn for, the best first: §4.
 * @param {Question[]} fitting @param {Asking} given @param {Map<string, number>} asked @returns {[Question, string | null][]}
 */
function ranked(fitting, given, asked) {
  const turn = given.first ? 1 : -1;
  const keys = fitting.map((question) => ({ question, rank: turn * rankOf(given.pair, given.number, question.id), weeks: asked.get(question.id) ?? Infinity }));
  const compare = (/** @type {number | string} */ one, /** @type {number | string} */ other) => (one < other ? -1 : Number(one > other));
  keys.sort((one, other) => compare(other.weeks, one.weeks) || compare(one.rank, other.rank) || compare(one.question.id, other.question.id));
  if (given.ceremony !== null) return keys.map(({ question }) => [question, null]);
  const fresh = keys.filter(({ weeks }) => weeks >= FRESH_WEEKS);
  /** @type {Map<string, [Question, string | null]>} */
  const drawn = new Map();
  for (const those of [fresh, keys]) {
    for (const { purpose } of byNeglect(given.clocks)) {
      for (const { question } of those) if (serves(question, purpose) && !drawn.has(question.id)) drawn.set(question.id, [question, purpose]);
    }
  }
  return [...drawn.values()];
}

/** An own question without a purpose serves each. @param {Question} question @param {string} purpose */
const serves = (question, purpose) => question.purpose === null || (purpose === 'long-view' ? question.category === 'long-view' : question.purpose === purpose);

/**
 * FNV-1a, 32 bits, over the UTF-8 of `pair/number/question`, then the last mixing of MurmurHash3: FNV alone leaves the
 * ranks of neighbours such as team-01 and team-02 close together.
 * @param {string} pair @param {number} number @param {string} question @returns {number}
 */
export function rankOf(pair, number, question) {
  let mixed = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${pair}/${number}/${question}`)) mixed = Math.imul(mixed ^ byte, 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * The clocks that asking it touches. What the other asks about themselves is my chance to give a view, so feedback turns round.
 * @param {Question} question @param {boolean} mine I asked @returns {string[]}
 */
export function touchesOf({ purpose, category }, mine) {
  if (purpose === null) return [];
  if (purpose === 'all') return [...CLOCKS];
  if (category === 'long-view') return [purpose, 'long-view'];
  return [mine ? purpose : (THE_OTHER_WAY[purpose] ?? purpose)];
}

/** The attributes of a question that the pair wrote itself. It may come from the first meeting on. @param {string} id @param {string | null} purpose @param {number} depth @returns {Question} */
export function ownQuestion(id, purpose, depth) {
  const stages = { stage_min: depth === 1 ? 0 : STAGES[depth - 1], cooldown_weeks: COOLDOWNS[depth - 1] };
  const fixed = { version: 1, category: 'own', asker: 'either', kinds: ['lead-member', 'peer', 'mentor'], moment: 'middle' };
  return { id, purpose, depth, ...fixed, ...stages, reciprocal: true, minutes: 5, touches: [], not_when: [], needs: [], source: 'pair', licence: '' };
}
