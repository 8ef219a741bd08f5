// A root on its way from a device that is unlocked to a new one that shows a code.

import { KEY_LENGTH } from './blob.js';
import { deviceContext } from './context.js';
import { SealError } from './errors.js';
import { openFrom, sealTo } from './hpke.js';

/**
 * `known` is the public key from the code that the new device shows, never from the server.
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
