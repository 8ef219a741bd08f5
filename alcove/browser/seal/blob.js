// The sealed blob: COSE_Encrypt0 (RFC 9052) in one byte form. A reader compares bytes and lengths and never
// parses CBOR, so there is nothing to confuse it with.

import { concatBytes, decodeHex, encodeText, equalBytes } from './bytes.js';
import { SealError } from './errors.js';

export const PREFIX = decodeHex('d08343a10103a1054c', 9);
export const NONCE_LENGTH = 12;
export const TAG_LENGTH = 16;
export const KEY_LENGTH = 32;
export const LARGEST_RECORD = 64 * 1024;
/** A keyring with a hundred people; what a device keeps for itself. */
export const LARGEST_BLOB = 256 * 1024;
const AAD_START = concatBytes(Uint8Array.of(0x83, 0x68), encodeText('Encrypt0'), Uint8Array.of(0x43, 0xa1, 0x01, 0x03));

/**
 * Seal `data` as it is (pad before, where lengths tell something). The nonce is random: a counter kept in a
 * profile would repeat after the profile is restored from a backup.
 * @param {CryptoKey} key by `keepKey` @param {Uint8Array} context @param {Uint8Array} data
 */
export async function sealBlob(key, context, data) {
  return sealBlobWithNonce(key, context, data, crypto.getRandomValues(new Uint8Array(NONCE_LENGTH)));
}

/**
 * For vectors only: a nonce used twice under one key opens both.
 * @param {CryptoKey} key @param {Uint8Array} context @param {Uint8Array} data @param {Uint8Array} nonce
 */
export async function sealBlobWithNonce(key, context, data, nonce) {
  const how = { name: 'AES-GCM', iv: nonce, additionalData: aad(context), tagLength: 128 };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, /** @type {BufferSource} */ (data)));
  const blob = concatBytes(PREFIX, nonce, cborHead(sealed.length), sealed);
  if (blob.length > LARGEST_BLOB) throw new SealError('blob-too-large');
  return blob;
}

/**
 * Refuses `blob-too-large`, `blob-prefix`, `blob-length` before touching the key, then `blob-not-opened`.
 * @param {CryptoKey} key @param {Uint8Array} context @param {Uint8Array} blob
 */
export async function openSealed(key, context, blob, largest = LARGEST_BLOB) {
  if (blob.length > largest) throw new SealError('blob-too-large');
  if (!equalBytes(blob.subarray(0, PREFIX.length), PREFIX)) throw new SealError('blob-prefix');
  const [nonce, sealed] = split(blob.subarray(PREFIX.length));
  const how = { name: 'AES-GCM', iv: nonce, additionalData: aad(context), tagLength: 128 };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, /** @type {BufferSource} */ (sealed)));
  } catch {
    throw new SealError('blob-not-opened');
  }
}

/**
 * The key as this twin keeps it: a CryptoKey that no script can read out. Drop `raw` after (`forget`).
 * @param {Uint8Array} raw 32 bytes (`key-length`)
 */
export async function keepKey(raw) {
  if (raw.length !== KEY_LENGTH) throw new SealError('key-length');
  return crypto.subtle.importKey('raw', /** @type {BufferSource} */ (raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Nonce and ciphertext; only the shortest CBOR head that fits the rest exactly is taken. @param {Uint8Array} rest */
function split(rest) {
  const after = rest.subarray(NONCE_LENGTH);
  for (const width of [1, 2, 3, 5]) {
    const length = after.length - width;
    if (length >= TAG_LENGTH && equalBytes(after.subarray(0, width), cborHead(length))) {
      return [rest.subarray(0, NONCE_LENGTH), after.subarray(width)];
    }
  }
  throw new SealError('blob-length');
}

/** Shortest head of a CBOR byte string (RFC 8949, 3.1). @param {number} length below 2^32 */
function cborHead(length) {
  if (length < 24) return Uint8Array.of(0x40 + length);
  if (length < 0x100) return Uint8Array.of(0x58, length);
  if (length < 0x10000) return Uint8Array.of(0x59, length >> 8, length & 0xff);
  return Uint8Array.of(0x5a, length >>> 24, (length >> 16) & 0xff, (length >> 8) & 0xff, length & 0xff);
}

/** COSE's Enc_structure: ["Encrypt0", protected header, external data]. @param {Uint8Array} context */
function aad(context) {
  return concatBytes(AAD_START, cborHead(context.length), context);
}
