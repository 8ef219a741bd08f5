// The pair key on its way to one member, bound to the whole charter.

import { KEY_LENGTH } from './blob.js';
import { parseBundle } from './bundle.js';
import { commitKey, parseCharter } from './charter.js';
import { grantInfo } from './context.js';
import { SealError } from './errors.js';
import { openFrom, sealTo } from './hpke.js';

export function makePairKey() {
  return crypto.getRandomValues(new Uint8Array(KEY_LENGTH));
}

/**
 * 1,168 bytes. Refuses a key that is not the charter's (`charter-key`): a slip of the own program would else lock
 * the other out.
 * @param {Uint8Array} charter @param {Uint8Array} bundle @param {Uint8Array} key raw
 */
export async function sealGrant(charter, bundle, key) {
  if (parseCharter(charter).commit !== (await commitKey(key))) throw new SealError('charter-key');
  return sealTo((await parseBundle(bundle)).kem, await grantInfo(charter), key);
}

/**
 * The raw pair key, checked against the charter's commitment. Hand it to `keepKey` and `forget` it.
 * @param {Uint8Array} charter @param {import('./hpke.js').KemPair} kem @param {Uint8Array} grant
 */
export async function openGrant(charter, kem, grant) {
  const key = await openFrom(kem, await grantInfo(charter), grant);
  if (key.length !== KEY_LENGTH || parseCharter(charter).commit !== (await commitKey(key))) throw new SealError('charter-key');
  return key;
}
