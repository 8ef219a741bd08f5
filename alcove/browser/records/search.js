/**
 * Search over what this device has opened. Case and accents are folded, and each word may stand anywhere inside another:
 * so a German compound is found by its parts. Ten thousand records are some megabytes of text; looking through all of
 * them takes a few milliseconds, and an index would only be one more thing to keep right.
 */

import { KINDS } from "./kinds.js";

/** @typedef {{ id: string, kind: string, words: string, fields?: any, cannotOpen?: boolean }} Entry */
/** A text as it is compared. `spelt`: with ae, oe, ue for umlauts; the same where there are none. @typedef {{ plain: string, spelt: string }} Folded */
/** One thing that was looked for. @typedef {Folded} Term */

const ACCENTS = /[\u0300-\u036f]+/g;
const WHITE = /\s+/g;
const UMLAUTS = /[äöü]/g;
const MAY_HAVE_UMLAUTS = /[äöüÄÖÜ\u0308]/;
const NOT_ASCII = /[^\0-\x7f]/;
/** A phrase stands in quotes, of whatever kind a keyboard has. */
const PHRASE = /["“”„«»]([^"“”„«»]+)["“”„«»]|([^\s"“”„«»]+)/gu;

/** Lower case, without accents; ß as ss. @param {string} text */
export const fold = (text) => (NOT_ASCII.test(text) ? text.normalize("NFD").replace(ACCENTS, "").toLowerCase().replaceAll("ß", "ss") : text.toLowerCase());

/** The same with umlauts written out, as on a keyboard that has none. @param {string} text */
const spell = (text) => fold(text.normalize("NFC").toLowerCase().replace(UMLAUTS, (umlaut) => SPELT[umlaut]));
/** @type {Record<string, string>} */
const SPELT = { ä: "ae", ö: "oe", ü: "ue" };

/** @param {string} text @returns {Folded} */
function foldBoth(text) {
  const even = text.replace(WHITE, " ");
  const plain = fold(even);
  return { plain, spelt: MAY_HAVE_UMLAUTS.test(even) ? spell(even) : plain };
}

/** What is typed, word by word; what stands in quotes as a whole. @param {string} typed @returns {Term[]} */
export function termsOf(typed) {
  return [...typed.matchAll(PHRASE)].map(([, phrase, word]) => foldBoth((phrase ?? word).trim())).filter(({ plain }) => plain !== "");
}

/** Everything in a record that a person wrote. @param {Entry} entry */
export function textOf({ kind, words, fields = {} }) {
  const texts = Object.entries(KINDS[kind]?.fields ?? {}).filter(([, field]) => field.type === "text").map(([name]) => fields[name]);
  const dated = (fields.ask_about ?? []).map((/** @type {{ words: string }} */ line) => line.words);
  return [words, ...texts, ...dated, fields.outcome?.words].filter(Boolean).join("\n");
}

/** Folded once for each version of a record, whoever looks. @type {WeakMap<object, Folded>} */
const folded = new WeakMap();

/** @param {any} entry @returns {Folded} */
function foldedOf(entry) {
  let text = folded.get(entry);
  if (text === undefined) folded.set(entry, (text = foldBoth(textOf(entry))));
  return text;
}

/** @param {Folded} text @param {Term} term */
const holds = ({ plain, spelt }, term) => plain.includes(term.plain) || (spelt.includes(term.spelt) && (spelt !== plain || term.spelt !== term.plain));

/**
 * @param {() => Map<string, any> | Iterable<Map<string, any>>} entriesOf  the entries as they are now, of one safe or of several
 * @param {(entry: any) => boolean} [fits]  what else is asked of an entry
 * @returns {(typed: string) => any[]} the entries that hold all the words, newest first; all that fit where no word is typed
 */
export function makeSearch(entriesOf, fits) {
  return (typed) => {
    const terms = termsOf(typed);
    if (terms.length === 0 && !fits) return [];
    const found = [];
    const given = entriesOf();
    for (const entries of given instanceof Map ? [given] : given) {
      for (const entry of entries.values()) {
        if (!entry.cannotOpen && (!fits || fits(entry)) && terms.every((term) => holds(foldedOf(entry), term))) found.push(entry);
      }
    }
    return found.sort((one, other) => (one.id < other.id ? 1 : -1));
  };
}

/**
 * Where the words stand in a text, to be marked there: from, until, in order, none inside another.
 * @param {string} text @param {Term[]} terms @returns {[number, number][]}
 */
export function placesIn(text, terms) {
  const places = [fold, spell].flatMap((how, at) => {
    const { letters, from } = foldEach(text, how);
    return terms.flatMap(({ plain, spelt }) => allOf(letters, at === 0 ? plain : spelt).map(([start, end]) => /** @type {[number, number]} */ ([from[start], from[end]])));
  });
  return merge(places.sort(([one], [other]) => one - other));
}

/** Each sign by itself, so that a place in the folded text leads back. White space counts once. @param {string} text @param {(text: string) => string} how */
function foldEach(text, how) {
  let letters = "";
  const from = [];
  let at = 0;
  for (const sign of text.match(/\P{M}\p{M}*|\p{M}/gu) ?? []) {
    const made = /^\s/u.test(sign) ? (letters.endsWith(" ") ? "" : " ") : how(sign);
    for (let each = 0; each < made.length; each += 1) from.push(at);
    letters += made;
    at += sign.length;
  }
  return { letters, from: [...from, text.length] };
}

/** @param {string} letters @param {string} term @returns {[number, number][]} */
function allOf(letters, term) {
  /** @type {[number, number][]} */
  const found = [];
  for (let at = letters.indexOf(term); at >= 0; at = letters.indexOf(term, at + term.length)) found.push([at, at + term.length]);
  return found;
}

/** @param {[number, number][]} places  by their beginning */
function merge(places) {
  /** @type {[number, number][]} */
  const merged = [];
  for (const [start, end] of places) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}
