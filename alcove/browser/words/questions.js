/** The bank of questions with its words (spec/questions.md §1): fetched once, when somebody first needs a question. */
import { AlcoveError } from "../sync/errors.js";
import { get } from "../sync/preferences.js";
import { fetchFile } from "./files.js";

/**
 * @typedef {import("../records/questions.js").Question} Question
 * @typedef {Record<string, { text: string, follow_ups: string[] }>} Texts
 */

export const LANGUAGES = Object.freeze(["en", "de"]);
/** What is there or on its way, by name. @type {Map<string, Promise<any>>} */
const fetched = new Map();

/** In which language questions are read on this device: a choice of its own, since the other may speak another than the page. */
export const questionLanguage = () => (LANGUAGES.includes(get("questions")) ? get("questions") : document.documentElement.lang.split("-")[0]);

/**
 * @param {string} language  BCP 47, such as `document.documentElement.lang`; one that the bank lacks gets English
 * @param {(path: string) => Promise<string>} [fetchText]
 * @returns {Promise<{ bank: Question[], texts: Texts }>} the same objects each time; do not change them
 * @throws {AlcoveError} `away` when a file cannot be had; the next call tries again
 */
export async function loadQuestions(language, fetchText = fetchFile) {
  const tongue = language.split("-")[0];
  const names = ["bank", LANGUAGES.includes(tongue) ? tongue : "en"];
  const [bank, texts] = await Promise.all(names.map((name) => once(name, fetchText)));
  return { bank, texts };
}

/** @param {string} name @param {(path: string) => Promise<string>} fetchText */
function once(name, fetchText) {
  const known = fetched.get(name);
  if (known) return known;
  const coming = fetchText(`questions/${name}.json`).then(JSON.parse).catch(() => {
    fetched.delete(name);
    throw new AlcoveError("away");
  });
  fetched.set(name, coming);
  return coming;
}
