/**
 * Rows that this device has and the server lost: they stand on the page, rest here, and count for nothing that is said of the
 * server's numbers. They stay so until they are seen there again.
 */
import { redraw } from "./book.js";
import { sameContent } from "./choosing.js";
import { noteNumber } from "./gaps.js";
import { addTrouble, troubles } from "./signals.js";
import { write } from "./store.js";
import { tellTabs } from "./tabs.js";

/** @typedef {import("./book.js").Book} Book @typedef {import("./store.js").Row} Row */

/** In the place of a change number: above all that a server gives, so that they are read with the newest page. */
export const LOST = 2 ** 52;

/** @param {{ change: number }} row */
export const isLost = ({ change }) => change >= LOST;

/** @param {{ id: string, version: number }} row */
export const nameOf = ({ id, version }) => `${id} ${version}`;

/** @param {Book} book @param {{ id: string, version: number }} row */
export const versionOf = (book, { id, version }) => book.records.get(id)?.find((one) => one.version === version) ?? null;

/** For good: after a reload they are lost still. @param {Book} book @param {Row[]} rows */
export async function markLost(book, rows) {
  await write(["rows"], "strict", (work) => rows.map((row) => work.store.put({ ...row, change: LOST })));
  setLost(book, rows);
  tellTabs({ kind: "rows", safe: book.id, rows: rows.map((row) => ({ ...row, change: LOST })), sent: [], reach: book.reach });
}

/** On the page of this tab. @param {Book} book @param {Row[]} rows */
export function setLost(book, rows) {
  if (rows.length === 0) return;
  for (const row of rows) {
    const version = versionOf(book, row);
    if (!version || version.lost) continue;
    version.lost = true;
    book.lost.add(nameOf(row));
    book.ledger.get(row.author)?.numbers.delete(row.seq);
  }
  for (const account of book.ledger.values()) account.highest = [...account.numbers.keys()].reduce((most, seq) => Math.max(most, seq), 0);
  redraw(book, new Set(rows.map(({ id }) => id)));
}

/** What the server shows again is there again. @param {Book} book @param {Row[]} rows */
export function foundAgain(book, rows) {
  const back = rows.filter((row) => !isLost(row) && book.lost.delete(nameOf(row)));
  if (back.length === 0) return;
  for (const row of back) {
    const version = versionOf(book, row);
    if (!version) continue;
    delete version.lost;
    noteNumber(book.ledger, version.author, version.seq, version.gone || version.cannotOpen ? null : nameOf(version));
  }
  redraw(book, new Set(back.map(({ id }) => id)));
}

/** Under another number than the lost one: perhaps sealed anew, since another device of its author took the number after the restore. @param {Book} book @param {{ id: string, version: number, seq: number }} row */
export function isMoved(book, row) {
  const known = versionOf(book, row);
  return Boolean(known?.lost && known.seq !== row.seq);
}

/**
 * Of what was moved, what says the same as before; anything else is another story under an old name.
 * @param {Book} book @param {import("./book.js").Opened[]} opened @returns {import("./book.js").Opened[]}
 */
export const saysTheSame = (book, opened) => opened.filter((version) => {
  const known = isMoved(book, version) && versionOf(book, version);
  if (!known) return true;
  return known.gone ? version.gone || known.kind === version.kind : known.kind === "erased" ? version.kind === "erased" : sameContent(known, version);
});

/** How much is still to come back: mine from here, theirs from a device of theirs. Said until somebody puts it away. @param {Book} book */
export function tellLost(book) {
  const own = book.ops.filter(({ again }) => again).length;
  const theirs = [...book.lost].map((name) => name.split(" ")).filter(([id, version]) => versionOf(book, { id, version: Number(version) })?.author === book.partner).length;
  const isSaid = troubles.value.some(({ id }) => id === `rolled-back ${book.id} server`);
  if (own > 0 || theirs > 0 || isSaid) addTrouble("rolled-back", book.id, { about: "server", own, theirs });
}
