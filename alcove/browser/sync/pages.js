/**
 * Rows that this device opened and checked, two hundred changes sealed as one: a new tab opens fifty pages where it would open ten
 * thousand rows. Never a source of truth: a page that does not open is left out and its rows are opened instead, and a page with one
 * row that did not open is never made, so that this is seen and said each time. docs/decisions/pages.md
 */
import { openKept, sealKept } from "../seal/kept.js";
import { mustBeUnlocked } from "./books.js";
import { PAGE, pageKey, pageOf } from "./page-keys.js";
import { changesOf, lookInto, readRows, write } from "./store.js";

/** @typedef {import("./book.js").Book} Book @typedef {import("./book.js").Opened} Opened @typedef {import("./store.js").Row} Row */

/** Raised when what a row must be to be shown is changed: older pages are left out then. */
const FORM = 1;

const firstOf = (/** @type {number} */ page) => page * PAGE + 1;
const keysOf = (/** @type {string} */ safe) => IDBKeyRange.bound(`page ${safe} `, `page ${safe} ~`);

/** Bound to whose rows these are, and where they stand. @param {Book} book @param {number} page */
function aboutOf(book, page) {
  const { person, fp } = mustBeUnlocked();
  return { person, fp, entry: ["page", FORM, book.id, book.partner ?? "-", page].join(" ") };
}

/** The members in which versions differ, in this order. @type {(keyof Opened)[]} */
const MEMBERS = ["id", "author", "version", "seq", "epoch", "kind", "words", "fields", "at", "seen", "own", "gone"];

/** @param {any[]} line @returns {Opened} */
function readLine(line) {
  const [id, author, version, seq, epoch, kind, words, fields, at, seen, own, gone] = line;
  const opened = { id, author, version, seq, epoch, kind, words, fields, at, seen, own };
  return gone ? { ...opened, gone } : opened;
}

/**
 * What the pages below `change` hold, and which they are. Of a pair only under keys that are here.
 * @param {Book} book @param {number} change @returns {Promise<{ opened: Opened[], covered: Set<number> }>}
 */
export async function openPages(book, change) {
  const low = book.reach?.low ?? Infinity;
  const notes = lookInto(["notes"]).store;
  const [names, blobs] = await Promise.all([notes.getAllKeys(keysOf(book.id)), notes.getAll(keysOf(book.id))]);
  const numbers = names.map((/** @type {string} */ name) => Number(name.slice(-9)));
  const asked = numbers.map((/** @type {number} */ page, /** @type {number} */ at) => ({ page, blob: blobs[at] }));
  const inside = asked.filter(({ page }) => firstOf(page) >= low && firstOf(page + 1) <= change);
  const found = (await Promise.all(inside.map(({ page, blob }) => openPage(book, page, blob)))).filter((one) => one !== null);
  return { opened: found.flatMap(({ opened }) => opened), covered: new Set(found.map(({ page }) => page)) };
}

/** @param {Book} book @param {number} page @param {Uint8Array} blob @returns {Promise<{ page: number, opened: Opened[] } | null>} */
async function openPage(book, page, blob) {
  try {
    const { rows } = await openKept(mustBeUnlocked().selfKey, blob, aboutOf(book, page));
    const opened = rows.map(readLine);
    return opened.every((/** @type {Opened} */ one) => isOurs(book, one)) ? { page, opened } : null;
  } catch {
    return null; // its rows are opened instead
  }
}

/** What is asked of each row: one of the two, under a key that is here. @param {Book} book @param {Opened} opened */
function isOurs(book, { author, epoch }) {
  if (book.id === "mine") return author === book.me;
  return [book.me, book.partner].includes(author) && Boolean(mustBeUnlocked().pairKeys.get(book.id)?.has(Number(epoch)));
}

/** Parts of what is between `low` and `below` that no page covers, newest first. @param {Set<number>} covered @param {number} low @param {number} below @returns {[number, number][]} */
export function gapsBetween(covered, low, below) {
  /** @type {[number, number][]} */
  const gaps = [];
  for (let end = below; end > low; ) {
    const start = Math.max(low, firstOf(pageOf(end - 1)));
    if (!covered.has(pageOf(start))) {
      const last = gaps.at(-1);
      if (last && last[0] === end && last[1] - start <= 10 * PAGE) last[0] = start;
      else gaps.push([start, end]);
    }
    end = start;
  }
  return gaps;
}

/** Makes the pages that are not there yet, one after the other. @param {Book} book @param {() => Promise<boolean>} mayGoOn  asked before each */
export async function makePages(book, mayGoOn) {
  const { reach } = book;
  if (!reach?.complete) return;
  const there = new Set((await lookInto(["notes"]).store.getAllKeys(keysOf(book.id))).map((/** @type {string} */ name) => Number(name.slice(-9))));
  for (let page = pageOf(reach.low + PAGE - 1); firstOf(page + 1) - 1 <= reach.high; page += 1) {
    if (there.has(page)) continue;
    if (!(await mayGoOn())) return;
    await makePage(book, page);
  }
}

/** @param {Book} book @param {number} page */
async function makePage(book, page) {
  const rows = await readRows(book.id, firstOf(page), firstOf(page + 1));
  const lines = rows.map((row) => lineOf(book, row));
  if (rows.length === 0 || lines.includes(null)) return;
  const blob = await sealKept(mustBeUnlocked().selfKey, { rows: lines }, aboutOf(book, page)).catch(() => null);
  if (!blob) return; // too large or too deep for one blob: its rows are opened each time
  await write(["rows", "notes"], "relaxed", async (work) => {
    const now = await work.objectStore("rows").index("change").getAll(changesOf(book.id, firstOf(page), firstOf(page + 1)));
    // Words that were erased meanwhile do not come to rest again.
    if (isSame(rows, now)) work.objectStore("notes").put(blob, pageKey(book.id, page));
  });
}

/** @param {Row[]} before @param {Row[]} now */
const isSame = (before, now) => before.length === now.length && before.every((row, at) => row.id === now[at].id && row.version === now[at].version && (row.blob === null) === (now[at].blob === null));

/** Null for what did not open, is not of its record, or carries my name without my tag. @param {Book} book @param {Row} row */
function lineOf(book, row) {
  const opened = book.records.get(row.id)?.find(({ version }) => version === row.version);
  if (!opened || opened.cannotOpen || opened.foreign || opened.own === false) return null;
  return MEMBERS.map((name) => opened[name] ?? null);
}

/** Numbered anew, or locked: of one safe, or all. @param {string} [safe] */
export async function dropPages(safe) {
  await write(["notes"], "relaxed", (work) => work.store.delete(safe === undefined ? IDBKeyRange.bound("page ", "page ~") : keysOf(safe)));
}
