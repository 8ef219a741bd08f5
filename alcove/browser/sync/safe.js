/** A safe as the rooms see it: a pair's, or "mine". */
import { allBooks, bookOf } from "./books.js";
import { AlcoveError } from "./errors.js";
import { settle } from "./settling.js";
import { bringBack, erase, put, revise } from "./writing.js";

/** Set by the house: begins to draw a safe that a room asked for. @type {(id: string) => void} */
let open = () => {};

/** @param {(id: string) => void} act */
export function whenAskedFor(act) {
  open = act;
  allBooks().forEach(({ id }) => act(id));
}

/** @type {Map<string, ReturnType<typeof makeSafe>>} */
const safes = new Map();

/** @param {string} id  pair id or "mine" */
export function safe(id) {
  const known = safes.get(id) ?? makeSafe(id);
  safes.set(id, known);
  open(id);
  return known;
}

/** @param {string} id */
function makeSafe(id) {
  const book = bookOf(id);
  return {
    id,
    stage: book.stage,
    entries: book.entries,
    conflicts: book.conflicts,
    former: book.former,
    meetings: book.meetings,
    /** @param {string} kind @param {string} words @param {Record<string, any>} [fields] */
    put: (kind, words, fields) => put(book, kind, words, fields),
    /** @param {string} record @param {{ words?: string, fields?: Record<string, any> }} change */
    revise: (record, change) => revise(book, record, change),
    /** @param {string} record */
    erase: (record) => erase(book, record),
    /** @param {string} record */
    bringBack: (record) => bringBack(book, record),
    /** @param {string} record @param {"mine" | "stored" | "both"} choice */
    settle: (record, choice) => settle(book, record, choice),
    /** @param {string} record */
    versions: (record) => versionsOf(book, record),
  };
}

/** Earlier versions, newest first. @param {import("./book.js").Book} book @param {string} id */
function versionsOf(book, id) {
  const entry = book.entries.value.get(id);
  if (!entry) throw new AlcoveError("not-there");
  const earlier = (book.records.get(id) ?? []).filter((known) => known.version < entry.version && !known.gone && !known.cannotOpen);
  return earlier.map(({ version, words, fields, at }) => ({ version, words, fields, at })).reverse();
}
