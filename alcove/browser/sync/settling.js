/** The person's choice between two versions that two of their devices wrote. */
import { newestOf, opsOf, redraw } from "./book.js";
import { removeOps } from "./books.js";
import { drawConflicts } from "./conflicts.js";
import { AlcoveError } from "./errors.js";
import { dropOps, renumberOps } from "./outbox.js";
import { sendSoon } from "./sender.js";
import { endTrouble } from "./signals.js";
import { put } from "./writing.js";

/** @typedef {import("./book.js").Book} Book */

/**
 * Two devices of one person wrote the same version. Nothing is lost by any answer but the one the person chose to leave.
 * @param {Book} book @param {string} id @param {"mine" | "stored" | "both"} choice
 */
export async function settle(book, id, choice) {
  const ops = opsOf(book, id);
  const stored = newestOf(book, id);
  if (!stored || !ops.some((op) => op.held)) throw new AlcoveError("not-there");
  const last = ops[ops.length - 1];
  if (choice === "both" && last.kind !== "erased") await put(book, last.kind, last.words, last.fields);
  if (choice !== "mine") {
    removeOps(book, ops);
    await dropOps(ops);
  } else {
    ops.forEach((op, at) => Object.assign(op, { version: stored.version + 1 + at, held: false, sent: null }));
    redraw(book, [id]);
    await renumberOps(ops);
  }
  drawConflicts(book);
  endTrouble("conflict", book.id, id);
  sendSoon(book);
}
