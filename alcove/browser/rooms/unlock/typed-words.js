/** Eight words as people type and paste them: numbered, over several lines, in capitals. */
import { t } from "../../words/words.js";

export const WORDS = 8;

/** @param {string} text @returns {string[]} "1. Apple\n2. river" gives apple, river */
export function wordsIn(text) {
  return text.toLowerCase().split(/[^\p{L}]+/u).filter(Boolean);
}

/** @param {string[]} words @returns {{ id: string, words: string }[]} */
export function checkWords(words) {
  if (words.length === WORDS) return [];
  return [{ id: "words", words: words.length === 0 ? t("unlock-needs-words") : t("unlock-count", { count: words.length }) }];
}
