// Days as people write them above their notes: ISO, German and English forms.

/** @typedef {{ day: string, at: number, rest: string, isSure: boolean }} Found  at: where it begins; rest: what else stands in the line; isSure: false where the writer may have meant another day */

const MONTHS = [
  'january|jan|januar|jänner|jaenner', 'february|feb|februar|feber', 'march|mar|märz|maerz|mär|mrz', 'april|apr', 'may|mai', 'june|jun|juni',
  'july|jul|juli', 'august|aug', 'september|sept|sep', 'october|oct|oktober|okt', 'november|nov', 'december|dec|dezember|dez',
];
const MONTH = `(?<month>${MONTHS.join('|')})\\.?`;
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so)\\.?,?\\s+';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
// Each as it may stand anywhere in a line. The first that fits counts.
const FORMS = [
  `${YEAR}(?<sign>[-/.])(?<m>\\d{1,2})\\k<sign>(?<d>\\d{1,2})(?!\\d)`,
  `(?<![\\d.])(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.(?:\\s?${YEAR}|\\s?(?<short>\\d\\d)(?!\\d)|(?!\\s?\\d))`,
  `(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?(?![\\p{L}\\d])`,
  `(?<![\\p{L}])${MONTH}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?(?![\\p{L}\\d:])`,
  `(?<![\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?:${YEAR}|(?<short>\\d\\d)(?!\\d))`,
].map((form) => new RegExp(`(?:(?<![\\p{L}])${WEEKDAY})?${form}`, 'iu'));

/**
 * @param {string} line @param {{ year: number, monthFirst?: boolean }} how  year: for days without one; monthFirst: how 3/5/2026 is meant
 * @returns {Found | null}
 */
export function dayInLine(line, { year, monthFirst = false }) {
  for (const form of FORMS) {
    const hit = form.exec(line);
    const found = hit?.groups && dayOfParts(hit.groups, year, monthFirst);
    if (!hit || !found) continue;
    const rest = `${line.slice(0, hit.index)} ${line.slice(hit.index + hit[0].length)}`;
    return { ...found, at: hit.index, rest: rest.replaceAll(/^[\s\-–—:|,()[\]·*_#]+|[\s\-–—:|,()[\]·*_#]+$/g, '').replaceAll(/\s+/g, ' ') };
  }
  return null;
}

/** @param {Record<string, string | undefined>} parts @param {number} year @param {boolean} monthFirst */
function dayOfParts({ year: said, short, m, d, month, first, second }, year, monthFirst) {
  const ofYear = said ? Number(said) : short ? 2000 + Number(short) : year;
  if (first && second) {
    const [one, two] = [Number(first), Number(second)];
    const isMonthFirst = two > 12 || (one <= 12 && monthFirst);
    const day = checked(ofYear, isMonthFirst ? one : two, isMonthFirst ? two : one);
    return day && { day, isSure: one > 12 || two > 12 || one === two };
  }
  const named = month === undefined ? Number(m) : 1 + MONTHS.findIndex((names) => names.split('|').includes(month.toLowerCase()));
  const day = checked(ofYear, named, Number(d));
  return day && { day, isSure: Boolean(said || short) };
}

/** @param {number} year @param {number} month @param {number} day @returns {string | null} null: there is no such day */
function checked(year, month, day) {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return at.toISOString().slice(0, 10);
}

/** Whether a document with 3/25/2026 in it puts the month first; null: it does not say. @param {string} text */
export function putsMonthFirst(text) {
  for (const [, first, second] of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{2,4}/g)) {
    if (Number(first) > 12) return false;
    if (Number(second) > 12) return true;
  }
  return null;
}
