/** What is told of the time between two meetings: what was said, won, aimed at and agreed on while the two did not sit together. */
import { agreementYes } from "./agreement.js";
import { recordTime } from "./record.js";

/** @typedef {import("./entries.js").Entry & { madeAt?: any }} Entry */
/** @typedef {{ id: string, at: Date, items: Entry[] }} Between  newest first; `at`: of the newest */

/** Told as soon as both can read them. */
const TOLD = Object.freeze(["win", "feedback", "ask", "goal", "step", "card", "checkin", "letter", "ceremony", "past", "question", "topic", "promise", "note", "answer"]);
/** Kinds that are told with something else, or when they came to an end. @type {Record<string, (entry: Entry, isGone: (id: string) => boolean) => boolean>} */
const ONLY_IF = {
  topic: ({ fields }) => fields.outcome !== undefined,
  ceremony: ({ words }) => words !== "",
  // A note is told with its topic, or in its meeting; by itself where its topic was erased: the words of the other stay.
  note: ({ fields }, isGone) => (fields.topic === undefined ? fields.meeting === undefined : isGone(fields.topic)),
  answer: ({ words, fields }, isGone) => words !== "" && isGone(fields.to),
};

/**
 * @param {any} ours  gathered: of, get, answersTo
 * @param {{ id: string, at: Date }[]} meetings  those that were held
 * @param {Set<string>} told  ids of records that a meeting tells already
 * @param {{ elsewhere?: readonly string[], complete?: boolean }} [how]  elsewhere: kinds that have a chapter of their own; complete: what is not here was erased, and is not only still to come
 * @returns {Between[]} one for each stretch of time in which something was, newest first
 */
export function tellBetween(ours, meetings, told, { elsewhere = [], complete = true } = {}) {
  const starts = meetings.map(({ at }) => at.getTime()).sort((one, other) => one - other);
  /** @type {Map<number, Entry[]>} */
  const stretches = new Map();
  const isGone = (/** @type {string} */ id) => complete && ours.get(id) === undefined;
  for (const item of itemsOf(ours, told, elsewhere, isGone)) {
    const stretch = starts.filter((start) => start <= timeOf(item)).length;
    const items = stretches.get(stretch);
    if (items) items.push(item);
    else stretches.set(stretch, [item]);
  }
  return [...stretches].sort(([one], [other]) => other - one).map(([stretch, items]) => {
    const newestFirst = items.sort((one, other) => timeOf(other) - timeOf(one));
    return { id: `between-${stretch}`, at: new Date(timeOf(newestFirst[0])), items: newestFirst };
  });
}

/** @param {any} ours @param {Set<string>} told @param {readonly string[]} elsewhere @param {(id: string) => boolean} isGone @returns {Entry[]} */
function itemsOf(ours, told, elsewhere, isGone) {
  const kinds = TOLD.filter((kind) => !elsewhere.includes(kind));
  const said = kinds.flatMap((kind) => ours.of(kind).filter((/** @type {Entry} */ entry) => !told.has(entry.id) && (ONLY_IF[kind]?.(entry, isGone) ?? true)));
  const agreed = ours.of("agreement").filter((/** @type {Entry} */ each) => agreementYes([...ours.answersTo(each.id)], each));
  return [...said, ...agreed];
}

/** A step is told on the day it was taken; a topic that came to an end, when it was put. @param {Entry} entry */
function timeOf({ id, kind, fields }) {
  return kind === "step" && fields.done_on ? Date.parse(`${fields.done_on}T12:00:00Z`) : recordTime(id);
}

/** @param {{ topics: { topic: Entry, notes: Entry[], promises: Entry[] }[], arrival: Entry[], along: Entry[], promises: Entry[], steps: { promise: Entry | undefined }[] }[]} meetings @returns {Set<string>} every record that a meeting tells */
export function toldIn(meetings) {
  const ids = new Set();
  for (const { topics, arrival, along, promises, steps } of meetings) {
    for (const { topic, notes, promises: made } of topics) for (const each of [topic, ...notes, ...made]) ids.add(each.id);
    for (const each of [...arrival, ...along, ...promises]) ids.add(each.id);
    for (const { promise } of steps) if (promise) ids.add(promise.id);
  }
  return ids;
}

/**
 * Small things caught before they grew: what was marked as small, and what became of it.
 * @param {any} ours  gathered @returns {Entry[]} newest first
 */
export const smallThings = (ours) => ours.of("topic").filter((/** @type {Entry} */ { fields }) => fields.small).toReversed();
