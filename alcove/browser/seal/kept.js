// What rests on a device besides the rows as received: drafts and outbox entries, sealed by the self key.

import { openSealed, sealBlob } from './blob.js';
import { keptContext } from './context.js';
import { pad, unpad } from './padding.js';
import { formatPayload, parsePayload } from './payload.js';

/** @typedef {{person: string, fp: string, entry: string}} Kept */

/** @param {CryptoKey} selfKey @param {import('./payload.js').Payload} value @param {Kept} about */
export async function sealKept(selfKey, value, { person, fp, entry }) {
  return sealBlob(selfKey, keptContext({ person, fp, entry }), pad(formatPayload(value)));
}

/** @param {CryptoKey} selfKey @param {Uint8Array} blob @param {Kept} about */
export async function openKept(selfKey, blob, { person, fp, entry }) {
  return parsePayload(unpad(await openSealed(selfKey, keptContext({ person, fp, entry }), blob)));
}
