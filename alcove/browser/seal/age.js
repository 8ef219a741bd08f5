// The KEM seed as the tool `age` knows it: the line on the kit opens exports without Alcove.

import { parseBundle } from './bundle.js';
import { SealError } from './errors.js';

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** `AGE-SECRET-KEY-PQ-1...`. A secret: it is printed, and shown nowhere else. @param {Uint8Array} kemSeed */
export function formatAgeIdentity(kemSeed) {
  if (kemSeed.length !== 32) throw new SealError('key-length');
  return bech32('age-secret-key-pq-', kemSeed).toUpperCase();
}

/** `age1pq1...` @param {Uint8Array} bundle */
export async function formatAgeRecipient(bundle) {
  return bech32('age1pq', (await parseBundle(bundle)).kem);
}

/** BIP-173 without its limit of 90 characters, as age does it. @param {string} prefix @param {Uint8Array} data */
function bech32(prefix, data) {
  const values = regroup(data);
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
  const spread = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const check = polymod([...spread, ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  for (let at = 5; at >= 0; at -= 1) values.push((check >> (5 * at)) & 31);
  return `${prefix}1${values.map((value) => LETTERS[value]).join('')}`;
}

/** Eight bits a value to five, zeros at the end. @param {Uint8Array} data */
function regroup(data) {
  const values = [];
  let [held, bits] = [0, 0];
  for (const byte of data) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) values.push((held >> (bits - 5)) & 31);
  }
  if (bits > 0) values.push((held << (5 - bits)) & 31);
  return values;
}

/** @param {number[]} values */
function polymod(values) {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((generator, at) => {
      if ((top >> at) & 1) check ^= generator;
    });
  }
  return check;
}
