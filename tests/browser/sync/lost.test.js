import assert from "node:assert/strict";
import { test } from "node:test";
import { makeBook, takeOpened } from "../../../alcove/browser/sync/book.js";
import { highestNumber, missingNumbers } from "../../../alcove/browser/sync/gaps.js";
import { LOST, foundAgain, isMoved, saysTheSame } from "../../../alcove/browser/sync/lost.js";
import { behind } from "../../../alcove/browser/sync/healing-meetings.js";

const ANA = "ana";
const TOMAS = "tomas";
const one = (id, seq, more = {}) => ({ id, author: TOMAS, version: 1, seq, epoch: 1, kind: "note", words: `words ${seq}`, fields: {}, at: "2026-03-02T09:00:00Z", seen: 0, own: null, ...more });

function openedBook() {
  const book = makeBook("pair");
  Object.assign(book, { me: ANA, partner: TOMAS });
  takeOpened(book, [one("a", 1), one("b", 2), one("c", 3, { lost: true }), one("d", 4, { lost: true })]);
  return book;
}

const stateOf = (book, id) => book.entries.value.get(id)?.state;

test("what the server lost stays on the page as kept, and counts for none of its numbers", () => {
  const book = openedBook();
  assert.deepEqual(["a", "b", "c", "d"].map((id) => stateOf(book, id)), ["saved", "saved", "kept", "kept"]);
  assert.equal(highestNumber(book.ledger, TOMAS), 2);
  assert.deepEqual(missingNumbers(book.ledger, TOMAS), []);
});

test("what is seen there again is saved and counted again", () => {
  const book = openedBook();
  foundAgain(book, [{ id: "d", version: 1, seq: 4, change: 9, author: TOMAS }]);
  assert.deepEqual(["c", "d"].map((id) => stateOf(book, id)), ["kept", "saved"]);
  assert.deepEqual(missingNumbers(book.ledger, TOMAS), [3]);
  foundAgain(book, [{ id: "c", version: 1, seq: 3, change: 10, author: TOMAS }]);
  assert.deepEqual([missingNumbers(book.ledger, TOMAS), book.lost.size], [[], 0]);
});

test("a row that is lost here is not found by reading it from this disk", () => {
  const book = openedBook();
  foundAgain(book, [{ id: "c", version: 1, seq: 3, change: LOST, author: TOMAS }]);
  assert.equal(stateOf(book, "c"), "kept");
});

test("sealed anew under another number is the same if it says the same, and another story if not", () => {
  const book = openedBook();
  const same = one("c", 5, { words: "words 3" });
  const other = one("d", 6, { words: "never said" });
  assert.deepEqual([isMoved(book, same), isMoved(book, one("c", 3)), isMoved(book, one("a", 7))], [true, false, false]);
  assert.deepEqual(saysTheSame(book, [same, other, one("e", 7)]).map(({ id }) => id), ["c", "e"]);
});

const meeting = (more = {}) => ({ id: "m", startsAt: "2026-03-02T09:00:00Z", minutes: 30, zone: "Europe/Vienna", state: "planned", startedAt: null, heldAt: null, skipAskedBy: [], moves: 0, ...more });

test("a meeting that is gone, unheld, unstarted or moved less often went back", () => {
  const earlier = [meeting({ moves: 2, startedAt: "2026-03-02T09:01:00Z" })];
  assert.equal(behind(earlier, []).length, 1);
  assert.equal(behind(earlier, [meeting({ moves: 2 })]).length, 1);
  assert.equal(behind([meeting({ state: "held" })], [meeting()]).length, 1);
  assert.equal(behind([meeting({ moves: 2 })], [meeting({ moves: 1 })]).length, 1);
});

test("one that went on, or whose yes to skipping was taken back, did not", () => {
  assert.deepEqual(behind([meeting()], [meeting({ moves: 1 })]), []);
  assert.deepEqual(behind([meeting({ moves: 3 })], [meeting({ state: "held" })]), []);
  assert.deepEqual(behind([meeting({ skipAskedBy: [ANA] })], [meeting()]), []);
  assert.deepEqual(behind([], [meeting()]), []);
});
