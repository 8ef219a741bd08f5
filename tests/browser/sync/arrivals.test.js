import assert from "node:assert/strict";
import { test } from "node:test";
import { advance } from "../../../alcove/browser/sync/arrivals.js";

const rows = (...changes) => changes.map((change) => ({ change }));

test("rows that follow on move the reach; with a hole between they do not", () => {
  const reach = { high: 4, low: 1, complete: true };
  assert.equal(advance(reach, rows(6, 5)).high, 6);
  assert.equal(advance(reach, rows(6, 7)).high, 4);
  assert.equal(advance(reach, rows(3)).high, 4);
});

test("before the first page nothing is reached", () => {
  assert.equal(advance(null, rows(1)), null);
});
