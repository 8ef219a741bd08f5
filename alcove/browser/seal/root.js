// The root and everything that is derived from it. The root is in memory only while somebody unlocks.

import { KEY_LENGTH, keepKey } from './blob.js';
import { deriveFp, formatBundle } from './bundle.js';
import { concatBytes, decodeBase64url, decodeHex, encodeBase64url, forget } from './bytes.js';
import { SealError } from './errors.js';
import { deriveEd25519Public } from './ed25519-public.js';
import { deriveKey } from './hash.js';
import { deriveKemPair } from './hpke.js';

// PKCS #8 around an Ed25519 seed (RFC 8410): WebCrypto takes no bare seed.
const PKCS8 = decodeHex('302e020100300506032b657004220420', 16);

/**
 * An unlocked person. `kemSeed` is also an age hybrid identity and the one raw secret here: the device seals it by
 * a key of its own before it rests, then forgets it. The other keys cannot be read out.
 * @typedef {{kemSeed: Uint8Array, kem: import('./hpke.js').KemPair, signKey: CryptoKey, ownKey: CryptoKey,
 *   selfKey: CryptoKey, bundle: Uint8Array, fp: string}} Identity
 */

export function makeRoot() {
  return crypto.getRandomValues(new Uint8Array(KEY_LENGTH));
}

/**
 * Drop the root right after (`forget`). Refuses another length than 32 bytes (`key-length`).
 * @param {Uint8Array} root @returns {Promise<Identity>}
 */
export async function deriveIdentity(root) {
  if (root.length !== KEY_LENGTH) throw new SealError('key-length');
  const [kemSeed, sigSeed, own, self] = await Promise.all(
    ['kem', 'sig', 'own', 'self'].map((name) => deriveKey(root, `alcove/v1/id/${name}`)),
  );
  const kem = await deriveKemPair(kemSeed);
  const signKey = await importSigningSeed(sigSeed, false);
  const bundle = formatBundle(kem.public, await deriveSigningPublic(sigSeed));
  const ownKey = await crypto.subtle.importKey('raw', own, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const selfKey = await keepKey(self);
  [sigSeed, own, self].forEach(forget);
  return { kemSeed, kem, signKey, ownKey, selfKey, bundle, fp: await deriveFp(bundle) };
}

/** @param {Uint8Array} seed @param {boolean} readable */
async function importSigningSeed(seed, readable) {
  const wrapped = concatBytes(PKCS8, seed);
  try {
    return await crypto.subtle.importKey('pkcs8', wrapped, 'Ed25519', readable, ['sign']);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'DataError') throw error;
    return importSigningSeedAsJson(seed, readable);
  } finally {
    forget(wrapped);
  }
}

/** WebKitGTK (up to at least 2.50) takes no seed in PKCS #8 that begins with a zero, as one in 256 does. @param {Uint8Array} seed @param {boolean} readable */
async function importSigningSeedAsJson(seed, readable) {
  const x = encodeBase64url(await deriveEd25519Public(seed));
  const key = { kty: 'OKP', crv: 'Ed25519', d: encodeBase64url(seed), x };
  return crypto.subtle.importKey('jwk', key, 'Ed25519', readable, ['sign']);
}

/** The public half, read from a copy that is readable for this one line; computed where a browser does not tell it. @param {Uint8Array} seed */
async function deriveSigningPublic(seed) {
  try {
    const { x } = await crypto.subtle.exportKey('jwk', await importSigningSeed(seed, true));
    return decodeBase64url(String(x));
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'OperationError') throw error;
    return deriveEd25519Public(seed);
  }
}
