import assert from "node:assert/strict";
import { test } from "node:test";
import { behind } from "../../../alcove/browser/sync/healing-meetings.js";

const meeting = (more = {}) => ({ id: "a", state: "planned", startedAt: null, moves: 0, rhythm: null, ...more });

test("a meeting that is not there any more was lost, but for one that a rhythm had planned", () => {
  assert.equal(behind([meeting()], []).length, 1);
  assert.equal(behind([meeting({ rhythm: "r" })], []).length, 0);
  assert.equal(behind([meeting({ rhythm: "r", startedAt: "2026-11-27T10:00:00Z" })], []).length, 1);
});
