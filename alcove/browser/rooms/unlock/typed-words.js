/** Eight words as people type and paste them: numbered, over several lines, in capitals. */
import { COUNT, checkWords } from "../../seal/words.js";
import { t } from "../../words/words.js";

/** @param {string} text @returns {string} "1. Apple\n2. river" gives "apple river" */
export function wordsIn(text) {
  return text.toLowerCase().split(/[^\p{L}]+/u).filter(Boolean).join(" ");
}

/**
 * What is wrong before anything is derived: which word cannot be in the list, else that some are missing.
 * @param {string} words  from wordsIn
 * @returns {{ id: string, words: string }[]}
 */
export function wrongWords(words) {
  if (words === "") return [{ id: "words", words: t("unlock-needs-words") }];
  const unknown = checkWords(words).map(({ position, word, suggestion }) => t("unlock-unknown-word", { place: position + 1, word, suggestion }));
  const count = words.split(" ").length;
  if (count !== COUNT) unknown.push(t("unlock-count", { count }));
  return unknown.map((sentence) => ({ id: "words", words: sentence }));
}
