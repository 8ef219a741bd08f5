/**
 * The KEM seed as a line that the `age` program reads: "AGE-SECRET-KEY-PQ-1…", bech32 (BIP-173) in upper case. It stands
 * in the kit alone, so that an export opens without Alcove.
 */
const LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const PREFIX = "age-secret-key-pq-";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** @param {Uint8Array} seed 32 bytes */
export function formatAgeLine(seed) {
  const data = toFives(seed);
  const letters = [...data, ...checksum(data)].map((value) => LETTERS[value]);
  return `${PREFIX}1${letters.join("")}`.toUpperCase();
}

/** Eight bits each to five bits each, the last filled up with zeros. @param {Uint8Array} bytes */
function toFives(bytes) {
  const fives = [];
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) fives.push((held >> (bits -= 5)) & 31);
  }
  if (bits > 0) fives.push((held << (5 - bits)) & 31);
  return fives;
}

/** @param {number[]} data */
function checksum(data) {
  const codes = [...PREFIX].map((letter) => letter.charCodeAt(0));
  const spread = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const rest = polymod([...spread, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  return [25, 20, 15, 10, 5, 0].map((shift) => (rest >> shift) & 31);
}

/** @param {number[]} values */
function polymod(values) {
  let rest = 1;
  for (const value of values) {
    const top = rest >>> 25;
    rest = ((rest & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((factor, bit) => (rest ^= (top >>> bit) & 1 ? factor : 0));
  }
  return rest;
}
