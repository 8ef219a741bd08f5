// The checks that others are made of. Each returns the value, or refuses with the name of the field.

import { RecordRefused } from './refused.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** UUIDv7 in lower case, the one spelling. @param {unknown} value */
export const isRecordId = (value) => typeof value === 'string' && ID.test(value);

// The years in which both languages count days the same way.
const [YEAR_LEAST, YEAR_MOST] = ['1970', '2999'];

/** @param {string} text a day or a moment */
export const isNearTime = (text) => text.slice(0, 4) >= YEAR_LEAST && text.slice(0, 4) <= YEAR_MOST;

/** @param {string} code @param {string} field @returns {never} */
export const refuse = (code, field) => {
  throw new RecordRefused(code, { field });
};

/** @param {unknown} value @param {string} field @returns {any} */
export function checkString(value, field) {
  return typeof value === 'string' ? value : refuse('field-type', field);
}

/** @param {unknown} value @param {string} field @param {number} most @returns {any[]} */
export function checkList(value, field, most) {
  if (!Array.isArray(value)) return refuse('field-type', field);
  if (value.length > most) throw new RecordRefused('too-many', { field, most });
  return value;
}

/** @param {unknown} value @param {string} field @param {number} least @param {number} most */
export function checkNumber(value, field, least, most) {
  if (!Number.isSafeInteger(value)) return refuse('field-type', field);
  const number = /** @type {number} */ (value);
  return number >= least && number <= most ? number : refuse('field-value', field);
}

/** @param {unknown} value @param {string} field @returns {string} */
export function checkId(value, field) {
  return isRecordId(checkString(value, field)) ? /** @type {string} */ (value) : refuse('field-value', field);
}

/** Each id once: a topic has one place. @param {unknown} value @param {string} field @param {number} most @returns {string[]} */
export function checkIds(value, field, most) {
  const ids = checkList(value, field, most).map((each) => checkId(each, field));
  return new Set(ids).size === ids.length ? ids : refuse('field-value', field);
}

/** An object with these members and no other. @param {unknown} value @param {string} field @param {readonly string[]} members @returns {Record<string, any>} */
export function checkObject(value, field, members) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('field-type', field);
  if (Object.keys(value).some((name) => !members.includes(name))) return refuse('field-unknown', field);
  return value;
}
