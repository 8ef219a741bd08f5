/** Writing into a safe: shown at once, kept on this device right after, sent by itself. */
import { checkRecord, makeRecord } from "../records/record.js";
import { RecordRefused } from "../records/refused.js";
import { newestOf, opsOf, redraw } from "./book.js";
import { mustBeUnlocked, removeOps } from "./books.js";
import { AlcoveError, asAlcoveError } from "./errors.js";
import { makeId, moment } from "./ids.js";
import { dropOps, keepOp } from "./outbox.js";
import { sendSoon, untilSent } from "./sender.js";
import { connection } from "./signals.js";

/** @typedef {import("./book.js").Book} Book @typedef {import("./book.js").Op} Op */

const UNDO = 8_000; // milliseconds in which an erasure can be taken back
const SEALING = 10; // milliseconds that the page waits for the row to leave before it draws it
const BRIEFLY = 60; // milliseconds that the server has before the disk is waited for

/** @param {Book} book @param {string} kind @param {string} words @param {Record<string, any>} [fields] */
export async function put(book, kind, words, fields = {}) {
  const id = makeId();
  await enqueue(book, { id, version: 1, kind, words, fields });
  return id;
}

/** Under an id that was made before; what is there or on its way already stays as it is. @param {Book} book @param {string} id @param {string} kind @param {string} words @param {Record<string, any>} fields */
export async function putAs(book, id, kind, words, fields) {
  if (!newestOf(book, id) && opsOf(book, id).length === 0) await enqueue(book, { id, version: 1, kind, words, fields });
}

/** @param {Book} book @param {string} id @param {{ words?: string, fields?: Record<string, any> }} change */
export async function revise(book, id, { words, fields = {} }) {
  const entry = mustBeMine(book, id);
  const all = { ...entry.fields, ...fields };
  await enqueue(book, { id, version: entry.version + 1, kind: entry.kind, words: words ?? entry.words, fields: all });
}

/** @param {Book} book @param {string} id @param {number} [undo]  milliseconds in which it can be taken back */
export async function erase(book, id, undo = UNDO) {
  const { version } = mustBeMine(book, id);
  await enqueue(book, { id, version: version + 1, kind: "erased", words: "", fields: {} }, undo && Date.now() + undo);
}

/** @param {Book} book @param {string} id */
export async function bringBack(book, id) {
  const op = opsOf(book, id).at(-1);
  if (op?.kind !== "erased" || op.sent || Date.now() >= op.notBefore) throw new AlcoveError("erased-already");
  removeOps(book, [op]);
  await dropOps([op]);
}

/**
 * Checked and cleaned before anything is shown; the erased numbers of a tombstone are known only when it is sent.
 * @param {Book} book @param {Pick<Op, "kind" | "words" | "fields">} what @param {string} at
 */
function cleaned(book, { kind, words, fields }, at) {
  if (kind === "erased") return { kind, words, fields };
  const where = book.id === "mine" ? "mine" : "ours";
  try {
    const record = checkRecord(makeRecord(kind, words, fields, at, Number.MAX_SAFE_INTEGER, where), where);
    return { kind, words: record.words, fields: record.fields };
  } catch (error) {
    if (error instanceof RecordRefused && error.code === "record-large") throw new AlcoveError("too-large", error.facts);
    throw asAlcoveError(error);
  }
}

/** @param {Book} book @param {string} id */
function mustBeMine(book, id) {
  const entry = book.entries.value.get(id);
  if (!entry) throw new AlcoveError("not-there");
  if (!entry.mine) throw new AlcoveError("not-the-author");
  if (entry.cannotOpen) throw new AlcoveError("cannot-open");
  return entry;
}

/** @param {Book} book @param {Pick<Op, "id" | "version" | "kind" | "words" | "fields">} what @param {number} [notBefore] */
async function enqueue(book, what, notBefore = 0) {
  mustBeUnlocked();
  const at = moment();
  /** @type {Op} */
  const op = { ...what, ...cleaned(book, what, at), at, n: null, entry: makeId(), safe: book.id, notBefore, sent: null, held: false, refused: null };
  book.ops = [...book.ops, op];
  const gone = sendSoon(book); // from memory, while the disk writes
  op.keeping = keepOp(op, () => isSaved(book, op));
  op.keeping.catch(() => {}); // looked at below
  // Drawing takes the page longer than sealing: the row leaves first.
  await Promise.race([gone, pause(SEALING)]);
  redraw(book, [op.id]);
  await untilSafe(book, op);
  if (op.lasting) redraw(book, [op.id]);
}

/** @param {Book} book @param {Op} op */
async function isSaved(book, op) {
  if (connection.value === "live") await Promise.race([untilSent(book), pause(BRIEFLY)]);
  return !book.ops.includes(op);
}

/** @param {number} time */
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * No room on this device is no failure for what the server took meanwhile.
 * @param {Book} book @param {Op} op
 */
async function untilSafe(book, op) {
  try {
    await op.keeping;
  } catch (error) {
    op.refused = "not-kept"; // from now on; what is under way already may still arrive
    await untilSent(book);
    if (!book.ops.includes(op)) return;
    removeOps(book, [op]);
    throw error;
  }
}
