/** What the server refuses: laid aside, or compared with what another device of the same person wrote. */
import { arrive } from "./arrivals.js";
import { newestOf } from "./book.js";
import { mustBeUnlocked, removeOps } from "./books.js";
import { sameContent } from "./choosing.js";
import { drawConflicts } from "./conflicts.js";
import { AlcoveError } from "./errors.js";
import { changeOps, dropOps } from "./outbox.js";
import { openRow } from "./reading.js";
import { toRow } from "./sealing.js";
import { addTrouble } from "./signals.js";

/** @typedef {import("./book.js").Book} Book @typedef {import("./book.js").Op} Op */

/** Something the server will never take: it stays on this device, and the rest goes on. @param {Book} book @param {Op} op @param {AlcoveError} error */
export async function setAside(book, op, error) {
  op.refused = error.code;
  await changeOps([op]);
  addTrouble("server-says", book.id, { about: op.id, record: op.id, code: error.code });
}

/**
 * Another device of ours wrote that version, or a later one. The same words: acknowledged. Others: the person chooses.
 * @param {Book} book @param {Op[]} ops @param {{ id?: string, row?: any }} facts  `row`: the newest that the server has of it
 */
export async function compare(book, ops, { id, row: stored }) {
  const op = ops.find((one) => one.id === id);
  if (!op || !stored || stored.version < op.version) throw new AlcoveError("away"); // it lacks rows of ours: the pull heals it first
  const row = toRow(book, null, stored);
  const known = newestOf(book, op.id);
  const opened = known?.version === row.version ? known : await openRow(mustBeUnlocked(), book, row);
  const isOver = op.kind === "stub" || (op.kind === "erased" && opened.kind === "erased");
  if (isOver || (opened.kind !== "" && sameContent(opened, op))) {
    removeOps(book, [op]);
    await dropOps([op]);
  } else {
    op.held = true;
    await changeOps([op]);
    addTrouble("conflict", book.id, { about: op.id, record: op.id });
  }
  await arrive(book, [row], {});
  drawConflicts(book);
}
