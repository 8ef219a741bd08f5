// Words captured while locked: sealed to one's own public key, sealed again as a record at the next unlock.

import { parseBundle } from './bundle.js';
import { inboxContext } from './context.js';
import { openFrom, sealTo } from './hpke.js';
import { pad, unpad } from './padding.js';
import { formatPayload, parsePayload } from './payload.js';

/** @param {Uint8Array} bundle one's own @param {import('./payload.js').Payload} payload @param {{person: string, record: string}} about */
export async function sealCaptured(bundle, payload, { person, record }) {
  return sealTo((await parseBundle(bundle)).kem, inboxContext({ person, record }), pad(formatPayload(payload)));
}

/**
 * Anybody who knows the public key can make one: show it as captured, let the person file it.
 * @param {import('./hpke.js').KemPair} kem @param {Uint8Array} sealed @param {{person: string, record: string}} about
 */
export async function openCaptured(kem, sealed, { person, record }) {
  return parsePayload(unpad(await openFrom(kem, inboxContext({ person, record }), sealed)));
}
