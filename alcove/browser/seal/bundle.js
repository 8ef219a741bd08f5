// A person's public keys, and the signatures made with them.

import { checkMoment, concatBytes, encodeHex, equalBytes } from './bytes.js';
import { bundleContext } from './context.js';
import { SealError } from './errors.js';
import { labelledHash } from './hash.js';
import { MLKEM_LENGTH, PUBLIC_LENGTH, isEd25519Point, isEd25519Signature, isMlkemKey, isX25519Point } from './points.js';

export const VERSION = Uint8Array.of(1);
export const BUNDLE_LENGTH = 1 + PUBLIC_LENGTH + 32;

/** @param {Uint8Array} kem @param {Uint8Array} signing */
export function formatBundle(kem, signing) {
  return concatBytes(VERSION, kem, signing);
}

/** The fingerprint: H("alcove/v1/fp", bundle) in hex. @param {Uint8Array} bundle */
export async function deriveFp(bundle) {
  return encodeHex(await labelledHash('alcove/v1/fp', bundle));
}

/**
 * Refuses `bundle-length`, `bundle-version`, `bundle-kem`, `bundle-x25519`, `bundle-ed25519`.
 * @param {Uint8Array} bundle @returns {Promise<{kem: Uint8Array, signing: Uint8Array, fp: string}>}
 */
export async function parseBundle(bundle) {
  if (bundle.length !== BUNDLE_LENGTH) throw new SealError('bundle-length');
  if (bundle[0] !== VERSION[0]) throw new SealError('bundle-version');
  const [kem, signing] = [bundle.slice(1, 1 + PUBLIC_LENGTH), bundle.slice(1 + PUBLIC_LENGTH)];
  if (!isMlkemKey(kem.subarray(0, MLKEM_LENGTH))) throw new SealError('bundle-kem');
  if (!isX25519Point(kem.subarray(MLKEM_LENGTH))) throw new SealError('bundle-x25519');
  if (!isEd25519Point(signing)) throw new SealError('bundle-ed25519');
  return { kem, signing, fp: await deriveFp(bundle) };
}

/**
 * After unlocking: the keys that the server shows in one's name must be the ones just derived. Else others seal
 * to a stranger while the person believes to be reached.
 * @param {Uint8Array} own @param {Uint8Array} shown
 */
export function checkOwnBundle(own, shown) {
  if (!equalBytes(own, shown)) throw new SealError('bundle-not-mine');
}

/**
 * The other's keys are one's own, in whole or in part: a server playing both sides with one person.
 * @param {Uint8Array} own @param {Uint8Array} other
 */
export async function checkNotReflected(own, other) {
  const [mine, theirs] = [await parseBundle(own), await parseBundle(other)];
  const sameX25519 = equalBytes(mine.kem.subarray(MLKEM_LENGTH), theirs.kem.subarray(MLKEM_LENGTH));
  const sameMlkem = equalBytes(mine.kem.subarray(0, MLKEM_LENGTH), theirs.kem.subarray(0, MLKEM_LENGTH));
  if (sameX25519 || sameMlkem || equalBytes(mine.signing, theirs.signing)) throw new SealError('bundle-reflected');
}

/** @param {CryptoKey} key @param {Uint8Array} message */
export async function sign(key, message) {
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, /** @type {BufferSource} */ (message)));
}

/**
 * Throws `signature-wrong`. Verify, never compare: some engines sign with fresh randomness.
 * @param {Uint8Array} bundle @param {Uint8Array} message @param {Uint8Array} signature
 */
export async function verifySignature(bundle, message, signature) {
  const { signing } = await parseBundle(bundle);
  if (!isEd25519Signature(signature)) throw new SealError('signature-wrong');
  const key = await crypto.subtle.importKey('raw', /** @type {BufferSource} */ (signing), 'Ed25519', false, ['verify']);
  const [given, over] = [/** @type {BufferSource} */ (signature), /** @type {BufferSource} */ (message)];
  if (!(await crypto.subtle.verify('Ed25519', key, given, over))) throw new SealError('signature-wrong');
}

/** A person says: from this moment these are my keys. @param {CryptoKey} key @param {{person: string, at: string, fp: string}} about */
export async function signStatement(key, { person, at, fp }) {
  return sign(key, bundleContext({ person, at: checkMoment(at), fp }));
}

/**
 * The fingerprint is taken from the bundle at hand, never from the statement's carrier.
 * @param {Uint8Array} bundle @param {Uint8Array} signature @param {{person: string, at: string}} about
 */
export async function verifyStatement(bundle, signature, { person, at }) {
  const message = bundleContext({ person, at: checkMoment(at), fp: await deriveFp(bundle) });
  await verifySignature(bundle, message, signature);
}

/**
 * New keys of the same person: the statement signed by the former and by the new key, in that order. It makes the
 * pin `new`; `verified` comes back only by comparing words.
 * @param {Uint8Array} former @param {Uint8Array} bundle @param {[Uint8Array, Uint8Array]} signatures
 * @param {{person: string, at: string}} about
 */
export async function verifyRotation(former, bundle, signatures, { person, at }) {
  const message = bundleContext({ person, at: checkMoment(at), fp: await deriveFp(bundle) });
  await verifySignature(former, message, signatures[0]);
  await verifySignature(bundle, message, signatures[1]);
}
