/**
 * The one place that turns an id into a sentence. The sentences of the first page live in en.ftl, those of other
 * rooms in en/ (a file for each lot of rooms), and so on for other languages; code names them. `t("table-empty", { name })` gives a string.
 */
import { FluentBundle, FluentNumber, FluentResource } from "../vendor/fluent.js";
import { get } from "../sync/preferences.js";
import { fetchFile } from "./files.js";

/** Thrown in tests for an id that the catalogue does not hold; a page shows the id instead. */
export class MissingSentence extends Error {
  /** @param {string} id @param {string} why */
  constructor(id, why) {
    super(`No sentence "${id}": ${why}. Add it to alcove/browser/words/.`);
    this.name = "MissingSentence";
  }
}

/** Written from right to left: such a name is set apart so that it does not turn the sentence around it. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Marks that reorder what follows them. In a name they could make a sentence say something else. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;

/** @type {FluentBundle | null} */
let bundle = null;
let strict = typeof document === "undefined";

/**
 * Takes the text of a catalogue. Tests call this directly; pages call `fetchWords`.
 * @param {string} text  Fluent source
 * @param {string} [language]  BCP 47, for plurals and dates
 * @param {{ strict?: boolean }} [options]  strict: a missing id throws
 */
export function loadWords(text, language = "en", options = {}) {
  strict = options.strict ?? strict;
  bundle = new FluentBundle([regional(language), language], { useIsolating: false });
  unread.clear();
  addWords(text);
}

/** @type {Map<string, Promise<void>>} */
const lots = new Map();

/**
 * Adds the sentences of rooms that are loaded later, each lot once.
 * @param {...string} names  files in words/<language>/
 * @returns {Promise<unknown>}
 */
export function moreWords(...names) {
  return Promise.all(names.map((name) => {
    if (!lots.has(name)) lots.set(name, fetchLot(name).catch((error) => { lots.delete(name); throw error; }));
    return lots.get(name);
  }));
}

/** @param {string} name */
async function fetchLot(name) {
  if (typeof document === "undefined") return; // tests load every catalogue themselves
  addWords(await fetchFile(`words/${document.documentElement.lang}/${name}.ftl`));
}

/** Sentences that nobody asked for yet: id → source. To read all takes longer than to draw the frame, and a page says a fifth of them. @type {Map<string, string>} */
const unread = new Map();
const BEFORE_EACH = /^(?=[a-z][\w-]* *=)/m;

/** @param {string} text  Fluent source; no sentence in it is made of others (tests/rules/test_words.py) */
function addWords(text) {
  if (strict) return read(text);
  for (const source of text.split(BEFORE_EACH)) unread.set(source.split(/[ =]/, 1)[0], source); // what stands before the first has no id that is asked for
}

/** @param {string} text */
function read(text) {
  const errors = bundle?.addResource(new FluentResource(text)) ?? [];
  if (strict && errors.length > 0) throw errors[0];
}

/** @param {string} id */
function find(id) {
  const source = unread.get(id);
  if (source && unread.delete(id)) read(source);
  return bundle?.getMessage(id)?.value;
}

/** How the reader's own region writes that language: "en-US" and "en-GB" differ in dates. @param {string} language */
function regional(language) {
  const own = typeof document === "undefined" ? [] : navigator.languages;
  return own.find((tongue) => tongue.split("-")[0] === language) ?? (language === "en" ? "en-GB" : language);
}

/** @returns {string} language and region for dates and numbers, such as "en-GB" */
export function locale() {
  return bundle?.locales[0] ?? "en-GB";
}

/**
 * Fetches the catalogue that the page names in `<link rel="preload" as="fetch" data-words>`.
 * With several (one per language, told apart by hreflang) the device's choice wins, then the browser's.
 * @returns {Promise<void>}
 */
export async function fetchWords() {
  const links = /** @type {HTMLLinkElement[]} */ ([...document.querySelectorAll("link[data-words]")]);
  const link = chooseLink(links, [get("language"), ...navigator.languages]);
  if (!link) throw new MissingSentence("*", "the page names no catalogue");
  const answer = await fetch(link.href, { integrity: link.dataset.integrity ?? "", credentials: "same-origin" });
  if (!answer.ok) throw new MissingSentence("*", `the catalogue answered ${answer.status}`);
  const tongue = link.hreflang || "en";
  loadWords(await answer.text(), tongue);
  document.documentElement.lang = tongue;
}

/** @param {HTMLLinkElement[]} links @param {readonly string[]} wanted */
function chooseLink(links, wanted) {
  for (const tongue of wanted) {
    const found = tongue && links.find((link) => link.hreflang === tongue.split("-")[0]);
    if (found) return found;
  }
  return links[0];
}

/** A small whole number is written the same way everywhere. The browser's own formatter takes a first page as long as ten topics. */
class Whole extends FluentNumber {
  toString() { return String(this.value); }
}

/** @param {unknown} value */
function setApart(value) {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1000) return new Whole(value);
  if (typeof value !== "string") return value;
  const clean = value.replace(REORDERING, "");
  return RIGHT_TO_LEFT.test(clean) ? `\u2068${clean}\u2069` : clean;
}

/**
 * The sentence with this id.
 * @param {string} id  such as "table-empty"
 * @param {Record<string, string | number | Date>} [args]
 * @returns {string}
 */
export function t(id, args = {}) {
  const pattern = find(id);
  if (!bundle || !pattern) return missing(id, bundle ? "unknown id" : "no catalogue is loaded");
  const safe = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, setApart(value)]));
  /** @type {Error[]} */
  const errors = [];
  const sentence = bundle.formatPattern(pattern, /** @type {any} */ (safe), /** @type {any} */ (errors));
  if (errors.length > 0) return missing(id, String(errors[0].message), sentence);
  return sentence;
}

/** @param {string} id @returns {boolean} whether the catalogue holds this id */
export function knows(id) {
  return Boolean(find(id));
}

/** @param {string} id @param {string} why @param {string} [instead] */
function missing(id, why, instead = id) {
  if (strict) throw new MissingSentence(id, why);
  return instead;
}
