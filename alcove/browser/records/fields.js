// One check per type of field. Each returns the value in the form that goes on the wire, or refuses.

import { isDay, isMoment } from '../seal/bytes.js';
import { checkAgenda } from './agenda-shape.js';
import { checkId, checkIds, checkList, checkNumber, checkObject, checkString, isNearTime, isRecordId, refuse } from './checks.js';
import { OUTCOMES } from './kinds.js';
import { checkText, cleanText, isBlank } from './text.js';
import { LINE_MOST, LINES_LIST_MOST, LIST_MOST, OUTCOME_MOST, STATEMENTS, STEP_MOST, VERSIONS_MOST } from './thresholds.js';

// The shape alone: which zones exist differs from device to device.
const ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/;
const ZONE_MOST = 64;
// An id of the bank, such as "arriving-03". A question of one's own is named by the id of its record.
const QUESTION = /^[a-z]+(?:-[a-z]+){0,3}-[0-9]{2}$/;
const QUARTER = /^[0-9]{4}-Q[1-4]$/;
const HASH = /^[0-9a-f]{64}$/;

/** @param {unknown} value @param {string} field @returns {[number, number][]} version and seq of what was erased */
function checkPairs(value, field) {
  return checkList(value, field, VERSIONS_MOST).map((each) => {
    if (!Array.isArray(each) || each.length !== 2) return refuse('field-type', field);
    return /** @type {[number, number]} */ (each.map((number) => checkNumber(number, field, 1, Number.MAX_SAFE_INTEGER)));
  });
}

/** @param {unknown} value @param {string} field */
function checkOutcome(value, field) {
  const { what, words, promise, meeting } = checkObject(value, field, ['what', 'words', 'promise', 'meeting']);
  if (!OUTCOMES.includes(checkString(what, field))) refuse('field-value', field);
  if (words !== undefined) checkText(words, field, OUTCOME_MOST);
  if (promise !== undefined) checkId(promise, field);
  if (meeting !== undefined) checkId(meeting, field);
  if (what === 'will-not' && isBlank(words ?? '')) refuse('words-empty', field);
  if (what === 'promise' && promise === undefined) refuse('field-missing', field);
  return Object.fromEntries(Object.entries({ what, words, promise, meeting }).filter(([, each]) => each !== undefined));
}

/** @param {unknown} value @param {string} field */
const checkSaid = (value, field) => (isBlank(checkText(value, field, LINE_MOST)) ? refuse('words-empty', field) : value);

/** @param {any} value @param {string} field */
const checkDay = (value, field) => (isDay(checkString(value, field)) && isNearTime(value) ? value : refuse('field-value', field));

/** Lines to ask about, each with or without its day. @param {unknown} value @param {string} field */
function checkDated(value, field) {
  const lines = checkList(value, field, LINES_LIST_MOST).map((each) => {
    const { words, day } = checkObject(each, field, ['words', 'day']);
    const said = { words: checkSaid(words, field) };
    return day === undefined ? said : { ...said, day: checkDay(day, field) };
  });
  return lines.length > 0 ? lines : refuse('field-value', field);
}

/** One for each statement of the pulse; 0 is "rather not say". @param {unknown} value @param {string} field */
function checkAnswers(value, field) {
  const answers = checkList(value, field, STATEMENTS).map((each) => checkNumber(each, field, 0, STEP_MOST));
  return answers.length === STATEMENTS ? answers : refuse('field-value', field);
}

/** @param {RegExp} shape @returns {(value: any, field: string) => any} */
const like = (shape) => (value, field) => (shape.test(checkString(value, field)) ? value : refuse('field-value', field));

/** @type {Record<string, (value: any, field: string, spec: import('./kinds.js').Field) => any>} */
export const CHECKS = {
  id: checkId,
  flag: (value, field) => (typeof value !== 'boolean' ? refuse('field-type', field) : value || refuse('field-value', field)),
  day: checkDay,
  moment: (value, field) => (isMoment(checkString(value, field)) && isNearTime(value) ? value : refuse('field-value', field)),
  zone: (value, field) => (ZONE.test(checkString(value, field)) && value.length <= ZONE_MOST ? value : refuse('field-value', field)),
  text: (value, field, { most = 0 }) => (isBlank(checkText(value, field, most)) ? refuse('words-empty', field) : value),
  number: (value, field, { least = 0, most = 0 }) => checkNumber(value, field, least, most),
  choice: (value, field, { of = [] }) => {
    if (typeof value !== typeof of[0]) refuse('field-type', field);
    return of.includes(value) ? value : refuse('field-value', field);
  },
  place: (value, field) => (['opening', 'closing'].includes(value) ? value : checkId(value, field)),
  ids: (value, field, { most = LIST_MOST }) => checkIds(value, field, most),
  question: (value, field) => (isRecordId(checkString(value, field)) || (value.length <= ZONE_MOST && QUESTION.test(value)) ? value : refuse('field-value', field)),
  quarter: (value, field) => (isNearTime(like(QUARTER)(value, field)) ? value : refuse('field-value', field)),
  hash: like(HASH),
  answers: checkAnswers,
  dated: checkDated,
  lines: (value, field) => checkList(value, field, LINES_LIST_MOST).map((each) => checkSaid(each, field)),
  numbers: checkPairs,
  outcome: checkOutcome,
  agenda: checkAgenda,
};

/** What a person typed into a field, cleaned like their words. @param {any} value @param {import('./kinds.js').Field} spec */
export function cleanField(value, spec) {
  if (spec.type === 'text' && typeof value === 'string') return cleanText(value);
  if (spec.type === 'outcome') return cleanWords(value);
  if ((spec.type === 'dated' || spec.type === 'lines') && Array.isArray(value)) {
    return value.map((each) => (typeof each === 'string' ? cleanText(each) : cleanWords(each)));
  }
  return value;
}

/** @param {any} value */
const cleanWords = (value) => (typeof value?.words === 'string' ? { ...value, words: cleanText(value.words) } : value);
