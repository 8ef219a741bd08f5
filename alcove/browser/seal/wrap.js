// The root under a lock: one row for the words, one for each passkey.

import { KEY_LENGTH, keepKey, openSealed, sealBlob } from './blob.js';
import { encodeText, forget } from './bytes.js';
import { wrapContext } from './context.js';
import { SealError } from './errors.js';
import { deriveKey, sha256 } from './hash.js';
import { deriveIdentity } from './root.js';
import { requireWords } from './words.js';

export const ROUNDS = 600000;
export const SALT_LENGTH = 16;

/**
 * A row as the server keeps it. `rounds` and `salt` are of the words alone.
 * @typedef {{id: string, person: string, method: string, blob: Uint8Array, rounds?: number | null, salt?: Uint8Array | null}} Wrap
 */

/** The input of the passkey's PRF, the same for everybody: what is secret stays in the authenticator. */
export async function derivePrfFirst() {
  return sha256(encodeText('alcove/v1/passkey-unlock'));
}

/** @param {Uint8Array} root @param {string} words @param {{person: string, wrap: string}} about @returns {Promise<Wrap>} */
export async function wrapRootWithWords(root, words, { person, wrap }) {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
  const blob = await sealRoot(root, await deriveWordsKey(words, salt), person, 'words', wrap);
  return { id: wrap, person, method: 'words', blob, rounds: ROUNDS, salt };
}

/**
 * `person` comes from the session. A foreign row, other rounds or another salt length are refused before the words
 * are touched: a lying server could else have a weak derivation done and watch what follows.
 * @param {string} words @param {Wrap} row @param {{person: string}} session
 */
export async function unwrapRootWithWords(words, row, { person }) {
  checkRow(row, person, 'words');
  if (row.rounds !== ROUNDS) throw new SealError('wrap-rounds');
  if (!row.salt || row.salt.length !== SALT_LENGTH) throw new SealError('wrap-salt');
  return openRoot(row, await deriveWordsKey(words, row.salt));
}

/** PBKDF2-SHA-256 over the normalised words; about a third of a second. @param {string} words @param {Uint8Array} salt */
export async function deriveWordsKey(words, salt) {
  const base = await crypto.subtle.importKey('raw', encodeText(requireWords(words)), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, 8 * KEY_LENGTH));
}

/** @param {Uint8Array} root @param {Uint8Array} prf for `derivePrfFirst` @param {{person: string, wrap: string}} about @returns {Promise<Wrap>} */
export async function wrapRootWithPasskey(root, prf, { person, wrap }) {
  const blob = await sealRoot(root, await derivePasskeyKey(prf), person, 'passkey', wrap);
  return { id: wrap, person, method: 'passkey', blob };
}

/** @param {Uint8Array} prf @param {Wrap} row @param {{person: string}} session */
export async function unwrapRootWithPasskey(prf, row, { person }) {
  checkRow(row, person, 'passkey');
  return openRoot(row, await derivePasskeyKey(prf));
}

/** @param {Uint8Array} prf */
export async function derivePasskeyKey(prf) {
  if (prf.length !== KEY_LENGTH) throw new SealError('wrap-secret');
  return deriveKey(prf, 'alcove/v1/kek/passkey');
}

/** The identity behind the words; the root is gone when this returns. @param {string} words @param {Wrap} row @param {{person: string}} session */
export async function unlockWithWords(words, row, { person }) {
  return identityOf(await unwrapRootWithWords(words, row, { person }));
}

/** @param {Uint8Array} prf @param {Wrap} row @param {{person: string}} session */
export async function unlockWithPasskey(prf, row, { person }) {
  return identityOf(await unwrapRootWithPasskey(prf, row, { person }));
}

/** @param {Uint8Array} root */
async function identityOf(root) {
  try {
    return await deriveIdentity(root);
  } finally {
    forget(root);
  }
}

/** @param {Wrap} row @param {string} person @param {string} method */
function checkRow(row, person, method) {
  if (row.person !== person) throw new SealError('wrap-person');
  if (row.method !== method) throw new SealError('wrap-method');
}

/** @param {Uint8Array} root @param {Uint8Array} key @param {string} person @param {string} method @param {string} wrap */
async function sealRoot(root, key, person, method, wrap) {
  if (root.length !== KEY_LENGTH) throw new SealError('key-length');
  return sealBlob(await keepKey(key), wrapContext({ person, method, wrap }), root);
}

/** Wrong words and an altered row look the same, on purpose. @param {Wrap} row @param {Uint8Array} key */
async function openRoot(row, key) {
  const context = wrapContext({ person: row.person, method: row.method, wrap: row.id });
  try {
    const root = await openSealed(await keepKey(key), context, row.blob);
    if (root.length === KEY_LENGTH) return root;
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
  }
  throw new SealError('wrap-not-opened');
}
