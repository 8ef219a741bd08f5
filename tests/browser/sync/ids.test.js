import assert from "node:assert/strict";
import { test } from "node:test";
import { isRecordId } from "../../../alcove/browser/records/checks.js";
import { madeAt, makeId, moment } from "../../../alcove/browser/sync/ids.js";

test("ids are in the order of their making, also within one millisecond", () => {
  const made = Array.from({ length: 5_000 }, () => makeId());
  assert.deepEqual(made, [...made].sort());
  assert.equal(new Set(made).size, made.length);
  assert.ok(made.every(isRecordId));
});

test("a clock that is set back does not turn the order around", () => {
  const before = makeId(Date.now() + 60_000);
  assert.ok(makeId(Date.now() - 60_000) > before);
});

test("an id says when it was made", () => {
  const at = Date.now() + 120_000;
  assert.equal(madeAt(makeId(at)).getTime(), at);
});

test("a moment has whole seconds", () => {
  assert.equal(moment(new Date("2026-11-22T10:00:00.987Z")), "2026-11-22T10:00:00Z");
});
