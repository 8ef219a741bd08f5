/**
 * Empties the outbox, one safe at a time, in the order of writing. Only the leading tab does it. Nothing is taken off the
 * outbox before the server said that it has it.
 */
import { highestNumber } from "./gaps.js";
import { arrive, askForKeys } from "./arrivals.js";
import { mustBeUnlocked } from "./books.js";
import { chooseNext, meaningOf, nextDue } from "./choosing.js";
import { ask, rowsPath } from "./door.js";
import { AlcoveError } from "./errors.js";
import { changeOps, untilKept } from "./outbox.js";
import { pauseAfter } from "./pauses.js";
import { pull } from "./pull.js";
import { compare, setAside } from "./refused.js";
import { sealBatch, toRow } from "./sealing.js";
import { addTrouble, endTrouble } from "./signals.js";
import { isLeading } from "./tabs.js";

/** @typedef {import("./book.js").Book} Book @typedef {import("./book.js").Op} Op */
/** @typedef {{ running: boolean, over: Promise<any>, gone: () => void, failures: number, timer: any, single: boolean, next: number }} Work */

/** @type {Map<string, Work>} */
const works = new Map();

/** @param {Book} book @returns {Work} */
function workOf(book) {
  const work = works.get(book.id) ?? { running: false, over: Promise.resolve(), gone: () => {}, failures: 0, timer: null, single: false, next: 0 };
  works.set(book.id, work);
  return work;
}

/** Lock, sign-out: nothing goes out any more. */
export function stopSending() {
  works.forEach((work) => clearTimeout(work.timer));
  works.clear();
}

/** @param {Book} book @returns {Promise<void>} until the request has left this page; at once where nothing is sent now */
export function sendSoon(book) {
  const work = workOf(book);
  if (!isLeading() || work.running) return Promise.resolve();
  clearTimeout(work.timer);
  work.running = true;
  const gone = new Promise((resolve) => (work.gone = () => resolve(undefined)));
  work.over = sendAll(book, work).finally(() => {
    work.running = false;
    work.gone();
  });
  return gone;
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
  const again = ops.some((op) => op.again);
  const asked = ask("POST", rowsPath(book.id), again ? { rows, again } : { rows });
  work.gone();
  const answer = await asked;
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
  if (meaning === "renumber" && (await isBehind(book, ops, Number(error.facts.expected)))) return book.ops.some((op) => op.again) ? 0 : pause;
  await sealAnew(book, ops, meaning);
  if (meaning === "renumber") work.next = Number(error.facts.expected);
  else if (meaning === "compare") await compare(book, ops, error.facts);
  else if (meaning === "epoch") return (await askForKeys(book), work.failures > 1 ? pause : 0);
  else if (ops.length > 1) work.single = true;
  else await setAside(book, ops[0], error);
  return work.failures > 8 ? pause : 0;
}

/**
 * A server that expects a number which this device has seen there was restored: what it lost goes first, or the lost rows would find
 * their numbers taken.
 * @param {Book} book @param {Op[]} ops @param {number} expected
 */
async function isBehind(book, ops, expected) {
  const first = ops.some((op) => op.again) ? ops[0].sent?.seq : highestNumber(book.ledger, book.me) + 1;
  if (!(expected < first)) return false;
  await pull(book);
  return !ops[0].again || book.ops.some((op) => op.again && op.sent?.seq === expected);
}

/**
 * Refused for certain: numbered and sealed anew. What a restored server lost keeps its bytes while the server only lacks the key;
 * once another device of mine took its number, all of it follows in its order.
 * @param {Book} book @param {Op[]} ops @param {string} meaning
 */
async function sealAnew(book, ops, meaning) {
  const all = meaning === "renumber" ? new Set([...ops, ...book.ops.filter((op) => op.again)]) : ops.filter((op) => !op.again || meaning !== "epoch");
  for (const op of all) op.sent = null;
  await changeOps([...all].filter((op) => op.n !== null));
}

/** What a refusal asked for failed too: later again. @param {Work} work @param {any} error */
function afterSecond(work, error) {
  if (!(error instanceof AlcoveError)) throw error;
  return error.code === "locked" ? null : pauseAfter(work.failures);
}
