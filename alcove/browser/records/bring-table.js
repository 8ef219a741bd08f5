// A table of notes (CSV) as lines under days: one column holds the day, the others what was written.

import { dayInLine } from './bring-days.js';

/** @typedef {import('./lines.js').Line} Line */

/** Fields in quotes may hold the sign that separates them, quotes written twice, and line breaks (RFC 4180). @param {string} text @returns {string[][]} */
export function rowsOf(text) {
  const sign = signOf(text);
  const rows = [['']];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const row = /** @type {string[]} */ (rows.at(-1));
    const here = text[at];
    if (quoted && here === '"' && text[at + 1] === '"') row[row.length - 1] += text[(at += 1)];
    else if (here === '"' && (quoted || row.at(-1)?.trim() === '')) quoted = !quoted;
    else if (quoted) row[row.length - 1] += here;
    else if (here === sign) row.push('');
    else if (here === '\n') rows.push(['']);
    else if (here !== '\r') row[row.length - 1] += here;
  }
  return rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some(Boolean));
}

/** @param {string} text @returns {string} the sign that the first line has most of */
function signOf(text) {
  const first = text.slice(0, 2_000).split('\n')[0].replaceAll(/"[^"]*"/g, '');
  return [',', ';', '\t'].reduce((best, each) => (first.split(each).length > first.split(best).length ? each : best));
}

const DONE = /^(?:x|yes|ja|done|erledigt|true|closed|complete[d]?|✓|✔)$/i;
const DONE_COLUMN = /^(?:done|erledigt|status|state|closed|complete[d]?)$/i;
const ACTION_COLUMN = /^(?:action(?: items?)?|todos?|to[- ]do|next steps?|aufgaben?|nächste schritte)$/i;

/**
 * @param {string} text @param {{ year: number, monthFirst?: boolean }} how
 * @returns {Line[]} each day as a heading, its rows below
 */
export function linesOfTable(text, how) {
  const rows = rowsOf(text.replace(/^\ufeff/, ''));
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
