import assert from "node:assert/strict";
import { test } from "node:test";
import { pauseAfter } from "../../../alcove/browser/sync/pauses.js";

test("pauses grow and end at half a minute", () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 50].map((failures) => pauseAfter(failures, () => 1));
  assert.deepEqual(pauses, [500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000]);
});

test("chance keeps devices from coming back all at once", () => {
  assert.equal(pauseAfter(3, () => 0), 1000);
  assert.equal(pauseAfter(3, () => 0.5), 1500);
});
