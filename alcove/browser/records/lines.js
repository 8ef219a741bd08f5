// Lines with a shape, read from text as people type it: the beginnings of Markdown, which are those of most notes.

import { LEVEL_MOST, WORDS_MOST } from './thresholds.js';

/** @typedef {{ shape?: string, level?: number, words: string, checked?: true }} Line  `shape` and `level` as in a note; without a shape a paragraph */

const INDENT = 2; // spaces that make a list one level deeper; a tab counts as four
const HEADING = /^(#{1,6})[ \t]+(\S.*?)[ \t]*#*$/;
const CHECK = /^(?:[-*+•][ \t]+)?\[([ xX✓]?)\][ \t]+(\S.*)$/;
const SIGN = /^([☐☑☒✓✔✅⬜])\uFE0F?[ \t]*(\S.*)$/u;
const ITEM = /^[-*+•–◦▪●○■][ \t]+(\S.*)$/;
const NUMBERED = /^\d{1,4}[.)][ \t]+(\S.*)$/;
const QUOTE = /^>+[ \t]?(.*)$/;
const FENCE = /^(\x60{3,}|~{3,})/;
const RULE = /^(?:[-*_][ \t]*){3,}$|^=+$/;
const TABLE_RULE = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?$/;

/**
 * What a beginning makes of a line, as it is typed: `# `, `- `, `1. `, `[] `, `> `, three backticks.
 * @param {string} typed @returns {Line | null} null: none of them
 */
export function shapeAtStart(typed) {
  const heading = /^(#{1,3})[ \t](.*)$/s.exec(typed);
  if (heading) return { shape: 'heading', level: heading[1].length, words: heading[2] };
  const check = /^(?:[-*][ \t]+)?\[([ xX]?)\][ \t](.*)$/s.exec(typed);
  if (check) return { shape: 'check', words: check[2], ...(check[1].trim() && { checked: /** @type {true} */ (true) }) };
  const item = /^[-*][ \t](?!\[)(.*)$/s.exec(typed);
  if (item) return { shape: 'item', words: item[1] };
  const numbered = /^1[.)][ \t](.*)$/s.exec(typed);
  if (numbered) return { shape: 'numbered', words: numbered[1] };
  const quote = /^>[ \t](.*)$/s.exec(typed);
  if (quote) return { shape: 'quote', words: quote[1] };
  return typed.startsWith('\x60\x60\x60') ? { shape: 'code', words: typed.slice(3) } : null;
}

/**
 * @param {string} text  plain text or Markdown
 * @param {{ eachLine?: boolean }} [how]  eachLine: a line break ends a paragraph, as in notes that were typed; else an empty line does
 * @returns {Line[]}
 */
export function linesOfText(text, { eachLine = false } = {}) {
  /** @type {Line[]} */
  const found = [];
  /** @type {{ fence: string, words: string[] } | null} */
  let code = null;
  let isOpen = false; // the paragraph before goes on
  for (const raw of text.normalize('NFC').split(/\r\n|[\n\r\u2028\u2029\v\f\u0085]/)) {
    const fence = FENCE.exec(raw.trim());
    if (code ? fence?.[1].startsWith(code.fence) && raw.trim() === fence[1] : fence) {
      if (code) found.push({ shape: 'code', words: code.words.join('\n') });
      code = code ? null : { fence: /** @type {RegExpExecArray} */ (fence)[1], words: [] };
      isOpen = false;
    } else if (code) code.words.push(raw);
    else isOpen = takeLine(raw, found, isOpen && !eachLine);
  }
  if (code) found.push({ shape: 'code', words: code.words.join('\n') });
  return inPieces(found);
}

/** @param {string} raw @param {Line[]} found @param {boolean} goesOn @returns {boolean} whether a paragraph is open behind it */
function takeLine(raw, found, goesOn) {
  const trimmed = raw.trim();
  const last = found.at(-1);
  if (goesOn && last && !last.shape && /^(?:=+|-{2,})$/.test(trimmed) && !last.words.includes('\n')) {
    Object.assign(last, { shape: 'heading', level: trimmed[0] === '=' ? 1 : 2 });
    return false;
  }
  if (!trimmed || RULE.test(trimmed) || TABLE_RULE.test(trimmed)) return false;
  const line = lineOf(raw, trimmed);
  if (goesOn && last && !line.shape && last.shape !== 'heading') last.words += `\n${line.words}`;
  else if (line.shape === 'quote' && last?.shape === 'quote' && goesOn) last.words += `\n${line.words}`;
  else if (line.words.trim()) found.push(line);
  return line.shape !== 'heading';
}

/** @param {string} raw @param {string} trimmed @returns {Line} */
function lineOf(raw, trimmed) {
  const heading = HEADING.exec(trimmed);
  if (heading) return { shape: 'heading', level: Math.min(heading[1].length, LEVEL_MOST), words: heading[2] };
  const deep = deepness(raw);
  const check = CHECK.exec(trimmed) ?? SIGN.exec(trimmed);
  if (check) return { shape: 'check', ...deep, words: check[2], ...(/[^ ☐⬜]/u.test(check[1]) && { checked: /** @type {true} */ (true) }) };
  const item = ITEM.exec(trimmed);
  if (item) return { shape: 'item', ...deep, words: item[1] };
  const numbered = NUMBERED.exec(trimmed);
  if (numbered) return { shape: 'numbered', ...deep, words: numbered[1] };
  const quote = QUOTE.exec(trimmed);
  if (quote) return { shape: 'quote', words: quote[1] };
  if (/^\|.*\|$/.test(trimmed)) return { words: trimmed.slice(1, -1).split('|').map((cell) => cell.trim()).filter(Boolean).join(' · ') };
  return { words: trimmed };
}

/** @param {string} raw @returns {{ level?: number }} the first level is not written down */
function deepness(raw) {
  const before = /** @type {RegExpExecArray} */ (/^[ \t]*/.exec(raw))[0].replaceAll('\t', '    ').length;
  const level = Math.min(1 + Math.floor(before / (before % 4 === 0 && before > 0 ? 4 : INDENT)), LEVEL_MOST);
  return level > 1 ? { level } : {};
}

/** A line that is longer than a record is put into several; nothing is cut off. @param {Line[]} lines @returns {Line[]} */
export function inPieces(lines) {
  return lines.filter(({ words }) => words.trim()).flatMap((line) => {
    const signs = [...line.words];
    if (signs.length <= WORDS_MOST) return [line];
    const pieces = [];
    for (let at = 0; at < signs.length; at += WORDS_MOST) pieces.push({ ...line, words: signs.slice(at, at + WORDS_MOST).join('') });
    return pieces.filter(({ words }) => words.trim());
  });
}
