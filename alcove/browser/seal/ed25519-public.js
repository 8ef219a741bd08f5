// The public half of an Ed25519 seed, computed here (RFC 8032, 5.1.5). Only for browsers that import a seed and sign with
// it, but do not tell its public half: Firefox up to at least 140. Numbers of JavaScript take a time that depends on their
// size; it happens once at an unlock, on one's own device, and every step adds and doubles alike.

import { D, P, power } from './points.js';

const BASE_X = 0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an;
const BASE_Y = 0x6666666666666666666666666666666666666666666666666666666666666658n;

/** X, Y, Z, T with x = X/Z, y = Y/Z, xy = T/Z. @typedef {readonly [bigint, bigint, bigint, bigint]} Point */

/** @param {Uint8Array} seed 32 bytes @returns {Promise<Uint8Array>} 32 bytes */
export async function deriveEd25519Public(seed) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-512', /** @type {BufferSource} */ (seed)));
  const half = digest.subarray(0, 32);
  half[0] &= 0xf8;
  half[31] = (half[31] & 0x7f) | 0x40;
  const point = multiply(half);
  digest.fill(0);
  return encode(point);
}

/** Both steps for every bit, whatever it is. @param {Uint8Array} scalar little-endian @returns {Point} */
function multiply(scalar) {
  /** @type {[Point, Point]} */
  let [low, high] = [[0n, 1n, 1n, 0n], [BASE_X, BASE_Y, 1n, (BASE_X * BASE_Y) % P]];
  for (let bit = 254; bit >= 0; bit -= 1) {
    const isSet = (scalar[bit >> 3] >> (bit & 7)) & 1;
    const sum = add(low, high);
    [low, high] = isSet ? [sum, add(high, high)] : [add(low, low), sum];
  }
  return low;
}

/** Complete for this curve: the same steps for every two points. @param {Point} one @param {Point} other @returns {Point} */
function add([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = ((y1 - x1) * (y2 - x2)) % P;
  const b = ((y1 + x1) * (y2 + x2)) % P;
  const c = (((2n * D * t1) % P) * t2) % P;
  const d = (2n * z1 * z2) % P;
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [(e * f) % P, (g * h) % P, (f * g) % P, (e * h) % P];
}

/** y in 32 bytes, little-endian, the lowest bit of x on top. @param {Point} point */
function encode([x, y, z]) {
  const inverse = power(modulo(z), P - 2n);
  let left = modulo(y * inverse);
  const bytes = new Uint8Array(32);
  for (let at = 0; at < 32; at += 1, left >>= 8n) bytes[at] = Number(left & 0xffn);
  if (modulo(x * inverse) & 1n) bytes[31] |= 0x80;
  return bytes;
}

/** @param {bigint} number */
const modulo = (number) => ((number % P) + P) % P;
