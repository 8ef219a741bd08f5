/** What the choice of a question is made from: the records of the two, one's own skips, and the clocks of the purposes. On this device only. */
import { purposeClocks } from "../../records/clocks.js";
import { isAlive } from "../../records/growth.js";
import { viewWaits } from "../../records/feedback.js";
import { heldMeetings } from "../../records/meetings.js";
import { chooseQuestion, ownQuestion } from "../../records/questions.js";
import { recordTime } from "../../records/record.js";
import { touches } from "../../records/touches.js";

/**
 * @typedef {import("../../records/questions.js").Question} Question
 * @typedef {{ bank: Question[], texts: Record<string, { text: string, follow_ups: string[] }> }} Questions
 * @typedef {{ id: string, role: string, me: string, ours: any, own: any, questions: Questions, today: string }} Place  ours, own: gathered; today: in UTC
 */

/** @type {Record<string, string>} */
export const KINDS = { lead: "lead-member", member: "lead-member", "skip-lead": "lead-member", "skip-member": "lead-member", peer: "peer", mentor: "mentor", mentee: "mentor" };
const DAY = 86_400_000; // milliseconds

/** The bank, and what the two or I wrote down myself. @param {Place} place @returns {Question[]} */
export function questionsOf({ id, ours, own, questions }) {
  const written = [...ours.of("question"), ...ofPair(own, "question", id)];
  return [...questions.bank, ...written.map(({ id: name, fields }) => ownQuestion(name, fields.purpose ?? null, fields.depth ?? 1))];
}

/** @param {Place} place @param {string} question its id @returns {{ text: string, follow_ups: string[] } | null} */
export function wordsOf({ ours, own, questions }, question) {
  const written = ours.get(question) ?? own.get(question);
  return questions.texts[question] ?? (written ? { text: written.words, follow_ups: [] } : null);
}

/** @param {Place} place */
export function clocksOf(place) {
  const byId = new Map(questionsOf(place).map((question) => [question.id, question]));
  const { ours, own, me, id, today } = place;
  return purposeClocks(touches(ours, own, me, id, (question) => byId.get(question) ?? null), today);
}

/** Whole days since the first record of the two. @param {Place} place */
export function daysTogether({ ours, today }) {
  const first = [...ours.entries.keys()].sort()[0];
  return first === undefined ? 0 : Math.max(0, daysBetween(recordTime(first), today));
}

/** One is enough: what I laid on the table since the two last met is the question of this meeting. @param {Place} place */
export function hasAsked({ ours }) {
  const since = lastStart(ours);
  return ours.of("topic").some((/** @type {any} */ topic) => topic.mine && topic.fields.question !== undefined && recordTime(topic.id) > since);
}

/**
 * @param {Place} place @param {import("../../records/clocks.js").Clock[]} clocks
 * @param {{ input: import("../../records/mine.js").MineInput, script: string, first: boolean }} brief
 */
export function suggest(place, clocks, { input, script, first }) {
  const { id, role, ours, own, today } = place;
  const weeksAgo = (/** @type {string} */ record) => Math.max(0, Math.floor(daysBetween(recordTime(record), today) / 7));
  const uses = (/** @type {any[]} */ records) => records.map((record) => ({ id: record.fields.question, weeks_ago: weeksAgo(record.id) }));
  const skips = ofPair(own, "skip", id);
  // Those of this week and this meeting: what was put aside then is still put aside when the page is opened again.
  const another = skips.filter((skip) => weeksAgo(skip.id) === 0 && recordTime(skip.id) > lastStart(ours)).length;
  const choice = chooseQuestion(questionsOf(place), {
    pair: id,
    number: input.number,
    kind: KINDS[role],
    role,
    first,
    clocks,
    asked: uses(ours.of("topic").filter((/** @type {any} */ { fields }) => fields.question !== undefined)),
    skipped: uses(skips),
    conditions: conditionsOf(place, input, script),
    moment: null,
    ceremony: script === "usual" ? null : script,
    another,
  });
  return { ...choice, another };
}

/** @param {Place} place @param {import("../../records/mine.js").MineInput} input @param {string} script */
function conditionsOf({ id, ours, own }, input, script) {
  return {
    return: script === "return",
    corrective_view: input.feedback_to_give.some((said) => said.type === "view" && !viewWaits(said, input.energy_low)),
    shared_energy: input.energy_low ? 1 : null,
    open_goal: [...ours.of("goal"), ...ofPair(own, "goal", id)].some(isAlive),
  };
}

/** @param {any} own gathered @param {string} kind @param {string} pair @returns {any[]} */
const ofPair = (own, kind, pair) => own.of(kind).filter((/** @type {any} */ { fields }) => fields.pair === pair);

/** When the last meeting began, 0 without one. @param {any} ours */
const lastStart = (ours) => heldMeetings(ours).at(-1)?.startedAt ?? 0;

/** @param {number} moment @param {string} day */
const daysBetween = (moment, day) => Math.floor(Date.parse(day) / DAY) - Math.floor(moment / DAY);
