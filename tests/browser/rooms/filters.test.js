import assert from "node:assert/strict";
import { test } from "node:test";
import { NO_FILTER, fitsFilter, isAsking, purposesBy } from "../../../alcove/browser/rooms/story/filters.js";
import { placeOf } from "../../../alcove/browser/rooms/story/places.js";

const topic = { id: "t", kind: "topic", fields: { hard: true }, mine: true };
const asked = { id: "q", kind: "topic", fields: { question: "q1" }, mine: false };
const all = new Map([topic, asked, { id: "n", kind: "note", fields: { topic: "t" }, mine: false }, { id: "a", kind: "answer", fields: { to: "n" }, mine: true },
  { id: "f", kind: "feedback", fields: {}, mine: false }, { id: "w", kind: "win", fields: {}, mine: true }, { id: "o", kind: "order", fields: {}, mine: true }].map((each) => [each.id, each]));
const find = (id) => all.get(id);
const purposes = purposesBy(find, (id) => (id === "q1" ? "growth" : null));
const chosen = (filter) => [...all.values()].filter(fitsFilter({ ...NO_FILTER, ...filter }, purposes)).map(({ id }) => id).join("");

test("a note and its answer serve the purpose of the topic they belong to", () => {
  assert.equal(chosen({ purpose: "safe-space" }), "tna");
});

test("a question of the bank says which purpose its topic serves", () => {
  assert.equal(chosen({ purpose: "growth" }), "q");
});

test("feedback is asked for in both directions at once", () => {
  assert.equal(chosen({ purpose: "feedback" }), "f");
});

test("person and kind go together, and what is no word of a person is never found", () => {
  assert.equal(chosen({ person: "me", kind: "topic" }), "t");
  assert.equal(chosen({ person: "them" }), "qnf");
  assert.equal(chosen({}), "tqnafw");
  assert.deepEqual([isAsking(NO_FILTER), isAsking({ ...NO_FILTER, kind: "win" })], [false, true]);
});

test("what was found leads to its chapter, else to the room where it lies", () => {
  const to = (id, told) => placeOf("pair", find(id), find, (each) => told.includes(each));
  assert.equal(to("n", ["n"]), "/alcove/pair/story?record=n");
  assert.equal(to("n", ["t"]), "/alcove/pair/story?record=t");
  assert.equal(to("a", ["n"]), "/alcove/pair/story?record=n");
  assert.equal(to("t", []), "/alcove/pair/table");
  assert.equal(to("w", []), "/alcove/pair/progress");
});
