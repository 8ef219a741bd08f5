/**
 * The open book of one safe: what was opened from rows, what still waits on this device on top of it, and the entries that
 * the rooms see. No input, no output: rows come in opened, signals come out.
 */
import { signal } from "../vendor/preact.js";
import { makeLedger, noteNumber } from "./gaps.js";
import { madeAt } from "./ids.js";
import { setForeignApart } from "./lineage.js";

/**
 * One version of a record, opened. `gone`: erased later, only its numbers are left. `cannotOpen`: why. `foreign`: not of
 * its record's author or kind, so no part of it.
 * @typedef {{ id: string, author: string, version: number, seq: number, epoch: number | null, kind: string, words: string,
 *   fields: Record<string, any>, at: string, seen: number, own: boolean | null, gone?: boolean, cannotOpen?: string,
 *   foreign?: boolean, lost?: boolean }} Opened  lost: the server has it no more (lost.js)
 */
/**
 * What waits on this device. `sent`: the bytes that went to the server with unknown outcome. `held`: another device wrote
 * this version; the person must settle. @typedef {{ n: number | null, entry: string, safe: string, id: string,
 *   version: number, kind: string, words: string, fields: Record<string, any>, at: string, notBefore: number,
 *   sent: any, held: boolean, refused: string | null, keeping?: Promise<void>, sealing?: Promise<any>,
 *   lasting?: boolean, again?: boolean }} Op  `again`: a restored server lost it; kind "stub": only its numbers are known. `keeping`: until it is on the disk for good (then `lasting`) or saved, `sealing`: until `sent` is there;
 *   only in the tab that wrote it
 */
/** @typedef {ReturnType<typeof makeBook>} Book */

/** @param {string} id  pair id or "mine" */
export function makeBook(id) {
  return {
    id,
    me: "",
    /** the other of the two; null in Mine @type {string | null} */
    partner: null,
    /** by id, versions ascending @type {Map<string, Opened[]>} */
    records: new Map(),
    ledger: makeLedger(),
    /** versions that the server lost, by name @type {Set<string>} */
    lost: new Set(),
    /** @type {Op[]} */
    ops: [],
    /** which changes are on this device @type {import("./store.js").Reach | null} */
    reach: null,
    /** the highest seq of ours that the partner says to have seen */
    partnerSaw: 0,
    /** the highest seq of the partner's that another device of ours says to have seen */
    weSaw: 0,
    entries: signal(/** @type {Map<string, any>} */ (new Map())),
    conflicts: signal(/** @type {any[]} */ ([])),
    /** records that lie under keys which are lost @type {Set<string>} */
    sealedBefore: new Set(),
    /** how many those are */
    former: signal(0),
    stage: signal("opening"),
    meetings: signal(/** @type {any[]} */ ([])),
  };
}

/** @param {Book} book */
export function emptyBook(book) {
  Object.assign(book, { records: new Map(), ledger: makeLedger(), lost: new Set(), ops: [], reach: null, partnerSaw: 0, weSaw: 0 });
  book.entries.value = new Map();
  book.conflicts.value = [];
  book.meetings.value = [];
  book.sealedBefore.clear();
  book.former.value = 0;
  book.stage.value = "opening";
}

/** Puts opened versions into the book; one change of the signal for all. @param {Book} book @param {Opened[]} opened */
export function takeOpened(book, opened) {
  const touched = new Set();
  for (const version of opened) {
    if (version.lost) book.lost.add(`${version.id} ${version.version}`);
    else noteNumber(book.ledger, version.author, version.seq, version.gone || version.cannotOpen ? null : `${version.id} ${version.version}`);
    if (version.author === book.me) book.weSaw = Math.max(book.weSaw, version.seen);
    else book.partnerSaw = Math.max(book.partnerSaw, version.seen);
    insert(book, version);
    touched.add(version.id);
  }
  redraw(book, touched);
}

/** @param {Book} book @param {Opened} version */
function insert(book, version) {
  const versions = book.records.get(version.id) ?? [];
  const all = versions.filter((known) => known.version !== version.version);
  all.push(version);
  all.sort((one, other) => one.version - other.version);
  const others = setForeignApart(all);
  book.records.set(version.id, others.findLast(isOwnLine)?.kind === "erased" ? others.map(withoutWords) : others);
}

/** @param {Opened} version */
const isOwnLine = (version) => !version.foreign;

/** @param {Opened} version */
const withoutWords = (version) => (version.kind === "erased" ? version : { ...version, words: "", fields: {}, gone: true });

/** @param {Book} book @param {Iterable<string>} ids */
export function redraw(book, ids) {
  const entries = new Map(book.entries.value);
  for (const id of ids) {
    const entry = makeEntry(book, id);
    if (entry) entries.set(id, entry);
    else entries.delete(id);
    if (!entry && newestOf(book, id)?.cannotOpen === "former-key") book.sealedBefore.add(id);
    else book.sealedBefore.delete(id);
  }
  book.entries.value = entries;
  book.former.value = book.sealedBefore.size;
}

/** @param {Book} book @param {string} id @returns {Opened | null} the newest version the server has */
export const newestOf = (book, id) => book.records.get(id)?.findLast(isOwnLine) ?? null;

/** @param {Book} book @param {string} id @returns {Op[]} what waits for this record, oldest first */
export const opsOf = (book, id) => book.ops.filter((op) => op.id === id);

/** @param {Book} book @param {string} id */
function makeEntry(book, id) {
  const op = opsOf(book, id).findLast((waiting) => !waiting.held && waiting.kind !== "stub");
  if (op) return op.kind === "erased" ? null : entryOf(book, { ...op, author: book.me, own: true }, op.keeping && !op.lasting ? "sending" : "kept");
  const newest = newestOf(book, id);
  // What lies under lost keys is counted, not shown as so many cards.
  if (!newest || newest.kind === "erased" || newest.gone || newest.cannotOpen === "former-key") return null;
  return entryOf(book, newest, newest.lost ? "kept" : "saved");
}

/** @param {Book} book @param {any} of @param {"sending" | "kept" | "saved"} state  sending: not on the disk for good, for some milliseconds */
export function entryOf(book, of, state) {
  const { id, author, version, kind, words, fields, at, own, cannotOpen } = of;
  const entry = { id, safe: book.id, author, mine: author === book.me, version, kind, words, fields, at, madeAt: madeAt(id), state, own };
  return cannotOpen ? { ...entry, cannotOpen } : entry;
}

/**
 * The outbox as it rests, another tab may have changed it, over what this tab knows. What is being written right now rests
 * nowhere yet and must not fall out; what the leading tab is sending is its own to change.
 * @param {Op[]} former @param {Op[]} resting @param {boolean} isLeading @returns {Op[]}
 */
export function mergeOps(former, resting, isLeading) {
  const merged = resting.map((op) => {
    const known = former.find(({ entry }) => entry === op.entry);
    if (!known || known.version !== op.version || !isLeading) return op;
    known.n = op.n;
    return known;
  });
  const entries = new Set(merged.map(({ entry }) => entry));
  return [...merged, ...former.filter((op) => op.n === null && !entries.has(op.entry))];
}
