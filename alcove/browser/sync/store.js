/**
 * What rests on this device besides keys, one database for each person: rows as received, the outbox, drafts, and a few
 * numbers. Every word in it is sealed; what is clear here is clear to the server too.
 */
import { equalBytes } from "../seal/bytes.js";
import { deleteDB, openDB } from "../vendor/idb.js";
import { AlcoveError } from "./errors.js";
import { pageKey, pageOf } from "./page-keys.js";

/**
 * A row as received, its blob as bytes. @typedef {{ safe: string, id: string, author: string, version: number, seq: number,
 *   epoch: number | null, change: number, blob: Uint8Array | null, at: string, erased: boolean, own?: boolean | null }} Row  `own`: the author's tag was checked
 */
/** Where a safe stands: changes from `low` to `high` are here; `complete` when nothing is behind `low`.
 * @typedef {{ high: number, low: number, complete: boolean }} Reach */

/** Called when this device has no room left, and when something could be written again. @type {(full: boolean) => void} */
let onFull = () => {};

/** @param {(full: boolean) => void} act */
export function whenFull(act) {
  onFull = act;
}

/** @type {any} */
let db = null;
/** @type {string | null} */
let name = null;
const STORE = /^alcove-([0-9a-f-]{36})$/;

/** @param {string} person @param {(db: any, from: number, to: number | null, work: any) => void} [upgrade]  `makeNone` for a look: it fails where there is no store */
export async function openStore(person, upgrade = makeStore) {
  if (db && name === `alcove-${person}`) return;
  closeStore();
  name = `alcove-${person}`;
  db = await openDB(name, 1, { upgrade, blocking: closeStore, terminated: () => (db = null) });
}

/** @param {any} fresh */
function makeStore(fresh) {
  fresh.createObjectStore("rows", { keyPath: ["safe", "id", "version"] }).createIndex("change", ["safe", "change"]);
  fresh.createObjectStore("outbox", { keyPath: "n", autoIncrement: true });
  fresh.createObjectStore("drafts");
  fresh.createObjectStore("notes");
}

/** Whose stores lie on this device; to ask makes none. */
export async function storedPeople() {
  const all = (await indexedDB.databases()).map(({ name: each }) => STORE.exec(each ?? "")?.[1]);
  return /** @type {string[]} */ (all.filter(Boolean));
}

export function closeStore() {
  db?.close();
  db = null;
}

/** Sign-out: nothing stays. @param {string} person */
export async function deleteStore(person) {
  closeStore();
  await deleteDB(`alcove-${person}`);
}

/** @param {string} store @param {string} key */
export const readNote = async (store, key) => (await must().get(store, key)) ?? null;

/** Locked or signed out while something was still under way: it ends here. */
function must() {
  if (!db) throw new AlcoveError("locked");
  return db;
}

/**
 * Every write goes through here, so that a full disk is said once and loudly, and never takes words from the page.
 * @param {string[]} stores @param {"strict" | "relaxed"} durability  strict: on the disk before it is called kept
 * @param {(work: any) => any} act  must not wait for anything but the database
 */
export async function write(stores, durability, act) {
  const work = must().transaction(stores, "readwrite", { durability });
  try {
    const [made] = await Promise.all([act(work), work.done]);
    onFull(false);
    return made;
  } catch (error) {
    work.done.catch(() => {});
    if (!(error instanceof DOMException) || error.name !== "QuotaExceededError") throw error;
    onFull(true);
    throw new AlcoveError("device-full");
  }
}

/** @param {string} store @param {string} key @param {any} value  null removes */
export function writeNote(store, key, value) {
  return write([store], "relaxed", (work) => (value === null ? work.store.delete(key) : work.store.put(value, key)));
}

/** A look at several stores at once; nothing is written. @param {string[]} stores */
export const lookInto = (stores) => must().transaction(stores);

/** @param {any} [work] @returns {Promise<[string, any][]>} */
export async function readAllDrafts(work = lookInto(["drafts"])) {
  const drafts = work.objectStore("drafts");
  const [names, blobs] = await Promise.all([drafts.getAllKeys(), drafts.getAll()]);
  return names.map((/** @type {string} */ key, /** @type {number} */ at) => [key, blobs[at]]);
}

/** @returns {Promise<any[]>} in the order of writing */
export const readOutbox = () => must().getAll("outbox");

/**
 * Rows of a safe by change number, oldest first: from `low`, below `high`. One call of the database each: a cursor would cost
 * ten times as much.
 * @param {string} safe @param {number} low @param {number} high @returns {Promise<Row[]>}
 */
export const readRows = (safe, low = -1, high = Infinity) => must().getAllFromIndex("rows", "change", changesOf(safe, low, high));

/** @param {string} safe @param {number} low @param {number} [high]  itself not in it */
export const changesOf = (safe, low, high = Infinity) => IDBKeyRange.bound([safe, low], [safe, high], false, true);

/** @param {string} safe @returns {Promise<Reach | null>} */
export const readReach = (safe) => readNote("notes", `reach ${safe}`);

/**
 * Keeps rows, takes what was sent off the outbox, and moves the reach, all or none.
 * @param {string} safe @param {Row[]} rows @param {Reach | null} reach @param {number[]} [sent]  outbox numbers
 * @param {(row: Row) => boolean} [isOurs]  sealed anew by its author, after a restore: it takes the place of what is here
 * @returns {Promise<string[]>} records of which the server gave a version with other contents than before
 */
export function keepRows(safe, rows, reach, sent = [], isOurs = () => false) {
  return write(["rows", "outbox", "notes"], "relaxed", async (work) => {
    for (const n of sent) work.objectStore("outbox").delete(n);
    if (reach) work.objectStore("notes").put(reach, `reach ${safe}`);
    const changed = await Promise.all(rows.map((row) => keepRow(work.objectStore("rows"), row, isOurs(row))));
    return rows.filter((_, at) => changed[at]).map(({ id }) => id);
  });
}

/**
 * What is here stays: a row whose words the server lacks, or shows differently now, only gets its new place.
 * @param {any} store @param {Row} row @param {boolean} anew @returns {Promise<boolean>} whether it came with other contents
 */
async function keepRow(store, row, anew) {
  const known = await store.get([row.safe, row.id, row.version]);
  store.put(known?.blob && !anew ? { ...known, change: row.change, at: row.at } : row);
  return Boolean(!anew && known?.blob && row.blob && !equalBytes(known.blob, row.blob));
}

/**
 * The words of an erased record leave this device too; its numbers stay. Only for tombstones that opened.
 * @param {string} safe @param {{ id: string, version: number }[]} tombstones
 */
export async function writeErasures(safe, tombstones) {
  if (tombstones.length === 0) return;
  await write(["rows", "notes"], "relaxed", async (work) => {
    const rows = work.objectStore("rows");
    for (const { id, version } of tombstones) {
      const earlier = await rows.getAll(IDBKeyRange.bound([safe, id], [safe, id, version], false, true));
      for (const row of earlier) {
        if (row.blob) rows.put({ ...row, blob: null });
        work.objectStore("notes").delete(pageKey(safe, pageOf(row.change)));
      }
    }
  });
}
