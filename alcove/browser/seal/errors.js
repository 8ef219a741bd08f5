// Every refusal of the protocol has a name; both twins use the same names (see spec/sealing.md). What the person
// reads is said by the room that asked: a name alone tells nobody what to do next.

/** A named refusal. */
export class SealError extends Error {
  /** @param {string} code one of REFUSALS */
  constructor(code) {
    super(code);
    this.name = 'SealError';
    this.code = code;
    if (!REFUSALS.has(code)) throw new TypeError(code);
  }
}

export const REFUSALS = new Set([
  'machine-unable', 'base64url-wrong', 'hex-wrong', 'text-wrong', 'time-wrong', 'key-length', 'context-field', 'padding-wrong',
  'blob-too-large', 'blob-prefix', 'blob-length', 'blob-not-opened', 'hpke-length', 'hpke-not-opened',
  'words-count', 'words-unknown',
  'wrap-method', 'wrap-person', 'wrap-rounds', 'wrap-salt', 'wrap-secret', 'wrap-not-opened',
  'bundle-length', 'bundle-version', 'bundle-kem', 'bundle-x25519', 'bundle-ed25519', 'bundle-not-mine', 'bundle-reflected',
  'device-code', 'device-key', 'signature-wrong', 'invite-fragment', 'invite-side', 'invite-tag',
  'charter-lines', 'charter-version', 'charter-pair', 'charter-epoch', 'charter-previous', 'charter-reason', 'charter-members',
  'charter-own-fp', 'charter-partner-fp', 'charter-commit', 'charter-time', 'charter-signature', 'charter-key', 'charter-unverified',
  'sas-nonce', 'sas-commit', 'sas-pair',
  'payload-json', 'payload-deep', 'payload-number', 'payload-own', 'payload-field', 'keyring-shape', 'keyring-older',
]);
