import assert from "node:assert/strict";
import test from "node:test";
import { smallThings, tellBetween, toldIn } from "../../../alcove/browser/records/told-between.js";

const ANA = "01900000-0000-7000-8000-00000000000a";
const TOMAS = "01900000-0000-7000-8000-00000000000b";
const DAY = 86_400_000;
const BEGIN = Date.parse("2026-03-02T10:00:00Z");
let count = 0;

/** @param {string} kind @param {number} day @param {any} [fields] @param {string} [author] */
function entry(kind, day, fields = {}, author = ANA) {
  const time = (BEGIN + day * DAY).toString(16).padStart(12, "0");
  count += 1;
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7${String(count).padStart(3, "0")}-8000-000000000001`;
  return { id, kind, words: `${kind} ${day}`, fields, author, at: "2026-03-02T10:00:00Z", version: 1, own: null };
}

/** @param {any[]} all */
const gather = (all) => ({
  of: (kind) => all.filter((each) => each.kind === kind),
  get: (id) => all.find((each) => each.id === id),
  answersTo: (id) => all.filter((each) => each.fields.to === id),
});
const meeting = (day) => ({ id: `meeting ${day}`, at: new Date(BEGIN + day * DAY) });
/** @param {any[]} all @param {any[]} [meetings] @param {Set<string>} [told] */
const tell = (all, meetings = [], told = new Set()) => tellBetween(gather(all), meetings, told).map(({ items }) => items.map(({ words }) => words));

test("what was said stands between the meetings around it, newest first", () => {
  const all = [entry("win", 1), entry("feedback", 5, { type: "thanks" }), entry("goal", 6), entry("card", 12)];
  assert.deepEqual(tell(all, [meeting(3), meeting(10)]), [["card 12"], ["goal 6", "feedback 5"], ["win 1"]]);
});

test("without a meeting all of it is one stretch, and without a word there is none", () => {
  assert.deepEqual(tell([entry("win", 1), entry("win", 40)]), [["win 40", "win 1"]]);
  assert.deepEqual(tell([]), []);
});

test("what a meeting tells is not told again", () => {
  const [promise, other] = [entry("promise", 4, { owner: ANA }), entry("promise", 5, { owner: ANA })];
  assert.deepEqual(tell([promise, other], [meeting(3)], new Set([promise.id])), [["promise 5"]]);
});

test("a topic is told when it came to an end, and lies on the table before", () => {
  assert.deepEqual(tell([entry("topic", 1, { outcome: { what: "rest" } }), entry("topic", 2)]), [["topic 1"]]);
});

test("a step is told on the day it was taken", () => {
  const all = [entry("step", 1, { goal: ANA, done_on: "2026-03-20" }), entry("win", 8)];
  assert.deepEqual(tell(all, [meeting(10)]), [["step 1"], ["win 8"]]);
});

test("an agreement is told once the other said yes to these words", () => {
  const agreement = entry("agreement", 1, { turn: 1 });
  assert.deepEqual(tell([agreement]), []);
  assert.deepEqual(tell([agreement, entry("answer", 2, { to: agreement.id, type: "yes", version: 1 }, TOMAS)]), [["agreement 1"]]);
});

test("the ids that meetings tell are those of everything in them", () => {
  const [topic, note, promise, along, step] = ["topic", "note", "promise", "topic", "promise"].map((kind, day) => entry(kind, day));
  const told = [{ topics: [{ topic, notes: [note], promises: [promise] }], arrival: [], along: [along], promises: [], steps: [{ promise: step }, { promise: undefined }] }];
  assert.deepEqual([...toldIn(told)].sort(), [topic, note, promise, along, step].map(({ id }) => id).sort());
});

test("a note and an answer stay when what they were about was erased", () => {
  const gone = "01900000-0000-7000-8000-0000000000ff";
  const all = [entry("note", 1, { topic: gone }), entry("answer", 2, { to: gone, type: "reply" })];
  assert.deepEqual(tell(all), [["answer 2", "note 1"]]);
  assert.deepEqual(tellBetween(gather(all), [], new Set(), { complete: false }), []);
});

test("small things are those that were marked so, newest first, open or not", () => {
  const [old, big, open] = [entry("topic", 1, { small: true, outcome: { what: "changed" } }), entry("topic", 2), entry("topic", 3, { small: true })];
  assert.deepEqual(smallThings(gather([old, big, open])), [open, old]);
});
