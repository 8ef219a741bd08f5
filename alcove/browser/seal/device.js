// A root on its way from a device that is unlocked to a new one that shows a code. The code never passes through the
// server. It binds the key that the root is sealed to, so that no other can be put in its place; and it carries six
// random bytes that go into the context, so that nobody who did not see it can answer.

import { KEY_LENGTH } from './blob.js';
import { concatBytes, decodeHex, encodeHex, encodeText, equalBytes } from './bytes.js';
import { deviceContext } from './context.js';
import { SealError } from './errors.js';
import { labelledHash } from './hash.js';
import { openFrom, sealTo } from './hpke.js';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_LENGTH = 6;
const CODE_LENGTH = 64;

/**
 * `known` fits the code that the new device shows; `request` is what `checkDeviceKey` gave.
 * @param {Uint8Array} root @param {Uint8Array} known @param {{person: string, request: string}} about
 */
export async function sealRootForDevice(root, known, { person, request }) {
  if (root.length !== KEY_LENGTH) throw new SealError('key-length');
  return sealTo(known, deviceContext({ person, request }), root);
}

/** @param {import('./hpke.js').KemPair} pair @param {Uint8Array} sealed @param {{person: string, request: string}} about */
export async function openRootOnDevice(pair, sealed, { person, request }) {
  const root = await openFrom(pair, deviceContext({ person, request }), sealed);
  if (root.length !== KEY_LENGTH) throw new SealError('key-length');
  return root;
}

export const makeDeviceSecret = () => crypto.getRandomValues(new Uint8Array(SECRET_LENGTH));

/** The request as it stands in the context: the server knows its first part only. @param {string} request @param {Uint8Array} secret */
export function nameRequest(request, secret) {
  if (secret.length !== SECRET_LENGTH) throw new SealError('key-length');
  return `${request}.${encodeHex(secret)}`;
}

/**
 * 64 letters: hash (32 bytes), secret (6), a check against slips of the hand (2).
 * @param {Uint8Array} known @param {{person: string, request: string, secret: Uint8Array}} about
 */
export async function makeDeviceCode(known, { person, request, secret }) {
  const body = concatBytes(await hashKey(known, person, nameRequest(request, secret)), secret);
  let number = BigInt(`0x${encodeHex(concatBytes(body, await check(body)))}`);
  let text = '';
  for (let at = 0; at < CODE_LENGTH; at += 1, number >>= 5n) text = LETTERS[Number(number & 31n)] + text;
  return text;
}

/**
 * As people type it: small letters, spaces and dashes, I and L for 1, O for 0 (`device-code`).
 * @param {string} text @returns {Promise<{hash: Uint8Array, secret: Uint8Array}>}
 */
export async function readDeviceCode(text) {
  const letters = text.replace(/[a-z]/g, (letter) => letter.toUpperCase()).replace(/[ \-\n\t\r]/g, '').replace(/[IL]/g, '1').replaceAll('O', '0');
  if (letters.length !== CODE_LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) throw new SealError('device-code');
  const number = [...letters].reduce((sum, letter) => (sum << 5n) | BigInt(LETTERS.indexOf(letter)), 0n);
  const data = decodeHex(number.toString(16).padStart(80, '0'), 40);
  if (!equalBytes(await check(data.slice(0, 38)), data.slice(38))) throw new SealError('device-code');
  return { hash: data.slice(0, 32), secret: data.slice(32, 38) };
}

/**
 * The request's name in the context, where key, person and request are those of the code (`device-key`).
 * @param {string} code @param {Uint8Array} known @param {{person: string, request: string}} about
 */
export async function checkDeviceKey(code, known, { person, request }) {
  const read = await readDeviceCode(code);
  const name = nameRequest(request, read.secret);
  if (!equalBytes(await hashKey(known, person, name), read.hash)) throw new SealError('device-key');
  return name;
}

/** @param {Uint8Array} known @param {string} person @param {string} name */
async function hashKey(known, person, name) {
  return labelledHash('alcove/v1/device-code', concatBytes(deviceContext({ person, request: name }), encodeText('\n'), known));
}

/** @param {Uint8Array} body */
async function check(body) {
  return (await labelledHash('alcove/v1/device-check', body)).slice(0, 2);
}
