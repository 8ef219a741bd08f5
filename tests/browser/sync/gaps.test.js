import assert from "node:assert/strict";
import { test } from "node:test";
import { highestNumber, makeLedger, missingNumbers, noteNumber } from "../../../alcove/browser/sync/gaps.js";

const ledgerOf = (...numbers) => {
  const ledger = makeLedger();
  numbers.forEach((seq) => noteNumber(ledger, "tomas", seq));
  return ledger;
};

test("numbers without a hole are all there, in whatever order they came", () => {
  assert.deepEqual(missingNumbers(ledgerOf(3, 1, 2), "tomas"), []);
  assert.equal(highestNumber(ledgerOf(3, 1, 2), "tomas"), 3);
});

test("a withheld row is a hole", () => {
  assert.deepEqual(missingNumbers(ledgerOf(1, 2, 5), "tomas"), [3, 4]);
  assert.deepEqual(missingNumbers(ledgerOf(2), "tomas"), [1]);
});

test("each author has numbers of their own", () => {
  assert.deepEqual(missingNumbers(ledgerOf(4), "ana"), []);
  assert.equal(highestNumber(ledgerOf(4), "ana"), 0);
});

test("a number out of all reason is not counted up to", () => {
  const begun = Date.now();
  assert.equal(missingNumbers(ledgerOf(1, Number.MAX_SAFE_INTEGER), "tomas").length, 1_000);
  assert.ok(Date.now() - begun < 1_000);
});

test("what is no number neither fills a hole nor hides one", () => {
  const ledger = ledgerOf(1, 3);
  for (const odd of [Number.NaN, "2", "x", null, 2.5, -1, 0, true]) noteNumber(ledger, "tomas", odd, "odd 1");
  assert.deepEqual(missingNumbers(ledger, "tomas"), [2]);
  assert.equal(highestNumber(ledger, "tomas"), 3);
});
