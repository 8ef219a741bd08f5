// Hashes and key derivation: SHA-256, HMAC, HKDF. One suite, no options.

import { concatBytes, encodeText } from './bytes.js';

const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/** @param {Uint8Array} data */
export async function sha256(data) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', /** @type {BufferSource} */ (data)));
}

/** `H(label, x)`: one purpose's hash is never another's. @param {string} label @param {Uint8Array} data */
export async function labelledHash(label, data) {
  return sha256(concatBytes(encodeText(`${label}\n`), data));
}

/** @param {Uint8Array | CryptoKey} key @param {Uint8Array} data */
export async function hmacSha256(key, data) {
  const raw = /** @type {CryptoKey | BufferSource} */ (key);
  const ready = raw instanceof CryptoKey ? raw : await crypto.subtle.importKey('raw', raw, HMAC, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', ready, /** @type {BufferSource} */ (data)));
}

/** HKDF-SHA-256 with an empty salt, the label as info, 32 bytes. @param {Uint8Array} secret @param {string} label */
export async function deriveKey(secret, label) {
  const base = await crypto.subtle.importKey('raw', /** @type {BufferSource} */ (secret), 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: encodeText(label) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
}
