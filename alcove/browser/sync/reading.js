/** Opens rows. Author and context come from the row and the session, never from inside the blob. */
import { unlocked } from "../keyring/unlocked.js";
import { parseRecord } from "../records/record.js";
import { recordContext, selfContext } from "../seal/context.js";
import { SealError } from "../seal/errors.js";
import { openRecord } from "../seal/record.js";
import { newestOf } from "./book.js";
import { isLost } from "./lost.js";
import { addTrouble } from "./signals.js";

/** @typedef {import("./book.js").Book} Book @typedef {import("./store.js").Row} Row */
/** @typedef {import("../keyring/device.js").Keys} Keys */

const EMPTY = { kind: "", words: "", fields: {}, at: "", seen: 0, own: null };

/**
 * Opens, in parallel, the rows that the book does not have yet. One that does not open comes back too, as a card that says so.
 * @param {Keys} keys @param {Book} book @param {Row[]} rows @param {(row: Row) => boolean} [anew]  opened though the book has it
 */
export function openFresh(keys, book, rows, anew = () => false) {
  return Promise.all(rows.filter((row) => anew(row) || !isKnown(book, row)).map((row) => openRow(keys, book, row)));
}

/** @param {Book} book @param {Row} row */
function isKnown(book, row) {
  const known = book.records.get(row.id)?.find(({ version }) => version === row.version);
  // Without its words it brings nothing new: only a tombstone that opens erases what is here.
  return Boolean(known && (row.blob === null || (!isKeyless(known) && !known.gone)));
}

/** @param {Keys} keys @param {Book} book @param {Row} row */
export async function openRow(keys, book, row) {
  const { id, author, version, seq, epoch } = row;
  const about = { ...EMPTY, id, author, version, seq, epoch, ...(isLost(row) && { lost: true }) };
  if (row.blob === null) return { ...about, gone: true };
  try {
    const { payload, ownOk } = await openWith(keys, book, row, row.blob);
    if (ownOk === false) addTrouble("planted", book.id, { about: id, record: id });
    const record = parseRecord(payload, book.id === "mine" ? "mine" : "ours");
    if (row.erased !== (record.kind === "erased")) throw new SealError("payload-field");
    return { ...about, ...record, own: ownOk ?? row.own ?? null };
  } catch (error) {
    const cannotOpen = String(/** @type {any} */ (error)?.code ?? "unknown");
    if (!isKeyless({ cannotOpen })) addTrouble("cannot-open", book.id, { about: id, record: id, reason: cannotOpen });
    return { ...about, cannotOpen };
  }
}

/** @param {Keys} keys @param {Book} book @param {Row} row @param {Uint8Array} blob */
function openWith(keys, book, row, blob) {
  const mine = row.author === keys.person;
  if (book.id !== "mine" && book.partner === null) throw new NoKey();
  if (!mine && row.author !== book.partner) throw new SealError("payload-field");
  if (book.id === "mine") return openMine(keys, book, row, blob);
  const { key, context } = keyAndContext(keys, book, row);
  // A tag that was made with former keys of one's own can be checked no more: it is neither right nor wrong.
  const own = mine && !row.own && !keys.notOwn.get(book.id)?.has(Number(row.epoch));
  return openRecord(key, context, blob, own ? keys.ownKey : null);
}

/**
 * Up to a number that only the own keyring tells, rows may lie under former keys: a server cannot pass others off as such.
 * @param {Keys} keys @param {Book} book @param {Row} row @param {Uint8Array} blob
 */
async function openMine(keys, book, row, blob) {
  const { key, context } = keyAndContext(keys, book, row);
  try {
    return await openRecord(key, context, blob, row.own ? null : keys.ownKey);
  } catch (error) {
    const { former } = keys;
    if (/** @type {any} */ (error)?.code !== "blob-not-opened" || !former || row.seq > former.seq) throw error;
    if (!former.selfKey || !former.fp) throw new NoKey("former-key");
    const { person } = keys;
    const before = selfContext({ person, fp: former.fp, record: row.id, version: row.version, seq: row.seq });
    return await openRecord(former.selfKey, before, blob).catch(() => Promise.reject(new NoKey("former-key")));
  }
}

/** "no-key": not yet; "former-key": it went with lost keys. */
class NoKey extends Error {
  /** @param {string} [code] */
  constructor(code = "no-key") {
    super(code);
    this.code = code;
  }
}

/** @param {{ cannotOpen?: string }} version */
export const isKeyless = ({ cannotOpen }) => cannotOpen === "no-key" || cannotOpen === "former-key";

/**
 * @param {Keys} keys @param {Book} book
 * @param {{ id: string, author: string, version: number, seq: number, epoch: number | null }} row
 */
export function keyAndContext(keys, book, { id, author, version, seq, epoch }) {
  const { person, fp } = keys;
  if (book.id === "mine") return { key: keys.selfKey, context: selfContext({ person, fp, record: id, version, seq }) };
  const held = keys.pairKeys.get(book.id);
  const key = held?.get(/** @type {number} */ (epoch));
  if (!key) throw new NoKey(isFormer(keys, held, epoch) ? "former-key" : "no-key");
  return { key, context: recordContext({ pair: book.id, epoch: /** @type {number} */ (epoch), record: id, author, version, seq }) };
}

/** Only for who changed their keys: else a server could hide a row by calling it an old one. @param {Keys} keys @param {Map<number, CryptoKey> | undefined} held @param {number | null} epoch */
const isFormer = (keys, held, epoch) => Boolean(keys.former) && typeof epoch === "number" && epoch >= 1 && (!held || epoch < Math.min(...held.keys()));

/** The highest accepted epoch: the only one that anything is sealed under. @param {Keys} keys @param {string} pair @returns {number | null} */
export function epochOf(keys, pair) {
  const epochs = [...(keys.pairKeys.get(pair)?.keys() ?? [])];
  return epochs.length === 0 ? null : Math.max(...epochs);
}

/** Rows that came before their key. @param {Book} book */
export function lacksKeys(book) {
  const held = unlocked()?.pairKeys.get(book.id);
  return [...book.records.keys()].some((id) => {
    const newest = newestOf(book, id);
    return newest?.cannotOpen === "no-key" || (newest?.cannotOpen === "former-key" && held?.has(Number(newest.epoch)));
  });
}
