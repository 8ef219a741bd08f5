// A record of Ours or of Mine: one JSON object, padded, sealed, with a tag that only its author can check.

import { LARGEST_RECORD, openSealed, sealBlob } from './blob.js';
import { concatBytes, decodeBase64url, encodeBase64url, encodeText, equalBytes, isMoment } from './bytes.js';
import { SealError } from './errors.js';
import { hmacSha256, sha256 } from './hash.js';
import { pad, unpad } from './padding.js';
import { formatPayload, parsePayload } from './payload.js';

export const OWN_LENGTH = 16;
/** Pads to 63,488; the next length pads to 65,536 and the blob would pass 64 KiB. */
export const LARGEST_PAYLOAD = 63487;
const TAIL = /^,"own":"([A-Za-z0-9_-]{22})"\}$/;
const TAIL_LENGTH = 32;
const OURS = encodeText('alcove/v1/rec\n');
const MINE = encodeText('alcove/v1/self\n');

/** @typedef {import('./payload.js').Payload} Payload */

/**
 * `context` by `recordContext` (Ours, pair key) or `selfContext` (Mine, self key). `payload` brings `kind`, `words`,
 * `at` and, for Ours, `seen`; refused with `payload-field` otherwise.
 * @param {CryptoKey} key @param {CryptoKey} ownKey @param {Uint8Array} context @param {Payload} payload
 */
export async function sealRecord(key, ownKey, context, payload) {
  checkFields(context, payload);
  if (Object.hasOwn(payload, 'own')) throw new SealError('payload-own');
  const { kind, words, at, seen, ...rest } = payload;
  const last = Object.hasOwn(payload, 'seen') ? { at, seen } : { at };
  const head = formatPayload({ kind, words, ...rest, ...last });
  const tail = encodeText(`,"own":"${encodeBase64url(await deriveOwn(ownKey, context, head))}"}`);
  const data = concatBytes(head.subarray(0, -1), tail);
  if (data.length > LARGEST_PAYLOAD) throw new SealError('blob-too-large');
  return sealBlob(key, context, pad(data));
}

/**
 * Pass `ownKey` when the row's author is oneself; `ownOk` is null where it is the other: only the author can check. A
 * tag that does not fit is no error but `ownOk` false: the page shows "not written with your key", and it proves
 * nothing to a third person. `payload` comes without the tag.
 * @param {CryptoKey} key @param {Uint8Array} context @param {Uint8Array} blob @param {CryptoKey | null} [ownKey]
 * @returns {Promise<{payload: Payload, ownOk: boolean | null}>}
 */
export async function openRecord(key, context, blob, ownKey = null) {
  const data = unpad(await openSealed(key, context, blob, LARGEST_RECORD));
  const tail = TAIL.exec(String.fromCharCode(...data.slice(-TAIL_LENGTH)));
  if (!tail) throw new SealError('payload-own');
  const head = concatBytes(data.subarray(0, -TAIL_LENGTH), encodeText('}'));
  const payload = parsePayload(head);
  if (Object.hasOwn(payload, 'own')) throw new SealError('payload-own');
  checkFields(context, payload);
  return { payload, ownOk: ownKey === null ? null : await checkOwn(ownKey, context, head, tail[1]) };
}

/**
 * What is sealed in place of erased words. `numbers` are the erased [version, seq] of the record: so that the other's
 * device tells an erasure from rows that a server withholds.
 * @param {[number, number][]} numbers @param {{at: string, seen: number}} when @returns {Payload}
 */
export function makeTombstone(numbers, { at, seen }) {
  return { kind: 'erased', words: '', numbers: numbers.map(([version, seq]) => [version, seq]), at, seen };
}

/**
 * HMAC over the context and the hash of the payload without the tag, 16 bytes. `head` is bytes: the payload up to the
 * tag's comma, closed by a brace. No canonical JSON is needed, hence none can go wrong.
 * @param {CryptoKey} ownKey @param {Uint8Array} context @param {Uint8Array} head
 */
export async function deriveOwn(ownKey, context, head) {
  return (await hmacSha256(ownKey, concatBytes(context, await sha256(head)))).slice(0, OWN_LENGTH);
}

/** @param {CryptoKey} ownKey @param {Uint8Array} context @param {Uint8Array} head @param {string} own */
async function checkOwn(ownKey, context, head, own) {
  const expected = await deriveOwn(ownKey, context, head);
  try {
    return equalBytes(expected, decodeBase64url(own));
  } catch {
    return false;
  }
}

/** @param {Uint8Array} context @param {Payload} payload */
function checkFields(context, payload) {
  const ours = startsWith(context, OURS);
  if (!ours && !startsWith(context, MINE)) throw new SealError('context-field');
  const { kind, words, at, seen } = payload;
  const texts = typeof kind === 'string' && kind !== '' && typeof words === 'string';
  // The highest number seen of the partner; Mine has no partner and may leave it out.
  const counted = Object.hasOwn(payload, 'seen') ? Number.isSafeInteger(seen) && seen >= 0 : !ours;
  if (!texts || !isMoment(at) || !counted) throw new SealError('payload-field');
}

/** @param {Uint8Array} data @param {Uint8Array} start */
function startsWith(data, start) {
  return equalBytes(data.subarray(0, start.length), start);
}
