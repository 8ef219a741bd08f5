/**
 * What a person wrote and the server does not have yet. Sealed on this device before the page calls it kept; a closed tab, a
 * dead server or an empty battery take nothing of it. It is sent while the disk still writes: what the server took before a
 * browser was killed is known again by its record and version.
 */
import { openKept, sealKept } from "../seal/kept.js";
import { redraw } from "./book.js";
import { countWaiting, mustBeUnlocked } from "./books.js";
import { readOutbox, write } from "./store.js";
import { tellTabs } from "./tabs.js";

/** @typedef {import("./book.js").Op & { blob?: Uint8Array }} Op */

/** @param {Op} op */
async function sealOp({ id, version, kind, words, fields, at, entry }) {
  const { selfKey, person, fp } = mustBeUnlocked();
  return sealKept(selfKey, { record: id, version, kind, words, fields, at }, { person, fp, entry });
}

/** What of an op rests on the disk. @param {Op} op */
const resting = ({ entry, safe, notBefore, sent, held, refused, again, blob }) => ({ entry, safe, notBefore, sent, held, refused, again, blob });

/**
 * Entries that the server has, while this device has not taken them off the disk yet.
 * @type {Set<string>}
 */
const settled = new Set();

/**
 * On the disk for good when this resolves, or with the server. A killed browser takes nothing of it from its first writing on;
 * waiting for the disk itself, which costs more than the whole way to the server, is only for what has no quick answer.
 * @param {Op} op  gets its place in the order @param {() => Promise<boolean>} isSaved  for a moment: does the server have it?
 */
export async function keepOp(op, isSaved) {
  [op.blob] = await Promise.all([sealOp(op), op.sealing?.catch(() => {})]);
  const { sent } = op;
  const first = sent ? "relaxed" : "strict";
  op.n = await write(["outbox"], first, (work) => work.store.add(resting(op)));
  if (first === "relaxed" && (await isSaved())) return;
  if (first === "relaxed" || op.sent !== sent) await write(["outbox"], "strict", (work) => work.store.put({ ...resting(op), n: op.n }));
  op.lasting = true;
  told(op.safe);
}

/** What a restored server lost waits again, all of it or nothing. @param {import("./book.js").Book} book @param {Op[]} ops */
export async function keepAgain(book, ops) {
  for (const op of ops) op.blob = await sealOp(op);
  const numbers = await write(["outbox"], "strict", (work) => Promise.all(ops.map((op) => work.store.add(resting(op)))));
  ops.forEach((op, at) => (op.n = numbers[at]));
  book.ops = [...ops, ...book.ops];
  redraw(book, new Set(ops.map(({ id }) => id)));
  told(book.id);
}

/** Until all of them rest on the disk, or cannot. @param {Op[]} ops */
export const untilKept = (ops) => Promise.allSettled(ops.map(({ keeping }) => keeping));

/**
 * The server has them: another look at the disk does not bring them back meanwhile.
 * @param {Op[]} ops @param {(kept: number[]) => Promise<any>} takeOff  is given their numbers on the disk
 */
export async function settleOps(ops, takeOff) {
  ops.forEach(({ entry }) => settled.add(entry));
  try {
    await untilKept(ops);
    return await takeOff(ops.flatMap(({ n }) => (n === null ? [] : [n])));
  } finally {
    ops.forEach(({ entry }) => settled.delete(entry));
  }
}

/** @param {Op[]} ops  whose clear members changed */
export async function changeOps(ops) {
  await write(["outbox"], "relaxed", (work) => ops.map((op) => work.store.put({ ...resting(op), n: op.n })));
}

/** The version is sealed inside: another one is sealed anew. @param {Op[]} ops */
export async function renumberOps(ops) {
  for (const op of ops) op.blob = await sealOp(op);
  await changeOps(ops);
  if (ops.length > 0) told(ops[0].safe);
}

/** @param {Op[]} ops */
export async function dropOps(ops) {
  await untilKept(ops);
  if (ops.length === 0) return;
  await write(["outbox"], "strict", (work) => ops.map((op) => work.store.delete(op.n)));
  told(ops[0].safe);
}

/** @param {string} safe */
function told(safe) {
  tellTabs({ kind: "ops", safe });
  countWaiting();
}

/** Everything that waits, of all safes, oldest first. @param {any[]} [given]  as it was read already @returns {Promise<Op[]>} */
export async function loadOps(given) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const rows = (given ?? (await readOutbox())).filter(({ entry }) => !settled.has(entry));
  const opened = rows.map(async (row) => {
    const value = await openKept(selfKey, row.blob, { person, fp, entry: row.entry }).catch(() => null);
    return value && { ...row, ...value, id: value.record };
  });
  return (await Promise.all(opened)).filter(Boolean);
}
