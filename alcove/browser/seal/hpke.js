// Sealing to a public key: HPKE (RFC 9180), base mode, single shot, MLKEM768-X25519 (0x647a), HKDF-SHA-256,
// AES-256-GCM. Hybrid, so that what is stored today stays shut when a large quantum computer comes. The KEM is
// JavaScript in every browser: one path, the same everywhere.

import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_MLKEM768_X25519, MLKEM768X25519 } from '../vendor/hpke.js';
import { concatBytes } from './bytes.js';
import { SealError } from './errors.js';
import { MLKEM_LENGTH, isMlkemKey, isX25519Point } from './points.js';

export const ENCAPSULATED_LENGTH = 1120;
const TAG_LENGTH = 16;
const SUITE = new CipherSuite(KEM_MLKEM768_X25519, KDF_HKDF_SHA256, AEAD_AES_256_GCM);

/** @typedef {{public: Uint8Array, private: object}} KemPair `public` as it stands in a bundle; the rest stays opaque */

/** A throw-away pair, for a device that asks to be let in. @returns {Promise<KemPair>} */
export async function makeKemPair() {
  return deriveKemPair(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * SHAKE256 of the seed to 96 bytes: ML-KEM seed (64) and X25519 key (32).
 * @param {Uint8Array} seed @returns {Promise<KemPair>}
 */
export async function deriveKemPair(seed) {
  if (seed.length !== 32) throw new SealError('key-length');
  const known = MLKEM768X25519.getPublicKey(seed);
  const publicKey = await SUITE.DeserializePublicKey(known);
  const privateKey = await SUITE.DeserializePrivateKey(seed, false);
  // The pair, not the private key alone: some engines cannot open with a key that they may not read out.
  return { public: known, private: { privateKey, publicKey } };
}

/**
 * enc (1120 bytes) and ciphertext. Checks the key itself (`bundle-kem`, `bundle-x25519`): a library that forgets one
 * check would seal to a key that everybody knows.
 * @param {Uint8Array} known @param {Uint8Array} info @param {Uint8Array} data
 */
export async function sealTo(known, info, data) {
  if (!isMlkemKey(known.subarray(0, MLKEM_LENGTH))) throw new SealError('bundle-kem');
  if (!isX25519Point(known.subarray(MLKEM_LENGTH))) throw new SealError('bundle-x25519');
  const publicKey = await SUITE.DeserializePublicKey(known);
  const { encapsulatedSecret, ciphertext } = await SUITE.Seal(publicKey, data, { info });
  return concatBytes(encapsulatedSecret, ciphertext);
}

/** @param {KemPair} pair @param {Uint8Array} info @param {Uint8Array} sealed */
export async function openFrom(pair, info, sealed) {
  if (sealed.length < ENCAPSULATED_LENGTH + TAG_LENGTH) throw new SealError('hpke-length');
  const [encapsulated, ciphertext] = [sealed.slice(0, ENCAPSULATED_LENGTH), sealed.slice(ENCAPSULATED_LENGTH)];
  try {
    return await SUITE.Open(pair.private, encapsulated, ciphertext, { info });
  } catch {
    throw new SealError('hpke-not-opened');
  }
}

/** WebCrypto needs a secure context (https or localhost) and Ed25519; else `machine-unable`. */
export async function checkMachine() {
  try {
    await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    await makeKemPair();
  } catch {
    throw new SealError('machine-unable');
  }
}
