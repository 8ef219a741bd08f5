import assert from "node:assert/strict";
import { test } from "node:test";
import { tell } from "../../../alcove/browser/rooms/story/told.js";
import { phaseOf } from "../../../alcove/browser/rooms/meeting/clock.js";
import { stepsOf } from "../../../alcove/browser/rooms/meeting/steps.js";
import { dayIn, momentOf } from "../../../alcove/browser/rooms/table/days.js";

const ANA = "01900000-0000-7000-8000-00000000000a";
const TOMAS = "01900000-0000-7000-8000-00000000000b";
const MEETING = "01900000-0000-7000-8000-0000000000aa";
const START = Date.parse("2026-11-22T10:00:00Z");

/** An id made so many minutes after the meeting began. @param {number} minutes */
function idAt(minutes) {
  const time = (START + minutes * 60_000).toString(16).padStart(12, "0");
  idAt.count += 1;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${String(idAt.count).padStart(3, "0")}-8000-000000000001`;
}
idAt.count = 0;

/** @param {string} kind @param {number} minutes @param {Record<string, any>} fields @param {string} author */
function entry(kind, minutes, fields = {}, author = TOMAS) {
  const id = idAt(minutes);
  const madeAt = new Date(START + minutes * 60_000);
  return { id, safe: "pair", kind, words: `${kind} ${minutes}`, fields, author, mine: author === ANA, at: madeAt.toISOString(), madeAt, own: null };
}

/** @param {any[]} all */
function gather(all) {
  const sorted = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    of: (kind) => sorted.filter((each) => each.kind === kind),
    get: (id) => sorted.find((each) => each.id === id),
    answersTo: (id) => sorted.filter((each) => each.fields.to === id),
  };
}

const seat = (topic) => ({ topic, start: 5, minutes: 5, why: "first" });
const frozen = (seats, more = {}) => entry("snapshot", 0, { meeting: MEETING, number: 1, started_at: "2026-11-22T10:00:00Z", agenda: { seats, if_time_allows: [], read_before: [], ...more } });
const ended = () => entry("held", 30, { meeting: MEETING });

test("the story tells a topic with its notes, its outcome and the promise made of it", () => {
  const topic = entry("topic", -60, { outcome: { what: "changed", meeting: MEETING } });
  const note = entry("note", 10, { topic: topic.id, meeting: MEETING }, ANA);
  const promise = entry("promise", 12, { owner: TOMAS, topic: topic.id });
  const [told] = tell(gather([topic, note, promise, frozen([seat(topic.id)]), ended()]), []);
  assert.deepEqual(told.topics, [{ topic, notes: [note], outcome: topic.fields.outcome, promises: [promise] }]);
  assert.deepEqual([told.along, told.promises], [[], []]);
});

test("a topic that nobody touched came along, and is told as that", () => {
  const topic = entry("topic", -60);
  const [told] = tell(gather([topic, frozen([seat(topic.id)]), ended()]), []);
  assert.deepEqual([told.topics, told.along], [[], [topic]]);
});

test("a topic closed in a later meeting has no outcome in this one", () => {
  const topic = entry("topic", -60, { outcome: { what: "rest", meeting: ANA } });
  const [told] = tell(gather([topic, frozen([seat(topic.id)]), ended()]), []);
  assert.deepEqual(told.topics, []);
});

test("a next step is told once, as what was taken along", () => {
  const promise = entry("promise", 25, { owner: ANA }, ANA);
  const closing = entry("closing", 26, { meeting: MEETING, promise: promise.id }, ANA);
  const [told] = tell(gather([promise, closing, frozen([]), ended()]), []);
  assert.deepEqual([told.promises, told.steps], [[], [{ author: closing, promise }]]);
});

test("a promise made after the meeting is not of the meeting", () => {
  const [told] = tell(gather([entry("promise", 31, { owner: ANA }), frozen([]), ended()]), []);
  assert.deepEqual(told.promises, []);
});

test("an erased topic is left out of the story and of the hour", () => {
  const all = gather([frozen([seat(ANA)]), ended()]);
  assert.deepEqual(tell(all, [])[0].along, []);
  assert.deepEqual(stepsOf(all, { id: MEETING, startedAt: "2026-11-22T10:00:00Z" }), ["opening", "closing"]);
});

test("the hour goes by the frozen agenda, then by what came to the table meanwhile", () => {
  const [first, second, late] = [entry("topic", -60), entry("topic", -50), entry("topic", 10)];
  const all = gather([first, second, late, frozen([seat(second.id)], { if_time_allows: [first.id] })]);
  assert.deepEqual(stepsOf(all, { id: MEETING, startedAt: "2026-11-22T10:00:00Z" }), ["opening", second.id, first.id, late.id, "closing"]);
});

test("the order of the two wins over the frozen one, and adds nothing to it", () => {
  const [first, second, other] = [entry("topic", -60), entry("topic", -50), entry("topic", -40)];
  const order = entry("order", 2, { meeting: MEETING, ids: [other.id, second.id, first.id], turn: 1 });
  const all = gather([first, second, other, order, frozen([seat(first.id), seat(second.id)])]);
  assert.deepEqual(stepsOf(all, { id: MEETING, startedAt: "2026-11-22T10:00:00Z" }), ["opening", second.id, first.id, "closing"]);
});

test("a topic that came in the meeting and was closed in it keeps its step", () => {
  const late = entry("topic", 10, { outcome: { what: "rest", meeting: MEETING } });
  assert.deepEqual(stepsOf(gather([late, frozen([])]), { id: MEETING, startedAt: "2026-11-22T10:00:00Z" }), ["opening", late.id, "closing"]);
});

test("the clock speaks in words from the beginning to after the end", () => {
  assert.deepEqual([0, 0.2, 0.5, 0.8, 0.95, 1, 3].map(phaseOf), ["begun", "quarter", "half", "three-quarters", "last", "over", "over"]);
});

test("a day that is not there is no moment", () => {
  assert.equal(momentOf("2026-13-40", "10:00"), null);
  assert.equal(momentOf("", "10:00"), null);
  assert.equal(momentOf("2026-11-22", ""), null);
  assert.equal(dayIn(7, new Date(2026, 11, 28)), "2027-01-04");
});
