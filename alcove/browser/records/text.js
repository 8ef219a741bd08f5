// Words of a person as they may stand in a record, and words cut for one line.

import { RecordRefused } from './refused.js';

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
const BREAKS = /\r\n|[\r\v\f\x85]/g;
// Written out: what counts as white space differs between the two languages.
const SPACES = /[\t\n \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const VISIBLE = /[^\t\n \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
// A cut before one of these would take an accent, a joined sign or a shade from the letter it belongs to.
const LEANS = /[\u0300-\u036f\u200d\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
const JOINER = '\u200d';

/** Characters are code points: an emoji outside of the basic plane is one. @param {string} text */
export const countCharacters = (text) => [...text].length;

/** @param {string} text */
export const isBlank = (text) => !VISIBLE.test(text);

/**
 * What was typed or pasted, as it is kept: NFC, every line break one LF, and without the control characters that
 * nobody can see and no check could ask a person to remove.
 * @param {string} text
 */
export function cleanText(text) {
  return text.replace(BREAKS, '\n').replace(CONTROLS, '').normalize('NFC');
}

/** @param {unknown} text @param {string} field @param {number} most characters */
export function checkText(text, field, most) {
  if (typeof text !== 'string' || HALF.test(text)) throw new RecordRefused('field-type', { field });
  if (CONTROL.test(text)) throw new RecordRefused('words-control', { field });
  if (text.normalize('NFC') !== text) throw new RecordRefused('words-not-nfc', { field });
  if (countCharacters(text) > most) throw new RecordRefused('too-long', { field, most });
  return text;
}

/**
 * One line of a text: white space becomes one space, and what is longer ends behind a whole word. Never rephrased.
 * @param {string} text @param {number} most characters @returns {{ words: string, cut: boolean }}
 */
export function cutAtWord(text, most) {
  const line = [...text.replace(SPACES, ' ').replace(/^ | $/g, '')];
  if (line.length <= most) return { words: line.join(''), cut: false };
  const space = line.lastIndexOf(' ', most);
  const end = space > 0 ? space : beforeWholeCharacter(line, most);
  return { words: line.slice(0, end).join(''), cut: true };
}

/** A word longer than the line is cut inside, but between two characters as people see them. @param {string[]} line @param {number} most */
function beforeWholeCharacter(line, most) {
  let end = most;
  while (end > 0 && (LEANS.test(line[end]) || line[end - 1] === JOINER)) end -= 1;
  return end > 0 ? end : most;
}
