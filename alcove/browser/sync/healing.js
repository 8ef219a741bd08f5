/**
 * A server that was restored from a backup lacks rows that this device has seen there. It is said, and the device sends its own
 * again: sealed bytes as they were, since number, version and context are the same. What the other wrote, the other's device sends.
 */
import { encodeBase64url } from "../seal/bytes.js";
import { ask, rowsPath } from "./door.js";
import { AlcoveError } from "./errors.js";
import { addTrouble } from "./signals.js";
import { dropPages } from "./pages.js";
import { keepRows, readRows } from "./store.js";

/** @typedef {import("./book.js").Book} Book @typedef {import("./store.js").Row} Row */

const ROWS = 50;

/** @param {Book} book @param {number} change  the newest that the server has */
export async function heal(book, change) {
  addTrouble("rolled-back", book.id, { about: "server" });
  const stored = await readRows(book.id);
  const own = stored.filter((row) => row.author === book.me && row.blob).sort((one, other) => one.seq - other.seq);
  let left = own.filter((row) => row.change > change);
  while (left.length > 0) left = await sendAgain(book, left, own);
  // Numbered anew from here: what was lost gets other change numbers, known rows are only put at their new place.
  book.reach = { high: 0, low: 1, complete: true };
  await dropPages(book.id);
  await keepRows(book.id, [], book.reach);
}

/** @param {Book} book @param {Row[]} left @param {Row[]} own @returns {Promise<Row[]>} what is still to be sent */
async function sendAgain(book, left, own) {
  const rows = left.slice(0, ROWS).map(({ id, version, seq, epoch, blob, erased }) => ({ id, version, seq, epoch, blob: encodeBase64url(/** @type {Uint8Array} */ (blob)), erased }));
  try {
    await ask("POST", rowsPath(book.id), { rows });
    return left.slice(ROWS);
  } catch (error) {
    const expected = error instanceof AlcoveError && error.code === "seq-taken" ? Number(error.facts.expected) : Number.NaN;
    const from = own.filter((row) => row.seq >= expected);
    if (!Number.isFinite(expected) || from.length === 0 || from[0].seq === left[0].seq) throw error;
    return from;
  }
}
