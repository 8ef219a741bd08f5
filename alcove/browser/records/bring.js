// An old running document as meetings with their notes. It is read here and nowhere else, and nothing of it is written yet.

import { dayInLine } from './bring-days.js';
import { LINE_MOST } from './thresholds.js';

/**
 * @typedef {import('./lines.js').Line} Line
 * @typedef {Line & { offer?: 'promise' | 'topic' }} Brought  what it could become besides a note
 * @typedef {{ day: string | null, isSure: boolean, title: string, lines: Brought[] }} Past  a meeting as it was found; without a day what stood before the first one
 */

const REST_MOST = 40; // characters beside the day, for a line that is no heading
const ACTION = /^(?:\*\*)?(?:todo|to do|action(?: items?)?|ai|ap|next steps?|follow[- ]?up|aufgabe|nächster schritt|offen)(?:\*\*)?\s*[:\-–](?:\*\*)?\s*(\S.*)$/is;
const ACTIONS_HEADING = /^(?:action items?|actions|todos?|to[- ]dos?|next steps|follow[- ]?ups?|aufgaben|nächste schritte|offene punkte|vereinbart|agreed)\b/i;
const TOPICS_HEADING = /^(?:for )?(?:next (?:time|meeting)|topics(?: for .*)?|parking lot|backlog|later|themen.*|nächstes mal|für das nächste .*|später|themenspeicher)\b/i;
const OPEN_SHAPES = ['item', 'numbered', 'check', undefined];

/**
 * @param {readonly Line[]} lines @param {{ year: number, monthFirst?: boolean }} how  year: of days before any that says its own
 * @returns {Past[]} by day, those without one first
 */
export function meetingsOf(lines, { year, monthFirst = false }) {
  /** @type {Past[]} */
  const found = [];
  /** @type {number | null} */
  let level = null; // of the headings that carry the days; below it a day is only mentioned
  let known = year;
  let under = /** @type {Brought['offer']} */ (undefined);
  for (const line of lines) {
    const head = headOf(line, level, { year: known, monthFirst });
    if (head) {
      if (line.shape === 'heading') level ??= line.level ?? 1;
      known = Number(head.day.slice(0, 4));
      under = undefined;
      found.push({ day: head.day, isSure: head.isSure, title: head.rest, lines: [] });
      continue;
    }
    if (found.length === 0) found.push({ day: null, isSure: false, title: '', lines: [] });
    under = offerUnder(line, under);
    /** @type {Past} */ (found.at(-1)).lines.push(offered(line, under));
  }
  return joined(found);
}

/** @param {Line} line @param {number | null} level @param {{ year: number, monthFirst: boolean }} how */
function headOf({ shape, level: own = 1, words }, level, how) {
  const isHeading = shape === 'heading';
  if (shape && !isHeading) return null;
  if (level !== null && (!isHeading || own > level)) return null;
  const plain = words.replaceAll('**', '');
  if (plain.includes('\n') || [...plain].length > LINE_MOST) return null;
  const found = dayInLine(plain, how);
  return found && (isHeading || [...found.rest].length <= REST_MOST) && (isHeading || startsWithDay(plain, how)) ? found : null;
}

// What people write before a day without meaning anything else by it.
const BEFORE = /^(?:[^\p{L}\d]|(?:1[:-]1|one[- ]on[- ]one|meeting|jour fixe|gespräch|date|datum|notes|notizen|on|vom|am|from)(?![\p{L}\d]))+/iu;

/** "5 March" and "1:1 5 March" are a head; "we meet again on 5 March" is not. @param {string} words @param {{ year: number, monthFirst: boolean }} how */
const startsWithDay = (words, how) => dayInLine(words.replace(BEFORE, ''), how)?.at === 0;

/** A heading such as "Action items" speaks for what stands below it. @param {Line} line @param {Brought['offer']} before */
function offerUnder({ shape, words }, before) {
  const plain = words.replaceAll('**', '').replace(/:$/, '').trim();
  const isHead = shape === 'heading' || (!shape && /^[^\n]{1,40}:?$/.test(plain) && (words.endsWith(':') || words.startsWith('**')));
  if (!isHead) return before;
  return ACTIONS_HEADING.test(plain) ? 'promise' : TOPICS_HEADING.test(plain) ? 'topic' : undefined;
}

/** @param {Line} line @param {Brought['offer']} under @returns {Brought} */
function offered(line, under) {
  if (line.shape === 'heading' || !OPEN_SHAPES.includes(line.shape) || line.checked) return { ...line };
  const isList = line.shape !== undefined;
  if (ACTION.test(line.words)) return { ...line, offer: 'promise' };
  if (under && isList) return { ...line, offer: under };
  return line.shape === 'check' ? { ...line, offer: 'promise' } : { ...line };
}

/** The words of an open item without what only marks it. @param {Line} line */
export const wordsOfOffer = ({ words }) => ACTION.exec(words)?.[1].trim() ?? words;

/** What was written under one day in two places is one meeting; one without any line stays. @param {Past[]} found @returns {Past[]} */
function joined(found) {
  /** @type {Map<string, Past>} */
  const days = new Map();
  for (const past of found) {
    const key = `${past.day}\n${past.title}`;
    const known = days.get(key);
    if (known) known.lines.push(...past.lines);
    else days.set(key, past);
  }
  return [...days.values()].sort((one, other) => ((one.day ?? '') < (other.day ?? '') ? -1 : Number((one.day ?? '') > (other.day ?? ''))));
}
