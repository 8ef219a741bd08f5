// A row that claims to be mine and has not my tag is shown as planted, and never counts for anything.

import assert from "node:assert/strict";
import { test } from "node:test";
import { promisesWithStates } from "../../../alcove/browser/records/promises.js";
import { gathered } from "../../../alcove/browser/rooms/table/gathered.js";
import { makeBook, takeOpened } from "../../../alcove/browser/sync/book.js";
import { bookOf } from "../../../alcove/browser/sync/books.js";

const id = (/** @type {number} */ number) => `019a1b00-0000-7000-8000-00000000000${number}`;
const row = (/** @type {string} */ author, /** @type {number} */ number, /** @type {any} */ more) =>
  ({ id: id(number), author, version: 1, seq: number, epoch: 1, kind: "note", words: "w", fields: {}, at: "", seen: 0, own: author === "ana" ? true : null, ...more });

const ASKED = row("tomas", 1, { kind: "promise", words: "Work on Sunday", fields: { owner: "ana" } });
const yes = (/** @type {any} */ more) => row("ana", 2, { kind: "answer", words: "", fields: { to: id(1), type: "yes" }, ...more });
const mine = (/** @type {any} */ book) => Object.assign(book, { me: "ana", partner: "tomas", reach: { high: 9, low: 1, complete: true } });

test("a yes in my name without my tag promises nothing", () => {
  const book = mine(makeBook("pair"));
  takeOpened(book, [ASKED, yes({ own: false })]);
  assert.equal(promisesWithStates(book.entries.value)[0].state, "offered");
});

test("the same yes with my tag does", () => {
  const book = mine(makeBook("pair"));
  takeOpened(book, [ASKED, yes({ own: true })]);
  assert.equal(promisesWithStates(book.entries.value)[0].state, "open");
});

test("a yes of somebody else decides nothing in my place", () => {
  const book = mine(makeBook("pair"));
  takeOpened(book, [ASKED, yes({ author: "tomas", own: null })]);
  assert.equal(promisesWithStates(book.entries.value)[0].state, "offered");
});

test("the rooms never get a planted answer: it lies with what cannot be opened", () => {
  const book = mine(bookOf("pair-of-planted"));
  takeOpened(book, [ASKED, yes({ own: false })]);
  const ours = gathered("pair-of-planted");
  assert.deepEqual(ours.answersTo(id(1)), []);
  assert.deepEqual(ours.of("answer"), []);
  assert.deepEqual(ours.closed.map((entry) => entry.id), [id(2)]);
});
