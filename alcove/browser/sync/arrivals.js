/** Rows that came: opened, shown, kept on this device, told to the other tabs. One way in, whoever brings them. */
import { batch } from "../vendor/preact.js";
import { newestOf, takeOpened } from "./book.js";
import { mustBeUnlocked, removeOps } from "./books.js";
import { openFresh } from "./reading.js";
import { addTrouble } from "./signals.js";
import { keepRows, writeErasures } from "./store.js";
import { tellTabs } from "./tabs.js";

/** @typedef {import("./book.js").Book} Book @typedef {import("./book.js").Op} Op @typedef {import("./store.js").Row} Row */

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

/**
 * @param {Book} book @param {Row[]} rows
 * @param {{ reach?: import("./store.js").Reach | null, sent?: Op[], told?: boolean }} with  `sent`: these rows are the answer to
 *   them; `told`: another tab has kept them already
 */
export async function arrive(book, rows, { reach = null, sent = [], told = false }) {
  const opened = await openFresh(mustBeUnlocked(), book, rows);
  batch(() => {
    takeOpened(book, opened);
    if (sent.length > 0) removeOps(book, sent);
  });
  book.reach = advance(reach ?? book.reach, reach ? [] : rows);
  if (told) return;
  const changed = await keepRows(book.id, withOwn(rows, opened), book.reach, sent.map(({ n }) => Number(n)));
  for (const record of changed) addTrouble("rolled-back", book.id, { about: record, record });
  // Not every tombstone that opens: the partner could seal one for a record that is not theirs.
  await writeErasures(book.id, opened.filter(({ id, kind }) => kind === "erased" && newestOf(book, id)?.kind === "erased"));
  tellTabs({ kind: "rows", safe: book.id, rows, sent: sent.map(({ n }) => n), reach: book.reach });
}

/** The author's tag is checked once, on arrival: drawing ten thousand rows again need not. @param {Row[]} rows @param {import("./book.js").Opened[]} opened */
function withOwn(rows, opened) {
  const owns = new Map(opened.map(({ id, version, own }) => [`${id} ${version}`, own]));
  return rows.map((row) => ({ ...row, own: owns.get(`${row.id} ${row.version}`) ?? null }));
}

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
