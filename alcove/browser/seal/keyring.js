// The keyring: whom one knows by which keys, and how far each pair has come. One per person, sealed.

import { KEY_LENGTH, openSealed, sealBlob } from './blob.js';
import { parseBundle } from './bundle.js';
import { decodeBase64url, isDay, isId } from './bytes.js';
import { keyringContext } from './context.js';
import { SealError } from './errors.js';
import { SECRET_LENGTH } from './invite.js';
import { pad, unpad } from './padding.js';
import { formatPayload, parsePayload } from './payload.js';

export const STATES = ['new', 'linked', 'verified'];
const HASH = /^[0-9a-f]{64}$/;

/**
 * @typedef {{pins: Record<string, {bundle: string, fp: string, state: string, since: string}>,
 *   pairs: Record<string, {epoch: number, charter: string}>,
 *   invitations: Record<string, {secret: string, pair: string}>,
 *   former?: {seq: number, fp: string | null, self: string | null}}} Keyring  former: after a change of keys alone
 */

/** The first one, empty. @returns {Keyring} */
export function makeKeyring() {
  return { pins: {}, pairs: {}, invitations: {} };
}

/** @param {Keyring} keyring */
export async function formatKeyring(keyring) {
  const data = formatPayload(keyring);
  await parseKeyring(data);
  return data;
}

/**
 * Strict: every member known, every bundle whole and with its own fingerprint (`keyring-shape`).
 * @param {Uint8Array} data @returns {Promise<Keyring>}
 */
export async function parseKeyring(data) {
  try {
    const keyring = /** @type {Keyring} */ (parsePayload(data));
    await checkKeyring(keyring);
    return keyring;
  } catch (error) {
    if (error instanceof SealError) throw new SealError('keyring-shape');
    throw error;
  }
}

/** @param {CryptoKey} selfKey @param {Keyring} keyring @param {{person: string, fp: string, version: number}} row */
export async function sealKeyring(selfKey, keyring, { person, fp, version }) {
  return sealBlob(selfKey, keyringContext({ person, fp, version }), pad(await formatKeyring(keyring)));
}

/**
 * `known` is the highest version this device has seen (0 on a new one): an older keyring would bring back an old pin or
 * an old epoch (`keyring-older`).
 * @param {CryptoKey} selfKey @param {Uint8Array} blob @param {{person: string, fp: string, version: number, known: number}} row
 */
export async function openKeyring(selfKey, blob, { person, fp, version, known }) {
  if (version < known) throw new SealError('keyring-older');
  return parseKeyring(unpad(await openSealed(selfKey, keyringContext({ person, fp, version }), blob)));
}

/** @param {any} keyring */
async function checkKeyring(keyring) {
  const parts = ['pins', 'pairs', 'invitations'];
  const hasFormer = isObject(keyring) && Object.hasOwn(keyring, 'former');
  checkMembers(keyring, hasFormer ? [...parts, 'former'] : parts);
  if (hasFormer) checkFormer(keyring.former);
  for (const [name, check] of Object.entries({ pins: checkPin, pairs: checkPair, invitations: checkInvitation })) {
    const entries = keyring[name];
    require(isObject(entries));
    for (const [id, entry] of Object.entries(entries)) {
      require(isId(id));
      await check(entry);
    }
  }
}

/** @param {any} pin */
async function checkPin(pin) {
  checkMembers(pin, ['bundle', 'fp', 'state', 'since']);
  const bundle = await parseBundle(decodeBase64url(pin.bundle));
  require(bundle.fp === pin.fp && STATES.includes(pin.state) && isDay(pin.since));
}

/** @param {any} pair */
function checkPair(pair) {
  checkMembers(pair, ['epoch', 'charter']);
  require(Number.isSafeInteger(pair.epoch) && pair.epoch >= 1);
  require(typeof pair.charter === 'string' && HASH.test(pair.charter));
}

/** @param {any} invitation */
function checkInvitation(invitation) {
  checkMembers(invitation, ['secret', 'pair']);
  require(decodeBase64url(invitation.secret).length === SECRET_LENGTH && isId(invitation.pair));
}

/** The former self key with its fingerprint, or neither. @param {any} former */
function checkFormer(former) {
  checkMembers(former, ['seq', 'fp', 'self']);
  const { seq, fp, self } = former;
  require(Number.isSafeInteger(seq) && seq >= 0);
  if (fp === null && self === null) return;
  require(typeof fp === 'string' && HASH.test(fp) && decodeBase64url(self).length === KEY_LENGTH);
}

/** @param {any} value @param {string[]} names */
function checkMembers(value, names) {
  require(isObject(value) && Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name)));
}

/** @param {any} value */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {boolean} holds */
function require(holds) {
  if (!holds) throw new SealError('keyring-shape');
}
