// The eight words that open the root: 88 bits, made here, never chosen, never sent to the server.

import { SealError } from './errors.js';
import { WORDS } from './wordlist.js';

export const COUNT = 8;
// Written out, since the two languages disagree about what white space is.
const SPACES = /[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/;
const KNOWN = new Set(WORDS);

export function makeWords() {
  // 65,536 is a multiple of 2,048: the remainder of 16 random bits favours no word.
  const draws = crypto.getRandomValues(new Uint16Array(COUNT));
  return Array.from(draws, (draw) => WORDS[draw % WORDS.length]).join(' ');
}

/** Lower case, single spaces. Phones capitalise and keyboards add spaces; PBKDF2 forgives neither. @param {string} typed */
export function normaliseWords(typed) {
  return typed.toLowerCase().split(SPACES).filter(Boolean).join(' ');
}

/**
 * Which words are not on the list: position from 0, the word, the nearest of the list. An empty answer says
 * nothing about the words being the right ones.
 * @param {string} typed @returns {{position: number, word: string, suggestion: string}[]}
 */
export function checkWords(typed) {
  return normaliseWords(typed)
    .split(' ')
    .map((word, position) => ({ position, word }))
    .filter(({ word }) => word !== '' && !KNOWN.has(word))
    .map(({ position, word }) => ({ position, word, suggestion: suggestWord(word) }));
}

/** Normalised, eight, all on the list; else `words-count` or `words-unknown`, before any derivation. @param {string} typed */
export function requireWords(typed) {
  const words = normaliseWords(typed);
  if (words.split(' ').length !== COUNT) throw new SealError('words-count');
  if (checkWords(words).length > 0) throw new SealError('words-unknown');
  return words;
}

/** The nearest word by edit distance; of equals the first of the list. Only 32 characters are looked at. @param {string} word */
export function suggestWord(word) {
  const letters = Array.from(word).slice(0, 32);
  let [best, nearest] = [Infinity, ''];
  for (const known of WORDS) {
    const far = distance(letters, known);
    if (far < best) [best, nearest] = [far, known];
  }
  return nearest;
}

/** Levenshtein's edit distance. @param {string[]} one @param {string} other */
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
