// The JSON inside a sealed row. Objects, texts, lists, booleans, null and safe whole numbers: what both languages
// read the same way. There is no canonical form, so nothing may depend on one.

import { decodeText, encodeText } from './bytes.js';
import { SealError } from './errors.js';

export const DEEPEST = 8;
const [QUOTE, BACKSLASH] = [0x22, 0x5c];

/** @typedef {Record<string, any>} Payload */

/** UTF-8 without spaces, members in the order given. Refuses what `parsePayload` would refuse. @param {Payload} payload */
export function formatPayload(payload) {
  checkPlain(payload, DEEPEST + 1);
  const data = encodeText(JSON.stringify(payload));
  parsePayload(data);
  return data;
}

/**
 * Depth is counted on the bytes before parsing: a deep text would overflow the reader's stack.
 * @param {Uint8Array} data @returns {Payload}
 */
export function parsePayload(data) {
  checkDepth(data);
  const value = parseJson(decodeText(data));
  if (!isPlainObject(value)) throw new SealError('payload-json');
  checkNumbers(value);
  checkTexts(value);
  return value;
}

/** At most eight objects and lists inside each other, brackets inside of texts not counted (`payload-deep`). @param {Uint8Array} data */
export function checkDepth(data) {
  let [depth, inside, escaped] = [0, false, false];
  for (let at = 0; at < data.length; at += 1) {
    const byte = data[at];
    if (inside) {
      inside = escaped || byte !== QUOTE;
      escaped = !escaped && byte === BACKSLASH;
    } else if (byte === QUOTE) {
      inside = true;
    } else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > DEEPEST) throw new SealError('payload-deep');
    } else if (byte === 0x5d || byte === 0x7d) {
      depth -= 1;
    }
  }
}

/** @param {string} text */
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new SealError('payload-json');
  }
}

/** @param {unknown} value */
function isPlainObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `1.0` and `1e2` are whole, as JSON knows one kind of number only. @param {any} value */
function checkNumbers(value) {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new SealError('payload-number');
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkNumbers);
}

/** JSON can spell a lone surrogate; no text holds one. @param {any} value */
function checkTexts(value) {
  if (typeof value === 'string' && !value.isWellFormed()) throw new SealError('text-wrong');
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) Object.keys(value).forEach(checkTexts);
  Object.values(value).forEach(checkTexts);
}

/** JSON.stringify drops or bends what JSON cannot say (undefined, dates, NaN): refused instead. @param {any} value @param {number} left */
function checkPlain(value, left) {
  if (left < 0) throw new SealError('payload-deep');
  if (value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)) return;
  const plain = Array.isArray(value) || (typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value)));
  if (!plain) throw new SealError('payload-json');
  Object.values(value).forEach((item) => checkPlain(item, left - 1));
}
