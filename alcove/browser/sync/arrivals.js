/** Rows that came: opened, shown, then kept on this device and told to the other tabs. One way in, whoever brings them. */
import { batch } from "../vendor/preact.js";
import { newestOf, takeOpened } from "./book.js";
import { mustBeUnlocked, removeOps } from "./books.js";
import { AlcoveError } from "./errors.js";
import { settleOps } from "./outbox.js";
import { foundAgain, isLost, isMoved, nameOf, saysTheSame, setLost, tellLost, versionOf } from "./lost.js";
import { openFresh } from "./reading.js";
import { addTrouble } from "./signals.js";
import { keepRows, writeErasures } from "./store.js";
import { tellTabs } from "./tabs.js";

/** @typedef {import("./book.js").Book} Book @typedef {import("./book.js").Op} Op @typedef {import("./store.js").Row} Row */

/** The page draws first, in milliseconds: the disk would take the processor from it. */
const DRAWING = 40;

/** What is being kept, one after the other: the reach on the disk never says more than the rows beside it. @type {WeakMap<Book, Promise<any>>} */
const keeping = new WeakMap();

/** Set by the house: fetches pairs and charters. @type {() => Promise<void>} */
let fetchKeys = async () => {};

/** @param {() => Promise<void>} act */
export function whenKeysAreMissing(act) {
  fetchKeys = act;
}

/** A row came, or was refused, under an epoch that this device has no key of. @param {Book} book */
export async function askForKeys(book) {
  if (book.id !== "mine") await fetchKeys();
}

/** Until everything that arrived rests on this device. @param {Book} book */
export const untilStored = (book) => keeping.get(book) ?? Promise.resolve();

/**
 * @param {Book} book @param {Row[]} rows
 * @param {{ reach?: import("./store.js").Reach | null, sent?: Op[], told?: boolean, soon?: boolean }} with  `sent`: these rows are
 *   the answer to them; `told`: another tab has kept them already; `soon`: the caller does not wait for the disk
 */
export async function arrive(book, rows, { reach = null, sent = [], told = false, soon = false }) {
  const moved = new Set(rows.filter((row) => isMoved(book, row)).map(nameOf));
  const opened = saysTheSame(book, await openFresh(mustBeUnlocked(), book, rows, (row) => moved.has(nameOf(row))));
  batch(() => {
    takeOpened(book, opened);
    setLost(book, rows.filter(isLost));
    foundAgain(book, rows);
    if (sent.length > 0) removeOps(book, sent);
    tellLost(book);
  });
  book.reach = advance(reach ?? book.reach, reach ? [] : rows);
  if (told) return;
  const work = settleOps(sent, inOrder(book, { rows, opened, moved }, soon));
  keeping.set(book, work.catch(() => {}));
  if (!soon) await work;
  else work.catch(mustBeNamed);
}

/** A full disk and a closed door are said elsewhere. @param {any} error */
function mustBeNamed(error) {
  if (!(error instanceof AlcoveError)) throw error;
}

/** @param {Book} book @param {{ rows: Row[], opened: import("./book.js").Opened[], moved: Set<string> }} what @param {boolean} soon */
function inOrder(book, what, soon) {
  const { reach } = book;
  const before = [untilStored(book), soon && new Promise((resolve) => setTimeout(resolve, DRAWING))];
  return async (/** @type {number[]} */ kept) => {
    await Promise.all(before);
    await store(book, { ...what, reach, kept });
  };
}

/** @param {Book} book @param {{ rows: Row[], opened: import("./book.js").Opened[], moved: Set<string>, reach: import("./store.js").Reach | null, kept: number[] }} what */
async function store(book, { rows, opened, moved, reach, kept }) {
  const names = new Set(opened.map(nameOf));
  const changed = await keepRows(book.id, withOwn(book, rows), reach, kept, (row) => moved.has(nameOf(row)) && names.has(nameOf(row)));
  for (const record of changed) addTrouble("rolled-back", book.id, { about: record, record });
  // By the newest version, not by every tombstone that opens: the partner could seal one for a record that is not theirs. And for
  // all that came: a server that gives erased words again does not put them to rest here again.
  const erased = [...new Set(rows.map(({ id }) => id))].map((id) => newestOf(book, id)).filter((newest) => newest?.kind === "erased");
  await writeErasures(book.id, /** @type {import("./book.js").Opened[]} */ (erased));
  tellTabs({ kind: "rows", safe: book.id, rows, sent: kept, reach });
}

/** The author's tag is checked once, on arrival: drawing ten thousand rows again need not. @param {Book} book @param {Row[]} rows */
const withOwn = (book, rows) => rows.map((row) => ({ ...row, own: versionOf(book, row)?.own ?? null }));

/**
 * Rows that follow right on what is here move its upper end; with a hole between, the pull brings all.
 * @param {import("./store.js").Reach | null} reach @param {Row[]} rows
 */
export function advance(reach, rows) {
  if (!reach) return null;
  const changes = new Set(rows.map(({ change }) => change));
  let { high } = reach;
  while (changes.has(high + 1)) high += 1;
  return { ...reach, high };
}
