// What a page says of the other's keys follows from what this person's devices know, and falls back where the server shows others.

import assert from "node:assert/strict";
import { test } from "node:test";
import { stateOf } from "../../../alcove/browser/sync/pairs.js";

const pin = (state) => ({ bundle: "known", fp: "", state, since: "2026-11-23" });

test("as the pin says, as long as the server shows the known keys", () => {
  assert.deepEqual(["new", "linked", "verified"].map((state) => stateOf(pin(state), "known")), ["new", "linked", "verified"]);
});

test("other keys count as never compared, whatever the known ones were", () => {
  assert.deepEqual(["new", "linked", "verified"].map((state) => stateOf(pin(state), "others")), ["new", "new", "new"]);
});

test("nobody is known yet", () => {
  assert.equal(stateOf(undefined, "shown"), "waiting");
});
