import assert from "node:assert/strict";
import { test } from "node:test";
import { makeBook, mergeOps, redraw, takeOpened } from "../../../alcove/browser/sync/book.js";
import { checkBook } from "../../../alcove/browser/sync/checks.js";
import { troubles } from "../../../alcove/browser/sync/signals.js";

const ID = "019a1b00-0000-7000-8000-000000000001";

function bookOfTwo() {
  const book = makeBook("pair");
  return Object.assign(book, { me: "ana", partner: "tomas", reach: { high: 9, low: 1, complete: true } });
}

const row = (author, seq, more = {}) => ({ id: ID, author, version: 1, seq, epoch: 1, kind: "note", words: "w", fields: {}, at: "", seen: 0, own: null, ...more });
const op = (more = {}) => ({ n: 1, entry: "e", safe: "pair", id: ID, version: 2, kind: "note", words: "mine", fields: {}, at: "", notBefore: 0, sent: null, held: false, refused: null, ...more });
const kinds = () => troubles.value.map(({ kind }) => kind);

test("the newest version is the entry, what waits here lies on top of it", () => {
  const book = bookOfTwo();
  takeOpened(book, [row("ana", 2, { version: 2, words: "second" }), row("ana", 1)]);
  assert.equal(book.entries.value.get(ID).words, "second");
  book.ops = [op({ version: 3, words: "third" })];
  redraw(book, [ID]);
  const entry = book.entries.value.get(ID);
  assert.deepEqual([entry.words, entry.state, entry.version], ["third", "kept", 3]);
});

test("an erased record is no entry, and its words leave the memory", () => {
  const book = bookOfTwo();
  takeOpened(book, [row("tomas", 1), row("tomas", 2, { version: 2, kind: "erased", words: "", fields: { numbers: [[1, 1]] } })]);
  assert.equal(book.entries.value.has(ID), false);
  assert.equal(book.records.get(ID)[0].words, "");
});

test("one change of the signal for a whole page of rows", () => {
  const book = bookOfTwo();
  let changes = -1;
  book.entries.subscribe(() => (changes += 1));
  takeOpened(book, Array.from({ length: 300 }, (_, at) => row("tomas", at + 1, { id: `${ID.slice(0, -3)}${String(at).padStart(3, "0")}` })));
  assert.equal(changes, 1);
  assert.equal(book.entries.value.size, 300);
});

test("a withheld row is said, and no longer once it came", () => {
  troubles.value = [];
  const book = bookOfTwo();
  takeOpened(book, [row("tomas", 1), row("tomas", 3, { version: 3 })]);
  checkBook(book);
  assert.deepEqual(kinds(), ["missing"]);
  takeOpened(book, [row("tomas", 2, { version: 2 })]);
  checkBook(book);
  assert.deepEqual(kinds(), []);
});

test("nothing is said while older pages are still on their way", () => {
  troubles.value = [];
  const book = bookOfTwo();
  book.reach.complete = false;
  takeOpened(book, [row("tomas", 3)]);
  checkBook(book);
  assert.deepEqual(kinds(), []);
});

test("the other has seen more of mine than the server shows: rolled back", () => {
  troubles.value = [];
  const book = bookOfTwo();
  takeOpened(book, [row("tomas", 1, { seen: 4 })]);
  checkBook(book);
  assert.deepEqual(kinds(), ["rolled-back"]);
});

test("another device of mine has seen more of the other's: rolled back", () => {
  troubles.value = [];
  const book = bookOfTwo();
  takeOpened(book, [row("ana", 1, { seen: 2 })]);
  checkBook(book);
  assert.deepEqual(kinds(), ["rolled-back"]);
});

test("words that are gone without a tombstone that names them are missing", () => {
  troubles.value = [];
  const book = bookOfTwo();
  takeOpened(book, [row("tomas", 1, { kind: "", words: "", gone: true }), row("tomas", 2, { version: 2, kind: "erased", fields: { numbers: [] } })]);
  checkBook(book);
  assert.deepEqual(kinds(), ["missing"]);
});

test("an erasure that is told as it should raises nothing", () => {
  troubles.value = [];
  const book = bookOfTwo();
  takeOpened(book, [row("tomas", 1, { kind: "", words: "", gone: true }), row("tomas", 2, { version: 2, kind: "erased", fields: { numbers: [[1, 1]] } })]);
  checkBook(book);
  assert.deepEqual(kinds(), []);
});

test("what is being written right now does not fall out when another tab changed the outbox", () => {
  const writing = op({ n: null, entry: "fresh" });
  const kept = op({ n: 4, entry: "old" });
  assert.deepEqual(mergeOps([kept, writing], [], false), [writing]);
});

test("the leading tab keeps what it is sending; a new version from another tab wins", () => {
  const sending = op({ n: 4, sent: { seq: 7 } });
  assert.equal(mergeOps([sending], [op({ n: 4 })], true)[0], sending);
  assert.equal(mergeOps([sending], [op({ n: 4, version: 3 })], true)[0].version, 3);
});

test("an op that got its number on the disk is not counted twice", () => {
  const writing = op({ n: null, entry: "same" });
  assert.equal(mergeOps([writing], [op({ n: 9, entry: "same" })], true).length, 1);
});
