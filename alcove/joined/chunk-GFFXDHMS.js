import {
  KINDS
} from "./start.js";

var ACCENTS = /[\u0300-\u036f]+/g;
var WHITE = /\s+/g;
var UMLAUTS = /[äöü]/g;
var MAY_HAVE_UMLAUTS = /[äöüÄÖÜ\u0308]/;
var NOT_ASCII = /[^\0-\x7f]/;
var PHRASE = /["“”„«»]([^"“”„«»]+)["“”„«»]|([^\s"“”„«»]+)/gu;
var fold = (text) => NOT_ASCII.test(text) ? text.normalize("NFD").replace(ACCENTS, "").toLowerCase().replaceAll("ß", "ss") : text.toLowerCase();
var spell = (text) => fold(text.normalize("NFC").toLowerCase().replace(UMLAUTS, (umlaut) => SPELT[umlaut]));
var SPELT = { ä: "ae", ö: "oe", ü: "ue" };
function foldBoth(text) {
  const even = text.replace(WHITE, " ");
  const plain = fold(even);
  return { plain, spelt: MAY_HAVE_UMLAUTS.test(even) ? spell(even) : plain };
}
function termsOf(typed) {
  return [...typed.matchAll(PHRASE)].map(([, phrase, word]) => foldBoth((phrase ?? word).trim())).filter(({ plain }) => plain !== "");
}
function textOf({ kind, words, fields = {} }) {
  const texts = Object.entries(KINDS[kind]?.fields ?? {}).filter(([, field]) => field.type === "text").map(([name]) => fields[name]);
  const dated = (fields.ask_about ?? []).map((line) => line.words);
  return [words, ...texts, ...dated, fields.outcome?.words].filter(Boolean).join("\n");
}
var folded = /* @__PURE__ */ new WeakMap();
function foldedOf(entry) {
  let text = folded.get(entry);
  if (text === void 0) folded.set(entry, text = foldBoth(textOf(entry)));
  return text;
}
var holds = ({ plain, spelt }, term) => plain.includes(term.plain) || spelt.includes(term.spelt) && (spelt !== plain || term.spelt !== term.plain);
function makeSearch(entriesOf, fits) {
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
    return found.sort((one, other) => one.id < other.id ? 1 : -1);
  };
}
function placesIn(text, terms) {
  const places = [fold, spell].flatMap((how, at) => {
    const { letters, from } = foldEach(text, how);
    return terms.flatMap(({ plain, spelt }) => allOf(letters, at === 0 ? plain : spelt).map(([start, end]) => (
      /** @type {[number, number]} */
      [from[start], from[end]]
    )));
  });
  return merge(places.sort(([one], [other]) => one - other));
}
function foldEach(text, how) {
  let letters = "";
  const from = [];
  let at = 0;
  for (const sign of text.match(/\P{M}\p{M}*|\p{M}/gu) ?? []) {
    const made = /^\s/u.test(sign) ? letters.endsWith(" ") ? "" : " " : how(sign);
    for (let each = 0; each < made.length; each += 1) from.push(at);
    letters += made;
    at += sign.length;
  }
  return { letters, from: [...from, text.length] };
}
function allOf(letters, term) {
  const found = [];
  for (let at = letters.indexOf(term); at >= 0; at = letters.indexOf(term, at + term.length)) found.push([at, at + term.length]);
  return found;
}
function merge(places) {
  const merged = [];
  for (const [start, end] of places) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}

export {
  fold,
  termsOf,
  textOf,
  makeSearch,
  placesIn
};
