// Who brings lines to the private part of the brief, in the order of the table in spec/brief.md §4.

import { olderFirst } from './entries.js';
import { viewWaits } from './feedback.js';
import {
  ALIKE_SHOWN, FEEDBACK_YOUNG_DAYS, PROMISES_SHOWN, WEIGHTS_TOPICS, WEIGHT_ASKED, WEIGHT_ASK_ABOUT, WEIGHT_FEEDBACK, WEIGHT_FEEDBACK_YOUNG, WEIGHT_MY_PROMISE,
  WEIGHT_NEXT_STEP, WEIGHT_QUESTION, WEIGHT_QUESTION_BEHIND, WEIGHT_TALK_FIRST, WEIGHT_THEIR_PROMISE, WEIGHT_WINS,
} from './thresholds.js';

/**
 * @typedef {{ id: string, words: string }} Said
 * @typedef {{ counterpart: string, number: number, last: boolean, days_since_held: number | null, seats: { topic: string }[],
 *   topics: (Said & { author: string, need: string | null })[], my_promises: Said[], their_promises: Said[], energy_low: boolean,
 *   feedback_to_give: (Said & { type: string, days: number })[], asks: Said[], ask_about: (Said & { at: number, day: string })[], wins: number,
 *   question: { id: string, purpose: string | null, behind: boolean } | null, next_steps: Said[] }} MineInput
 * @typedef {{ weight: number, group: string, code: string, id: string | null, text: string, n: number }} Candidate
 */

/** @param {number} weight @param {string} group @param {string} code @param {Partial<Said>} [said] @param {number} [n] @returns {Candidate} */
const line = (weight, group, code, { id, words = '' } = {}, n = 0) => ({ weight, group, code, id: id ?? null, text: words, n });

/** They would like to just talk first. @param {MineInput} input @returns {Candidate[]} */
function talkFirst(input) {
  return theirTalkFirst(input).slice(0, 1).map((topic) => line(WEIGHT_TALK_FIRST, 'need', 'talk-first', topic));
}

/** @param {MineInput} input */
const theirTalkFirst = ({ topics, counterpart }) => topics.filter(({ author, need }) => author === counterpart && need === 'talk-first').sort(olderFirst);

/** @param {MineInput} input */
const myPromises = ({ my_promises: due }) => somePromises(due, WEIGHT_MY_PROMISE, 'my-promise');

/** @param {MineInput} input */
const theirPromises = ({ their_promises: open }) => somePromises(open, WEIGHT_THEIR_PROMISE, 'their-promise');

/** Two, then "and n more". @param {Said[]} all @param {number} weight @param {string} code @returns {Candidate[]} */
function somePromises(all, weight, code) {
  const shown = oldestOf(all, PROMISES_SHOWN).map((said) => line(weight, `${code}s`, code, said));
  const more = all.length - shown.length;
  return more > 0 ? [...shown, line(weight, `${code}s`, `${code}-more`, {}, more)] : shown;
}

/** @template {Said} T @param {readonly T[]} all @param {number} most */
const oldestOf = (all, most) => [...all].sort(olderFirst).slice(0, most);

/** The seats in their order, but for the topic that has its line already. @param {MineInput} input @returns {Candidate[]} */
function agendaTopics(input) {
  const said = theirTalkFirst(input)[0]?.id;
  return input.seats.flatMap(({ topic }, at) => {
    const found = input.topics.find(({ id }) => id === topic && id !== said);
    return found ? [line(WEIGHTS_TOPICS[Math.min(at, WEIGHTS_TOPICS.length - 1)], 'topics', 'topic', found)] : [];
  });
}

/** The oldest that may be said today. @param {MineInput} input @returns {Candidate[]} */
function feedback({ feedback_to_give: all, energy_low: low }) {
  const sayable = all.filter((said) => !viewWaits(said, low));
  return oldestOf(sayable, 1).map((said) => line(said.days < FEEDBACK_YOUNG_DAYS ? WEIGHT_FEEDBACK_YOUNG : WEIGHT_FEEDBACK, 'say', `say-${said.type}`, said));
}

/** @param {MineInput} input */
const asked = ({ asks }) => oldestOf(asks, ALIKE_SHOWN).map((ask) => line(WEIGHT_ASKED, 'say', 'asked', ask));

/** What the other wrote on their own card, when its day is near. @param {MineInput} input */
function askAbout({ ask_about: near }) {
  const byDay = [...near].sort((one, other) => (one.day !== other.day ? (one.day < other.day ? -1 : 1) : one.at - other.at || olderFirst(one, other)));
  return byDay.slice(0, ALIKE_SHOWN).map((said) => line(WEIGHT_ASK_ABOUT, 'person', 'ask-about', said, said.at));
}

/** @param {MineInput} input */
const winsUnanswered = ({ wins }) => (wins > 0 ? [line(WEIGHT_WINS, 'say', 'wins', {}, wins)] : []);

/** Not beside an open ask: that is a question already. @param {MineInput} input */
const question = ({ question: found, asks }) => (found && asks.length === 0 ? [line(found.behind ? WEIGHT_QUESTION_BEHIND : WEIGHT_QUESTION, 'ask', 'question', { id: found.id })] : []);

/** @param {MineInput} input */
const goalSteps = ({ next_steps: steps }) => oldestOf(steps, ALIKE_SHOWN).map((step) => line(WEIGHT_NEXT_STEP, 'forward', 'next-step', step));

/** A new kind of record adds its own here. @type {((input: MineInput) => Candidate[])[]} */
export const CANDIDATES = [talkFirst, myPromises, agendaTopics, feedback, asked, theirPromises, askAbout, winsUnanswered, question, goalSteps];
