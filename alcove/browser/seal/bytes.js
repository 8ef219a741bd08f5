// Bytes and their written forms. Every reader here takes one spelling only: two spellings of one value would
// give two contexts, two hashes, two rows for what a person takes for one thing.

import { SealError } from './errors.js';

// Made once: ten thousand records are opened at a stroke.
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const MOMENT = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})Z$/;
const DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @param {...Uint8Array} parts */
export function concatBytes(...parts) {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Without padding. @param {Uint8Array} data */
export function encodeBase64url(data) {
  let text = '';
  // In slices: spreading a whole row overflows the stack of some engines.
  for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Refuses padding, other alphabets, and unused bits that are not zero (`base64url-wrong`). @param {string} text */
export function decodeBase64url(text) {
  if (typeof text !== 'string' || !/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw new SealError('base64url-wrong');
  const data = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  if (encodeBase64url(data) !== text) throw new SealError('base64url-wrong');
  return data;
}

/** @param {Uint8Array} data */
export function encodeHex(data) {
  return Array.from(data, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Lower case, exactly `length` bytes (`hex-wrong`). @param {string} text @param {number} length */
export function decodeHex(text, length) {
  if (typeof text !== 'string' || text.length !== 2 * length || !/^[0-9a-f]*$/.test(text)) throw new SealError('hex-wrong');
  return Uint8Array.from({ length }, (_, at) => parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

/** UTF-8; a lone surrogate is refused, since the encoder would turn it into another character. @param {string} text */
export function encodeText(text) {
  if (typeof text !== 'string' || !text.isWellFormed()) throw new SealError('text-wrong');
  return ENCODER.encode(text);
}

/** @param {Uint8Array} data */
export function decodeText(data) {
  try {
    return DECODER.decode(data);
  } catch {
    throw new SealError('text-wrong');
  }
}

/** In constant time for equal lengths. @param {Uint8Array} one @param {Uint8Array} other */
export function equalBytes(one, other) {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) difference |= one[at] ^ other[at];
  return difference === 0;
}

/** A UUID in lower case, the one form in which an id stands in a charter or a keyring. @param {unknown} text */
export function isId(text) {
  return typeof text === 'string' && UUID.test(text);
}

/** RFC 3339 in UTC with seconds, a moment that exists, no leap second. @param {unknown} text */
export function isMoment(text) {
  const found = typeof text === 'string' && MOMENT.exec(text);
  return Boolean(found && isDay(found[1]) && Number(found[2]) < 24 && Number(found[3]) < 60 && Number(found[4]) < 60);
}

/** A day that exists, `2026-11-22`. @param {unknown} text */
export function isDay(text) {
  const found = typeof text === 'string' && DAY.exec(text);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1] + Number(leap);
}

/** @param {string} text */
export function checkMoment(text) {
  if (!isMoment(text)) throw new SealError('time-wrong');
  return text;
}

/** Overwrite a raw secret that is no longer needed. @param {Uint8Array} raw */
export function forget(raw) {
  raw.fill(0);
}
