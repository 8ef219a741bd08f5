/**
 * An alcove that its person left goes from this device too: rows, pages, what waits, keys. Only where the keyring, sealed by
 * that person, has let go of it: a server that leaves a pair out of its list makes no device forget anything.
 */
import { forgetPairKeys } from "../keyring/device.js";
import { unlocked } from "../keyring/unlocked.js";
import { emptyBook, newestOf, opsOf } from "./book.js";
import { bookOf, countWaiting, removeOps } from "./books.js";
import { dropOps } from "./outbox.js";
import { write } from "./store.js";

/** @param {string[]} listed  pairs that the server shows @param {import("../seal/keyring.js").Keyring} ring */
export async function forgetLeft(listed, ring) {
  const keys = unlocked();
  if (!keys) return;
  const held = [...keys.pairKeys.keys()];
  for (const pair of held) {
    if (!listed.includes(pair) && ring.pairs[pair] === undefined) await forgetPair(keys, pair);
  }
}

/** @param {import("../keyring/device.js").Keys} keys @param {string} pair */
async function forgetPair(keys, pair) {
  await write(["rows", "outbox", "notes"], "strict", async (work) => {
    const [rows, outbox, notes] = ["rows", "outbox", "notes"].map((name) => work.objectStore(name));
    rows.delete(IDBKeyRange.bound([pair], [pair, []]));
    notes.delete(`reach ${pair}`);
    notes.delete(`origin ${pair}`);
    notes.delete(IDBKeyRange.bound(`page ${pair} `, `page ${pair} ~`));
    const waiting = await outbox.getAll();
    for (const { n, safe } of waiting) if (safe === pair) outbox.delete(n);
  });
  await forgetPairKeys(keys, pair);
  emptyBook(bookOf(pair));
  countWaiting();
}

/** What is written of a record and not sent yet, but for what may have arrived already. @param {import("./book.js").Book} book @param {string} id */
export async function dropWaiting(book, id) {
  const ops = opsOf(book, id).filter((op) => op.refused || (!newestOf(book, id) && !op.sent));
  removeOps(book, ops);
  await dropOps(ops.filter(({ n }) => n !== null));
}
