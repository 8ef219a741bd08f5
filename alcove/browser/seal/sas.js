// Four words to compare aloud. The first side commits to its number before it sees the other's: else a server in the
// middle could try numbers until its two conversations show the same words (a static code of this size was forged in
// 17 seconds).

import { concatBytes, decodeHex, encodeText, equalBytes } from './bytes.js';
import { formatContext } from './context.js';
import { SealError } from './errors.js';
import { labelledHash, sha256 } from './hash.js';
import { WORDS } from './wordlist.js';

export const NONCE_LENGTH = 32;

/** @typedef {{fpA: string, fpB: string}} Fps in hex: the own from own keys, the partner's from the pin */

export function makeSasNonce() {
  return crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
}

/** What A posts first. @param {Uint8Array} nonceA @param {Fps} fps */
export async function sasCommit(nonceA, { fpA, fpB }) {
  return labelledHash('alcove/v1/sas-commit', concatBytes(checkNonce(nonceA), joinFps(fpA, fpB)));
}

/** @param {Uint8Array} commit @param {Uint8Array} nonceA @param {Fps} fps */
export async function checkSasCommit(commit, nonceA, { fpA, fpB }) {
  if (!equalBytes(commit, await sasCommit(nonceA, { fpA, fpB }))) throw new SealError('sas-commit');
}

/**
 * Both check the commitment first. One try; a failure is shown, never repeated quietly.
 * @param {string} pair @param {Uint8Array} nonceA @param {Uint8Array} nonceB @param {Fps} fps
 */
export async function sasWords(pair, nonceA, nonceB, { fpA, fpB }) {
  if (equalBytes(checkNonce(nonceA), checkNonce(nonceB))) throw new SealError('sas-nonce');
  const head = concatBytes(formatContext('sas', pair), encodeText('\n'));
  const digest = await sha256(concatBytes(head, nonceA, nonceB, joinFps(fpA, fpB)));
  const bits = digest.slice(0, 6).reduce((number, byte) => (number << 8n) | BigInt(byte), 0n) >> 4n;
  return [33n, 22n, 11n, 0n].map((shift) => WORDS[Number((bits >> shift) & 2047n)]).join(' ');
}

/** @param {Uint8Array} nonce */
function checkNonce(nonce) {
  if (nonce.length !== NONCE_LENGTH) throw new SealError('sas-nonce');
  return nonce;
}

/** @param {string} fpA @param {string} fpB */
function joinFps(fpA, fpB) {
  if (fpA === fpB) throw new SealError('sas-pair');
  return concatBytes(decodeHex(fpA, 32), decodeHex(fpB, 32));
}
