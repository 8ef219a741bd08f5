// One record: made, checked, written and read. spec/records.md §1; what each kind holds stands in kinds.js.

import { isMoment } from '../seal/bytes.js';
import { parsePayload } from '../seal/payload.js';
import { checkNumber, isNearTime, isRecordId } from './checks.js';
import { CHECKS, cleanField } from './fields.js';
import { ANSWERS_IN_WORDS, BELONGING, KINDS } from './kinds.js';
import { RecordRefused } from './refused.js';
import { checkText, cleanText, isBlank } from './text.js';
import { PAYLOAD_LEAST, PAYLOAD_MOST, WORDS_MOST } from './thresholds.js';

const COMMON = ['kind', 'words', 'at', 'seen', 'fill'];
const BARE_FILL = ',"fill":""'.length;
const encoder = new TextEncoder();

/** @typedef {{ kind: string, words: string, fields: Record<string, any>, at: string, seen: number }} RecordParts */

/**
 * The payload to seal: members in the order of the wire, the author's tag comes last and from the seal.
 * @param {string} kind @param {string} words @param {Record<string, any>} fields  `undefined` and `null` are left out
 * @param {string} at RFC 3339, UTC, whole seconds @param {number} seen 0 in Mine
 * @param {'ours' | 'mine'} [safe] where it will lie, if known
 * @returns {Record<string, any>}
 */
export function makeRecord(kind, words, fields, at, seen, safe) {
  const given = Object.entries(fields).filter(([name, value]) => value !== undefined && value !== null && !COMMON.includes(name));
  const known = KINDS[kind]?.fields ?? {};
  const cleaned = given.map(([name, value]) => [name, known[name] ? cleanField(value, known[name]) : value]);
  const payload = orderRecord(checkRecord({ kind, words: typeof words === 'string' ? cleanText(words) : words, ...Object.fromEntries(cleaned), at, seen }, safe));
  const bytes = lengthOf(payload);
  if (bytes > PAYLOAD_MOST) throw new RecordRefused('record-large', { bytes, most: PAYLOAD_MOST });
  return payload;
}

/** @param {Uint8Array | Record<string, any>} payload bytes, or what the seal opened @param {'ours' | 'mine'} [safe] */
export function parseRecord(payload, safe) {
  return checkRecord(payload instanceof Uint8Array ? readObject(payload) : payload, safe);
}

/** @param {Uint8Array} data */
function readObject(data) {
  try {
    return parsePayload(data);
  } catch {
    throw new RecordRefused('record-shape');
  }
}

/** Compact JSON; both twins write the same bytes. @param {Record<string, any>} payload */
export const formatRecord = (payload) => JSON.stringify(payload);

/** Filled with spaces: without, a check-in and a goal had two sizes. @param {RecordParts} record @returns {Record<string, any>} the flat payload in the order of the wire */
export function orderRecord({ kind, words, fields, at, seen }) {
  const payload = { kind, words, ...fields, at, seen };
  const short = PAYLOAD_LEAST - lengthOf(payload);
  return short <= 0 ? payload : { ...payload, fill: ' '.repeat(Math.max(0, short - BARE_FILL)) };
}

/** @param {Record<string, any>} payload  in bytes */
const lengthOf = (payload) => encoder.encode(formatRecord(payload)).length;

/**
 * Refuses with the first name that fits: shape, kind, unknown fields, words, each field in the order of the table,
 * time, seen, and what holds between fields.
 * @param {unknown} payload flat, with or without the author's tag @param {'ours' | 'mine'} [safe] where it lies
 * @returns {RecordParts} without the tag
 */
export function checkRecord(payload, safe) {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) throw new RecordRefused('record-shape');
  const { kind, words, at, seen, fill, own, ...rest } = /** @type {Record<string, any>} */ (payload);
  const spec = kindOf(kind);
  const stranger = Object.keys(rest).find((name) => !Object.hasOwn(spec.fields, name));
  if (stranger !== undefined) throw new RecordRefused('field-unknown', { field: stranger });
  checkWords(words, spec.words);
  const fields = checkFields(spec, rest);
  if (!isMoment(at) || !isNearTime(at)) throw new RecordRefused(at === undefined ? 'field-missing' : 'field-type', { field: 'at' });
  checkSeen(seen);
  if (fill !== undefined) checkFill(fill);
  checkBetween(kind, words, fields);
  checkSafe(kind, fields, safe);
  return { kind, words, fields, at, seen: seen ?? 0 };
}

/** @param {unknown} kind */
function kindOf(kind) {
  if (kind === undefined) throw new RecordRefused('field-missing', { field: 'kind' });
  if (typeof kind !== 'string') throw new RecordRefused('field-type', { field: 'kind' });
  if (!Object.hasOwn(KINDS, kind)) throw new RecordRefused('kind-unknown');
  return KINDS[kind];
}

/** @param {unknown} words @param {'needed' | 'free' | 'none' | 'some'} wanted */
function checkWords(words, wanted) {
  if (words === undefined) throw new RecordRefused('field-missing', { field: 'words' });
  const text = checkText(words, 'words', WORDS_MOST);
  if (wanted === 'needed' && isBlank(text)) throw new RecordRefused('words-empty', { field: 'words' });
  if (wanted === 'none' && text !== '') throw new RecordRefused('words-unwanted', { field: 'words' });
}

/** @param {import('./kinds.js').Kind} spec @param {Record<string, any>} given */
function checkFields(spec, given) {
  /** @type {Record<string, any>} */
  const fields = {};
  for (const [name, field] of Object.entries(spec.fields)) {
    if (Object.hasOwn(given, name)) fields[name] = CHECKS[field.type](given[name], name, field);
    else if (field.needed && !field.mine) throw new RecordRefused('field-missing', { field: name });
  }
  return fields;
}

/** Mine has no partner and may leave it out (spec/sealing.md). @param {unknown} seen */
function checkSeen(seen) {
  if (seen !== undefined) checkNumber(seen, 'seen', 0, Number.MAX_SAFE_INTEGER);
}

/** Spaces and nothing else: what nobody is shown must not say anything. @param {unknown} fill */
function checkFill(fill) {
  if (typeof fill !== 'string') throw new RecordRefused('field-type', { field: 'fill' });
  if (!/^ *$/.test(fill) || fill.length > PAYLOAD_LEAST) throw new RecordRefused('field-value', { field: 'fill' });
}

/** @param {string} kind @param {string} words @param {Record<string, any>} fields */
function checkBetween(kind, words, fields) {
  const silent = (kind === 'answer' && ANSWERS_IN_WORDS.includes(fields.type)) ||
    (KINDS[kind].words === 'some' && Object.keys(fields).every((name) => BELONGING.includes(name)));
  if (silent && isBlank(words)) throw new RecordRefused('words-empty', { field: 'words' });
  if (kind === 'goal' && fields.state === 'let-go' && fields.state_words === undefined) throw new RecordRefused('field-missing', { field: 'state_words' });
  if (kind === 'note' && fields.checked && fields.shape !== 'check') throw new RecordRefused('field-missing', { field: 'shape' });
  if (kind !== 'promise') return;
  if (fields.by_meeting !== undefined && fields.by_day !== undefined) throw new RecordRefused('field-both', { field: 'by_meeting', other: 'by_day' });
  if (fields.state === 'renegotiated' && fields.state_words === undefined) throw new RecordRefused('field-missing', { field: 'state_words' });
}

/** What belongs to one alcove says so in Mine, and only there. @param {string} kind @param {Record<string, any>} fields @param {'ours' | 'mine'} [safe] */
function checkSafe(kind, fields, safe) {
  if (kind === 'erased') return;
  const spec = KINDS[kind];
  const isPrivate = spec.safes.length === 1 && spec.safes[0] === 'mine' && !Object.hasOwn(spec.fields, 'pair'); // of no one alcove
  const lies = fields.pair === undefined && !isPrivate ? 'ours' : 'mine';
  const fits = spec.safes.includes(lies) && (safe ?? lies) === lies;
  const alone = Object.entries(spec.fields).find(([name, { mine }]) => mine && lies === 'ours' && fields[name] !== undefined);
  if (!fits || alone) throw new RecordRefused('wrong-safe', { safe: safe ?? lies });
}

/** A record keeps its kind over all versions, except that the last may be `erased`. @param {string} before @param {string} after */
export function checkNextKind(before, after) {
  if (before === 'erased' || (after !== before && after !== 'erased')) throw new RecordRefused('kind-changed');
}

/** The moment in a record's id, in milliseconds since 1970. @param {string} id */
export function recordTime(id) {
  if (!isRecordId(id)) throw new RecordRefused('field-value', { field: 'id' });
  return parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
