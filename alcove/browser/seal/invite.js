// An invitation's secret travels by the inviting person's own channel, behind the # of a link that no server sees.
// Tags made with it tell the real keys from those that a lying server would put in their place.

import { decodeBase64url, encodeBase64url, equalBytes } from './bytes.js';
import { inviteContext } from './context.js';
import { SealError } from './errors.js';
import { deriveKey, hmacSha256 } from './hash.js';

export const SECRET_LENGTH = 16;
export const SIDES = ['host', 'guest'];

/** @typedef {{side: string, invitation: string, person: string, fp: string}} Tagged */

export function makeInviteSecret() {
  return crypto.getRandomValues(new Uint8Array(SECRET_LENGTH));
}

/** What stands behind the # of `/i/<id>#<fragment>`. @param {Uint8Array} secret */
export function formatInviteFragment(secret) {
  if (secret.length !== SECRET_LENGTH) throw new SealError('invite-fragment');
  return encodeBase64url(secret);
}

/** With or without the #. A cut-off link is `invite-fragment`. @param {string} fragment */
export function parseInviteFragment(fragment) {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  try {
    const secret = decodeBase64url(text);
    if (secret.length === SECRET_LENGTH) return secret;
  } catch {
    // the same refusal for every kind of broken link
  }
  throw new SealError('invite-fragment');
}

/** The side is bound in: a host's tag sent back as the guest's is no tag. @param {Uint8Array} secret @param {Tagged} about */
export async function inviteTag(secret, { side, invitation, person, fp }) {
  if (!SIDES.includes(side)) throw new SealError('invite-side');
  if (secret.length !== SECRET_LENGTH) throw new SealError('invite-fragment');
  return hmacSha256(await deriveKey(secret, 'alcove/v1/invite'), inviteContext({ side, invitation, person, fp }));
}

/**
 * In constant time; throws `invite-tag`. `fp` is derived from the bundle at hand.
 * @param {Uint8Array} secret @param {Uint8Array} tag @param {Tagged} about
 */
export async function checkInviteTag(secret, tag, { side, invitation, person, fp }) {
  if (!equalBytes(await inviteTag(secret, { side, invitation, person, fp }), tag)) throw new SealError('invite-tag');
}
