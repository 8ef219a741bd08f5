/** Seals what waits for the safe it belongs to, with the next numbers, right before it is sent. */
import { orderRecord } from "../records/record.js";
import { decodeBase64url, encodeBase64url } from "../seal/bytes.js";
import { makeTombstone, sealRecord } from "../seal/record.js";
import { highestNumber } from "./gaps.js";
import { AlcoveError } from "./errors.js";
import { epochOf, keyAndContext } from "./reading.js";

/** @typedef {import("./book.js").Book} Book @typedef {import("./book.js").Op} Op @typedef {import("../keyring/device.js").Keys} Keys */

/**
 * @param {Keys} keys @param {Book} book @param {Op[]} ops  those with `sent` bytes keep them
 * @param {number} first  the next number of this author
 * @returns {Promise<any[]>} rows as they go over the wire. Throws `locked` while the pair has no key
 */
export async function sealBatch(keys, book, ops, first) {
  const epoch = book.id === "mine" ? null : epochOf(keys, book.id);
  if (book.id !== "mine" && epoch === null) throw new AlcoveError("locked");
  let seq = first;
  for (const op of ops) {
    if (op.sent) continue;
    if (op.kind === "stub") {
      op.sent = { version: op.version, seq, epoch, blob: null };
      seq += 1;
      continue;
    }
    const erased = [...versionsOf(book, op), ...sentBefore(ops, op)];
    const sealing = sealOne(keys, book, op, { seq, epoch }, erased);
    op.sealing = sealing;
    op.sent = { version: op.version, seq, epoch, blob: await sealing };
    seq += 1;
  }
  return ops.map((op) => ({ id: op.id, version: op.version, seq: op.sent.seq, epoch: op.sent.epoch, blob: op.sent.blob && encodeBase64url(op.sent.blob), erased: op.kind === "erased" }));
}

/** @param {Keys} keys @param {Book} book @param {Op} op @param {{ seq: number, epoch: number | null }} place @param {[number, number][]} erased */
function sealOne(keys, book, op, { seq, epoch }, erased) {
  const { key, context } = keyAndContext(keys, book, { id: op.id, author: keys.person, version: op.version, seq, epoch });
  const seen = book.partner ? highestNumber(book.ledger, book.partner) : 0;
  const { kind, words, fields, at } = op;
  const payload = kind === "erased" ? makeTombstone(erased, { at, seen }) : orderRecord({ kind, words, fields, at, seen });
  return sealRecord(key, keys.ownKey, context, payload);
}

/** @param {Book} book @param {Op} op @returns {[number, number][]} */
const versionsOf = (book, op) => (book.records.get(op.id) ?? []).map(({ version, seq }) => [version, seq]);

/** Earlier versions in the same batch. @param {Op[]} ops @param {Op} op @returns {[number, number][]} */
const sentBefore = (ops, op) => ops.slice(0, ops.indexOf(op)).filter(({ id }) => id === op.id).map(({ sent }) => [sent.version, sent.seq]);

/**
 * A row as this device keeps it.
 * @param {Book} book @param {Op | null} op  what was sent, where the answer names it only
 * @param {any} said  the server's row, or its answer for `op`
 * @returns {import("./store.js").Row}
 */
export function toRow(book, op, said) {
  const { id, version, seq, change, at } = said;
  if (op) return { safe: book.id, id, author: book.me, version, seq, epoch: op.sent.epoch, change, blob: op.sent.blob, at, erased: op.kind === "erased" };
  const { author, epoch, erased } = said;
  return { safe: book.id, id, author, version, seq, epoch, change, blob: bytesOf(said.blob), at, erased };
}

/** What is no base64url opens as little as any other rubbish: the row stays, as one that cannot be opened. @param {string | null} text */
function bytesOf(text) {
  try {
    return text === null ? null : decodeBase64url(text);
  } catch {
    return new Uint8Array();
  }
}
