// Once a year the words are asked for, calmly; put off for a month.

import assert from "node:assert/strict";
import { test } from "node:test";

const kept = new Map();
globalThis.localStorage = /** @type {any} */ ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: (key) => kept.delete(key) });
const { isDrillDue, noteWordsTyped, snoozeDrill } = await import("../../../alcove/browser/sync/drill-due.js");

const ago = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const typed = (days) => kept.set("alcove.words-typed", ago(days));

test("the first look begins the year", () => {
  assert.equal(isDrillDue(), false);
  assert.equal(kept.get("alcove.words-typed"), ago(0));
});

test("after a year it is due, before it is not", () => {
  typed(364);
  assert.equal(isDrillDue(), false);
  typed(366);
  assert.equal(isDrillDue(), true);
});

test("put off for a month", () => {
  snoozeDrill();
  assert.equal(isDrillDue(), false);
  kept.set("alcove.words-asked", ago(31));
  assert.equal(isDrillDue(), true);
});

test("words that were typed anywhere here count", () => {
  noteWordsTyped();
  assert.equal(isDrillDue(), false);
});

test("a day that is none begins a new year", () => {
  kept.set("alcove.words-typed", "soon");
  assert.equal(isDrillDue(), false);
  assert.equal(kept.get("alcove.words-typed"), ago(0));
});
