import assert from "node:assert/strict";
import { test } from "node:test";
import { changesBetween, compare } from "../../../alcove/browser/rooms/us/changes.js";
import { lately, pointsOf } from "../../../alcove/browser/rooms/us/trend.js";

const said = (before, after) => compare(before, after).map(({ state, text }) => `${state} ${text}`);

test("what stays, stays; what is gone stands before what is new in its place", () => {
  assert.deepEqual(said(["a", "b", "c"], ["a", "x", "c"]), ["same a", "gone b", "new x", "same c"]);
  assert.deepEqual(said([], ["a"]), ["new a"]);
  assert.deepEqual(said(["a", "b"], []), ["gone a", "gone b"]);
  assert.deepEqual(said(["a", "b"], ["b", "a"]), ["gone a", "same b", "new a"]);
});

test("before and after can be read off the changes of any two texts", () => {
  const texts = [[], ["a"], ["a", "b", "a"], ["b", "a", "c"], ["c", "c", "a", "b"]];
  for (const before of texts) {
    for (const after of texts) {
      const changes = compare(before, after);
      assert.deepEqual(changes.filter(({ state }) => state !== "new").map(({ text }) => text), before);
      assert.deepEqual(changes.filter(({ state }) => state !== "gone").map(({ text }) => text), after);
    }
  }
});

test("only the parts that differ are told, and blank lines are no difference", () => {
  const before = { words: "", fields: { what_for: "One\n\nTwo", stays: "All" } };
  const after = { words: "More", fields: { what_for: "One\nTwo", stays: "All of it" } };
  assert.deepEqual(changesBetween(before, after).map(({ part }) => part), ["stays", "words"]);
});

const DAY = 86_400_000;
const NOW = Date.parse("2026-11-22T12:00:00Z");

/** @param {number} daysAgo @param {Record<string, any>} fields */
function checkin(daysAgo, fields) {
  const digits = (NOW - daysAgo * DAY).toString(16).padStart(12, "0");
  return { id: `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-000000000001`, fields };
}

test("a trend goes from left to right, more is up, and what is older than half a year is not drawn", () => {
  const own = [checkin(0, { energy: 5, load: 1 }), checkin(5, { need: "nothing" }), checkin(10, { energy: 1 }), checkin(300, { energy: 3 })];
  const drawn = lately(own, NOW);
  assert.equal(drawn.length, 2);
  assert.deepEqual(pointsOf(drawn, "energy"), [[6, 114], [634, 6]]);
  assert.deepEqual(pointsOf(drawn, "load"), [[634, 114]]);
  assert.deepEqual(pointsOf([], "load"), []);
});
