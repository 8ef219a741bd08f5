/** Rows that came: opened, shown, then kept on this device and told to the other tabs. One way in, whoever brings them. */
import { batch } from "../vendor/preact.js";
import { newestOf, takeOpened } from "./book.js";
import { mustBeUnlocked, removeOps } from "./books.js";
import { AlcoveError } from "./errors.js";
import { settleOps } from "./outbox.js";
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
  const opened = await openFresh(mustBeUnlocked(), book, rows);
  batch(() => {
    takeOpened(book, opened);
    if (sent.length > 0) removeOps(book, sent);
  });
  book.reach = advance(reach ?? book.reach, reach ? [] : rows);
  if (told) return;
  const work = settleOps(sent, inOrder(book, rows, soon));
  keeping.set(book, work.catch(() => {}));
  if (!soon) await work;
  else work.catch(mustBeNamed);
}

/** A full disk and a closed door are said elsewhere. @param {any} error */
function mustBeNamed(error) {
  if (!(error instanceof AlcoveError)) throw error;
}

/** @param {Book} book @param {Row[]} rows @param {boolean} soon */
function inOrder(book, rows, soon) {
  const { reach } = book;
  const before = [untilStored(book), soon && new Promise((resolve) => setTimeout(resolve, DRAWING))];
  return async (/** @type {number[]} */ kept) => {
    await Promise.all(before);
    await store(book, { rows, reach, kept });
  };
}

/** @param {Book} book @param {{ rows: Row[], reach: import("./store.js").Reach | null, kept: number[] }} what */
async function store(book, { rows, reach, kept }) {
  const changed = await keepRows(book.id, rows.map((row) => ({ ...row, own: openedOf(book, row)?.own ?? null })), reach, kept);
  for (const record of changed) addTrouble("rolled-back", book.id, { about: record, record });
  // Not every tombstone that opens: the partner could seal one for a record that is not theirs.
  await writeErasures(book.id, rows.filter((row) => openedOf(book, row)?.kind === "erased" && newestOf(book, row.id)?.kind === "erased"));
  tellTabs({ kind: "rows", safe: book.id, rows, sent: kept, reach });
}

/** The author's tag is checked once, on arrival, and rests beside the row: drawing ten thousand rows again need not. @param {Book} book @param {Row} row */
const openedOf = (book, row) => book.records.get(row.id)?.find(({ version }) => version === row.version);

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
