import {
  WORDS
} from "./chunk-N743KZGL.js";
import {
  SealError
} from "./first.js";

var COUNT = 8;
var SPACES = /[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/;
var KNOWN = new Set(WORDS);
function makeWords() {
  const draws = crypto.getRandomValues(new Uint16Array(COUNT));
  return Array.from(draws, (draw) => WORDS[draw % WORDS.length]).join(" ");
}
function normaliseWords(typed) {
  return typed.toLowerCase().split(SPACES).filter(Boolean).join(" ");
}
function checkWords(typed) {
  return normaliseWords(typed).split(" ").map((word, position) => ({ position, word })).filter(({ word }) => word !== "" && !KNOWN.has(word)).map(({ position, word }) => ({ position, word, suggestion: suggestWord(word) }));
}
function requireWords(typed) {
  const words = normaliseWords(typed);
  if (words.split(" ").length !== COUNT) throw new SealError("words-count");
  if (checkWords(words).length > 0) throw new SealError("words-unknown");
  return words;
}
function suggestWord(word) {
  const letters = Array.from(word).slice(0, 32);
  let [best, nearest] = [Infinity, ""];
  for (const known of WORDS) {
    const far = distance(letters, known);
    if (far < best) [best, nearest] = [far, known];
  }
  return nearest;
}
function distance(one, other) {
  const row = Array.from({ length: other.length + 1 }, (_, at) => at);
  one.forEach((left, i) => {
    let before = row[0];
    row[0] = i + 1;
    for (let j = 1; j <= other.length; j += 1) {
      const here = row[j];
      row[j] = Math.min(here + 1, row[j - 1] + 1, before + Number(left !== other[j - 1]));
      before = here;
    }
  });
  return row[other.length];
}

export {
  COUNT,
  makeWords,
  normaliseWords,
  checkWords,
  requireWords
};
