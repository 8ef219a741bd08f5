import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { setUnlocked } from "../../../alcove/browser/keyring/unlocked.js";
import { keepKey } from "../../../alcove/browser/seal/blob.js";
import { makeBook, takeOpened } from "../../../alcove/browser/sync/book.js";
import { pageKey } from "../../../alcove/browser/sync/page-keys.js";
import { dropPages, gapsBetween, makePages, openPages } from "../../../alcove/browser/sync/pages.js";
import { deleteStore, keepRows, openStore, readNote, writeErasures, writeNote } from "../../../alcove/browser/sync/store.js";

const ROWS = 450;
const reach = { high: ROWS, low: 1, complete: true };
const idOf = (seq) => `019a1b00-0000-7000-8000-${String(seq).padStart(12, "0")}`;
const blob = Uint8Array.of(1, 2, 3);
const yes = async () => true;

function bookOfTwo() {
  return Object.assign(makeBook("pair"), { me: "ana", partner: "tomas", reach });
}

async function filled(change = (opened) => opened) {
  const rows = Array.from({ length: ROWS }, (_, at) => ({ safe: "pair", id: idOf(at + 1), author: "tomas", version: 1, seq: at + 1, epoch: 1, change: at + 1, blob, at: "", erased: false }));
  await keepRows("pair", rows, reach);
  const book = bookOfTwo();
  takeOpened(book, rows.map(({ id, author, version, seq, epoch }) => change({ id, author, version, seq, epoch, kind: "topic", words: `words ${seq}`, fields: { need: "listen" }, at: "2026-01-01T00:00:00Z", seen: 0, own: null })));
  await makePages(book, yes);
  return book;
}

const pagesOf = async (book = bookOfTwo()) => [...(await openPages(book, ROWS + 1)).covered].sort();

beforeEach(async () => {
  await deleteStore("ana");
  const selfKey = await keepKey(new Uint8Array(32).fill(7));
  setUnlocked({ person: "ana", fp: "f".repeat(64), selfKey, pairKeys: new Map([["pair", new Map([[1, selfKey]])]]) });
  await openStore("ana");
});

test("what comes out of the pages is what was opened", async () => {
  const book = await filled();
  const { opened, covered } = await openPages(bookOfTwo(), ROWS + 1);
  assert.deepEqual([...covered], [0, 1]); // the third is not full
  const again = bookOfTwo();
  takeOpened(again, opened);
  for (const [id, versions] of again.records) assert.deepEqual(versions, book.records.get(id));
  assert.equal(again.records.size, 400);
});

test("a page that was changed is thrown away and its rows are opened instead", async () => {
  await filled();
  const page = await readNote("notes", pageKey("pair", 0));
  page[page.length - 5] ^= 1;
  await writeNote("notes", pageKey("pair", 0), page);
  const { covered } = await openPages(bookOfTwo(), ROWS + 1);
  assert.deepEqual([...covered], [1]);
  assert.deepEqual(gapsBetween(covered, 1, ROWS + 1), [[401, 451], [1, 201]]);
});

test("a page put in another's place does not open", async () => {
  await filled();
  await writeNote("notes", pageKey("pair", 1), await readNote("notes", pageKey("pair", 0)));
  assert.deepEqual(await pagesOf(), [0]);
});

test("a page holds for its two people and under keys that are here, for nobody else", async () => {
  await filled();
  assert.deepEqual(await pagesOf(Object.assign(bookOfTwo(), { partner: "mira" })), []);
  const { selfKey } = { selfKey: await keepKey(new Uint8Array(32).fill(7)) };
  setUnlocked({ person: "ana", fp: "f".repeat(64), selfKey, pairKeys: new Map() });
  assert.deepEqual(await pagesOf(), []);
});

test("a row that did not open, or carries my name without my tag, keeps its page from being made", async () => {
  await filled((opened) => (opened.seq === 7 ? { ...opened, words: "", kind: "", cannotOpen: "blob-not-opened" } : opened));
  assert.deepEqual(await pagesOf(), [1]);
  await dropPages("pair");
  await filled((opened) => (opened.seq === 207 ? { ...opened, own: false } : opened));
  assert.deepEqual(await pagesOf(), [0]);
});

test("erased words leave the page they were in, and do not come back into one", async () => {
  const book = await filled();
  await writeErasures("pair", [{ id: idOf(250), version: 2 }]);
  assert.deepEqual(await pagesOf(), [0]);
  takeOpened(book, [{ ...book.records.get(idOf(250))[0], version: 2, seq: 451, kind: "erased", words: "", fields: { numbers: [[1, 250]] } }]);
  await makePages(book, yes);
  const { opened, covered } = await openPages(bookOfTwo(), ROWS + 1);
  assert.deepEqual([...covered], [0, 1]);
  assert.deepEqual(opened.filter(({ id }) => id === idOf(250)).map(({ words, gone }) => [words, gone]), [["", true]]);
});

test("pages go at lock, and where nothing is known to be here they are not read", async () => {
  await filled();
  assert.deepEqual(await pagesOf(Object.assign(bookOfTwo(), { reach: null })), []);
  await dropPages();
  assert.equal(await readNote("notes", pageKey("pair", 0)), null);
  assert.deepEqual(await readNote("notes", "reach pair"), reach);
});

test("nothing is read twice and nothing is left out between pages", () => {
  for (const covered of [[], [0], [1], [0, 1, 2], [2, 5], [0, 1, 3]]) {
    const set = new Set(covered);
    const gaps = gapsBetween(set, 1, 1301);
    const read = new Set(gaps.flatMap(([low, high]) => Array.from({ length: high - low }, (_, at) => low + at)));
    for (let change = 1; change <= 1300; change += 1) assert.equal(read.has(change), !set.has(Math.floor((change - 1) / 200)));
    assert.equal(gaps.reduce((sum, [low, high]) => sum + high - low, 0), read.size);
  }
});
