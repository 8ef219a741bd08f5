// A table of notes (CSV) as lines under days: one column holds the day, the others what was written.

import { dayInLine } from './bring-days.js';

/** @typedef {import('./lines.js').Line} Line */

/** @typedef {(text: string, how: object) => { data: string[][] }} Parse  that of vendor/csv.js */

const SIGNS = [',', ';', '\t'];

/**
 * Fields in quotes may hold the sign that separates them, quotes written twice, and line breaks (RFC 4180). What breaks these rules is
 * read as far as it goes, and nothing of it is left out.
 * @param {string} text @param {Parse} parse @returns {string[][]}
 */
export function rowsOf(text, parse) {
  const { data } = parse(text, { delimitersToGuess: SIGNS, skipEmptyLines: 'greedy' });
  return data.map((row) => row.map((cell) => cell.trim()));
}

const DONE = /^(?:x|yes|ja|done|erledigt|true|closed|complete[d]?|✓|✔)$/i;
const DONE_COLUMN = /^(?:done|erledigt|status|state|closed|complete[d]?)$/i;
const ACTION_COLUMN = /^(?:action(?: items?)?|todos?|to[- ]do|next steps?|aufgaben?|nächste schritte)$/i;

/**
 * @param {string} text @param {{ year: number, monthFirst?: boolean }} how @param {Parse} parse
 * @returns {Line[]} each day as a heading, its rows below
 */
export function linesOfTable(text, how, parse) {
  const rows = rowsOf(text.replace(/^\ufeff/, ''), parse);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const dayed = (/** @type {number} */ column) => rows.filter((row) => dayInLine(row[column] ?? '', how)).length;
  const day = Array.from({ length: width }, (_, column) => column).reduce((best, column) => (dayed(column) > dayed(best) ? column : best), 0);
  const hasDays = width > 0 && dayed(day) > 0;
  const names = hasDays && rows.length > 1 && !dayInLine(rows[0][day] ?? '', how) ? rows[0] : [];
  /** @type {Line[]} */
  const found = [];
  let last = '';
  for (const row of names.length > 0 ? rows.slice(1) : rows) {
    if (hasDays && row[day] && row[day] !== last) found.push({ shape: 'heading', level: 1, words: (last = row[day]) });
    found.push(...linesOfRow(row.map((words, column) => ({ words, name: names[column] ?? '', isDay: hasDays && column === day }))));
  }
  return found;
}

/** @param {{ words: string, name: string, isDay: boolean }[]} cells @returns {Line[]} */
function linesOfRow(cells) {
  const state = cells.find(({ name }) => DONE_COLUMN.test(name));
  const said = cells.filter((cell) => !cell.isDay && cell !== state && cell.words);
  return said.map(({ words, name }) => {
    const isAction = ACTION_COLUMN.test(name) || (state !== undefined && said.length === 1);
    if (isAction) return { shape: 'check', words, ...(DONE.test(state?.words ?? '') && { checked: /** @type {true} */ (true) }) };
    return { shape: 'item', words: said.length > 1 && name ? `**${name.replaceAll('*', '')}**: ${words}` : words };
  });
}
