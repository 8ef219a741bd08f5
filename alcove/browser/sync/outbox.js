/**
 * What a person wrote and the server does not have yet. Sealed on this device before the page calls it kept; a closed tab, a
 * dead server or an empty battery take nothing of it.
 */
import { openKept, sealKept } from "../seal/kept.js";
import { countWaiting, mustBeUnlocked } from "./books.js";
import { makeId } from "./ids.js";
import { readOutbox, write } from "./store.js";
import { tellTabs } from "./tabs.js";

/** @typedef {import("./book.js").Op & { blob?: Uint8Array }} Op */

/** @param {Op} op */
async function sealOp({ id, version, kind, words, fields, at, entry }) {
  const { selfKey, person, fp } = mustBeUnlocked();
  return sealKept(selfKey, { record: id, version, kind, words, fields, at }, { person, fp, entry });
}

/** What of an op rests on the disk. @param {Op} op */
const resting = ({ entry, safe, notBefore, sent, held, refused, blob }) => ({ entry, safe, notBefore, sent, held, refused, blob });

/** Durable when this resolves. @param {Op} op  gets its place in the order */
export async function keepOp(op) {
  op.entry = makeId();
  op.blob = await sealOp(op);
  op.n = await write(["outbox"], "strict", (work) => work.store.add(resting(op)));
  told(op.safe);
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
  if (ops.length === 0) return;
  await write(["outbox"], "strict", (work) => ops.map((op) => work.store.delete(op.n)));
  told(ops[0].safe);
}

/** @param {string} safe */
function told(safe) {
  tellTabs({ kind: "ops", safe });
  countWaiting();
}

/** Everything that waits, of all safes, oldest first. @returns {Promise<Op[]>} */
export async function loadOps() {
  const { selfKey, person, fp } = mustBeUnlocked();
  const rows = await readOutbox();
  const opened = rows.map(async (row) => {
    const value = await openKept(selfKey, row.blob, { person, fp, entry: row.entry }).catch(() => null);
    return value && { ...row, ...value, id: value.record };
  });
  return (await Promise.all(opened)).filter(Boolean);
}
