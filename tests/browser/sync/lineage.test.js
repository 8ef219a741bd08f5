import assert from "node:assert/strict";
import { test } from "node:test";
import { makeBook, newestOf, takeOpened } from "../../../alcove/browser/sync/book.js";
import { hasTwoStories, makeLedger, noteNumber } from "../../../alcove/browser/sync/gaps.js";

const ID = "01a20000-0000-7000-8000-000000000001";
const version = (number, author, kind = "topic") => ({ id: ID, author, version: number, seq: number, epoch: 1, kind, words: `${author} ${number}`, fields: {}, at: "", seen: 0, own: null });

const bookWith = (...versions) => {
  const book = makeBook("pair");
  for (const one of versions) takeOpened(book, [one]);
  return book;
};

test("the next version of a record is its author's, in whatever order they come", () => {
  for (const versions of [[version(1, "ana"), version(2, "tomas")], [version(2, "tomas"), version(1, "ana")]]) {
    const book = bookWith(...versions);
    assert.equal(newestOf(book, ID)?.words, "ana 1");
    assert.equal(book.entries.value.get(ID).words, "ana 1");
    assert.equal(book.records.get(ID)?.[1].cannotOpen, "not-the-author");
  }
});

test("the other's tombstone erases nothing", () => {
  const book = bookWith(version(1, "ana"), version(2, "tomas", "erased"));
  assert.equal(book.entries.value.get(ID).words, "ana 1");
});

test("a record keeps its kind, and an erased one stays erased", () => {
  assert.equal(bookWith(version(1, "ana"), version(2, "ana", "promise")).entries.value.get(ID).words, "ana 1");
  assert.equal(bookWith(version(1, "ana"), version(2, "ana", "erased"), version(3, "ana")).entries.value.has(ID), false);
});

test("two rows that open under one number are two stories", () => {
  const ledger = makeLedger();
  noteNumber(ledger, "ana", 1, "a 1");
  noteNumber(ledger, "ana", 1, "a 1");
  noteNumber(ledger, "ana", 1, null);
  assert.equal(hasTwoStories(ledger), false);
  noteNumber(ledger, "ana", 1, "b 1");
  assert.equal(hasTwoStories(ledger), true);
});
