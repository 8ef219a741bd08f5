/**
 * Empties the outbox, one safe at a time, in the order of writing. Only the leading tab does it. Nothing is taken off the
 * outbox before the server said that it has it.
 */
import { highestNumber } from "./gaps.js";
import { arrive, askForKeys } from "./arrivals.js";
import { newestOf } from "./book.js";
import { mustBeUnlocked, removeOps, rowsPath } from "./books.js";
import { drawConflicts } from "./conflicts.js";
import { chooseNext, meaningOf, nextDue, sameContent } from "./choosing.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { changeOps, dropOps, untilKept } from "./outbox.js";
import { pauseAfter } from "./pauses.js";
import { openRow } from "./reading.js";
import { sealBatch, toRow } from "./sealing.js";
import { addTrouble, endTrouble } from "./signals.js";
import { isLeading } from "./tabs.js";

/** @typedef {import("./book.js").Book} Book @typedef {import("./book.js").Op} Op */
/** @typedef {{ running: boolean, over: Promise<any>, failures: number, timer: any, single: boolean, next: number }} Work */

/** @type {Map<string, Work>} */
const works = new Map();

/** @param {Book} book @returns {Work} */
function workOf(book) {
  const work = works.get(book.id) ?? { running: false, over: Promise.resolve(), failures: 0, timer: null, single: false, next: 0 };
  works.set(book.id, work);
  return work;
}

/** Lock, sign-out: nothing goes out any more. */
export function stopSending() {
  works.forEach((work) => clearTimeout(work.timer));
  works.clear();
}

/** @param {Book} book */
export function sendSoon(book) {
  const work = workOf(book);
  if (!isLeading() || work.running) return;
  clearTimeout(work.timer);
  work.running = true;
  work.over = sendAll(book, work).finally(() => (work.running = false));
}

/** Until what is under way has its answer, or none. @param {Book} book @returns {Promise<any>} */
export const untilSent = (book) => workOf(book).over.catch(() => {});

/** The server is there again: no pause is waited out. @param {Book} book */
export function sendNow(book) {
  workOf(book).failures = 0;
  sendSoon(book);
}

/** @param {Book} book @param {Work} work */
async function sendAll(book, work) {
  for (;;) {
    const ops = chooseNext(book.ops, Date.now()).slice(0, work.single ? 1 : undefined);
    if (ops.length === 0) break;
    try {
      await sendBatch(book, work, ops);
      Object.assign(work, { failures: 0, single: false });
    } catch (error) {
      const pause = await afterFailure(book, work, ops, error).catch((second) => afterSecond(work, second));
      if (pause === null) return;
      if (pause > 0) return later(book, work, pause);
    }
  }
  const due = nextDue(book.ops, Date.now());
  if (due !== null) later(book, work, due);
}

/** @param {Book} book @param {Work} work @param {number} pause */
function later(book, work, pause) {
  work.timer = setTimeout(() => sendSoon(book), pause);
}

/** @param {Book} book @param {Work} work @param {Op[]} ops */
async function sendBatch(book, work, ops) {
  const first = Math.max(work.next, highestNumber(book.ledger, book.me) + 1);
  const rows = await sealBatch(mustBeUnlocked(), book, ops, first);
  const resting = ops.filter(({ n }) => n !== null); // the bytes of the others go to the disk with them
  if (resting.length > 0) await changeOps(resting);
  const answer = await ask("POST", rowsPath(book.id), { rows });
  const said = new Map(answer.rows.map((/** @type {any} */ row) => [`${row.id} ${row.version}`, row]));
  const saved = ops.filter((op) => said.has(`${op.id} ${op.version}`));
  if (saved.length === 0) throw new AlcoveError("away");
  work.next = 0;
  endTrouble("disk-full", null);
  await arrive(book, saved.map((op) => toRow(book, op, said.get(`${op.id} ${op.version}`))), { sent: saved, soon: true });
}

/**
 * @param {Book} book @param {Work} work @param {Op[]} ops @param {any} error
 * @returns {Promise<number | null>} the pause before the next try in milliseconds; null: not before something else happens
 */
async function afterFailure(book, work, ops, error) {
  if (!(error instanceof AlcoveError)) throw error;
  await untilKept(ops);
  ops = ops.filter((op) => op.n !== null && book.ops.includes(op));
  if (ops.length === 0) return 0;
  const meaning = meaningOf(error.code);
  if (meaning === "stop") return null;
  work.failures += 1;
  const pause = Math.max(pauseAfter(work.failures), 1000 * (error.facts.retryAfter ?? 0));
  if (error.code === "disk-full") addTrouble("disk-full", null);
  if (meaning === "wait") return pause;
  for (const op of ops) op.sent = null; // refused for certain: numbered and sealed anew
  await changeOps(ops);
  if (meaning === "renumber") work.next = Number(error.facts.expected);
  else if (meaning === "compare") await compare(book, ops, error.facts);
  else if (meaning === "epoch") return (await askForKeys(book), work.failures > 1 ? pause : 0);
  else if (ops.length > 1) work.single = true;
  else await setAside(book, ops[0], error);
  return work.failures > 8 ? pause : 0;
}

/** What a refusal asked for failed too: later again. @param {Work} work @param {any} error */
function afterSecond(work, error) {
  if (!(error instanceof AlcoveError)) throw error;
  return error.code === "locked" ? null : pauseAfter(work.failures);
}

/** Something the server will never take: it stays on this device, and the rest goes on. @param {Book} book @param {Op} op @param {AlcoveError} error */
async function setAside(book, op, error) {
  op.refused = error.code;
  await changeOps([op]);
  addTrouble("server-says", book.id, { about: op.id, record: op.id, code: error.code });
}

/**
 * Another device of ours wrote that version, or a later one. The same words: acknowledged. Others: the person chooses.
 * @param {Book} book @param {Op[]} ops @param {{ id?: string, row?: any }} facts  `row`: the newest that the server has of it
 */
async function compare(book, ops, { id, row: stored }) {
  const op = ops.find((one) => one.id === id);
  if (!op || !stored || stored.version < op.version) throw new AlcoveError("away"); // it lacks rows of ours: the pull heals it first
  const row = toRow(book, null, stored);
  const known = newestOf(book, op.id);
  const opened = known?.version === row.version ? known : await openRow(mustBeUnlocked(), book, row);
  if (opened.kind !== "" && sameContent(opened, op)) {
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
