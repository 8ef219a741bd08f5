/**
 * Search over what this device has opened. Case and accents are folded, and each word may stand anywhere inside another:
 * so a German compound is found by its parts. Ten thousand records are some megabytes of text; looking through all of
 * them takes a few milliseconds, and an index would only be one more thing to keep right.
 */

import { KINDS } from "./kinds.js";

/** @typedef {{ id: string, kind: string, words: string, fields?: any, cannotOpen?: boolean }} Entry */

const ACCENTS = /\p{M}+/gu;

/** Lower case, without accents; ß as ss. @param {string} text */
export const fold = (text) => text.normalize("NFD").replace(ACCENTS, "").toLowerCase().replaceAll("ß", "ss");

/** Everything in a record that a person wrote. @param {Entry} entry */
export function textOf({ kind, words, fields = {} }) {
  const texts = Object.entries(KINDS[kind]?.fields ?? {}).filter(([, field]) => field.type === "text").map(([name]) => fields[name]);
  const dated = (fields.ask_about ?? []).map((/** @type {{ words: string }} */ line) => line.words);
  return [words, ...texts, ...dated, fields.outcome?.words].filter(Boolean).join("\n");
}

/**
 * @param {() => Map<string, any>} entriesOf  the entries as they are now
 * @returns {(typed: string) => any[]} the entries that hold all the words, newest first
 */
export function makeSearch(entriesOf) {
  /** Folded once for each version of a record. @type {WeakMap<object, string>} */
  const folded = new WeakMap();
  return (typed) => {
    const terms = fold(typed).split(/\s+/u).filter(Boolean);
    if (terms.length === 0) return [];
    const found = [...entriesOf().values()].filter((entry) => !entry.cannotOpen && holds(entry, terms, folded));
    return found.sort((one, other) => (one.id < other.id ? 1 : -1));
  };
}

/** @param {any} entry @param {string[]} terms @param {WeakMap<object, string>} folded */
function holds(entry, terms, folded) {
  let text = folded.get(entry);
  if (text === undefined) folded.set(entry, (text = fold(textOf(entry))));
  return terms.every((term) => text.includes(term));
}
