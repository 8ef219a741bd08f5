// Padding before sealing: 0x80, zeros. Small records get steps of 256 bytes, so that a mood, a score and a short
// note have one size; larger ones the Padmé length, which leaks O(log log n) bits.

import { equalBytes } from './bytes.js';
import { SealError } from './errors.js';

export const STEP = 256;
export const STEPS_UP_TO = 4096;

/** The length after padding of `length` bytes. @param {number} length */
export function paddedLength(length) {
  const needed = length + 1;
  if (needed <= STEPS_UP_TO) return Math.ceil(needed / STEP) * STEP;
  const exponent = bitLength(needed) - 1;
  const unit = 2 ** (exponent - bitLength(exponent));
  return Math.ceil(needed / unit) * unit;
}

/** @param {Uint8Array} data */
export function pad(data) {
  const padded = new Uint8Array(paddedLength(data.length));
  padded.set(data);
  padded[data.length] = 0x80;
  return padded;
}

/**
 * Refuses every padding that `pad` would not have made (`padding-wrong`): a free choice of length would be a
 * channel that the size classes are meant to close.
 * @param {Uint8Array} padded
 */
export function unpad(padded) {
  let end = padded.length;
  while (end > 0 && padded[end - 1] === 0) end -= 1;
  const data = padded.slice(0, Math.max(end - 1, 0));
  if (!equalBytes(pad(data), padded)) throw new SealError('padding-wrong');
  return data;
}

/** @param {number} whole at least 1, below 2^53 */
function bitLength(whole) {
  return whole.toString(2).length;
}
