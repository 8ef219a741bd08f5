/** What lies in a safe, sorted by kind once per change: every list of a room is cut from this. */
import { computed } from "../../vendor/preact.js";
import { safe } from "../../sync/house.js";

/** @typedef {{ id: string, safe: string, author: string, mine: boolean, version: number, kind: string, words: string, fields: any, at: string, madeAt: Date, state: "sending" | "kept" | "saved", own: boolean | null, cannotOpen?: string }} Entry  at: of this version, RFC 3339; madeAt: of the first, from the id; cannotOpen: why */

/** @type {readonly Entry[]} */
const NONE = [];

/** @type {WeakMap<object, { readonly value: Gathered }>} */
const known = new WeakMap();

class Gathered {
  /** @param {Map<string, Entry>} entries */
  constructor(entries) {
    this.entries = entries;
    /** @type {Map<string, Entry[]>} */
    this.kinds = new Map();
    /** @type {Map<string, Entry[]>} */
    this.answers = new Map();
    /** @type {Entry[]} */
    this.closed = [];
    const oldestFirst = [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)); // age is the order of the ids
    for (const entry of oldestFirst) this.add(entry);
  }

  /** @param {Entry} entry */
  add(entry) {
    // What does not open, and what carries my name but not my tag, is never taken for words of a person.
    if (entry.cannotOpen || (entry.mine && entry.own === false)) return void this.closed.push(entry);
    put(this.kinds, entry.kind, entry);
    if (entry.kind === "answer") put(this.answers, entry.fields.to, entry);
  }

  /** @param {string} kind @returns {readonly Entry[]} oldest first */
  of(kind) { return this.kinds.get(kind) ?? NONE; }

  /** @param {string} id @returns {readonly Entry[]} oldest first */
  answersTo(id) { return this.answers.get(id) ?? NONE; }

  /** @param {string} [id] */
  get(id) { return id === undefined ? undefined : this.entries.get(id); }
}

/** @param {Map<string, Entry[]>} lists @param {string} key @param {Entry} entry */
function put(lists, key, entry) {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** Reading it inside a component draws that component again when the safe changes. @param {string} id  pair id or "mine" */
export function gathered(id) {
  const { entries } = safe(id);
  let sorted = known.get(entries);
  if (!sorted) known.set(entries, sorted = computed(() => new Gathered(entries.value)));
  return sorted.value;
}

/** My own records that belong to this alcove. @param {string} pair @param {string} kind @returns {Entry[]} oldest first */
export function mineOf(pair, kind) {
  return gathered("mine").of(kind).filter((entry) => entry.fields.pair === pair);
}
