// What a sealed blob is bound to. A context is built from the row and the session, never read from the blob:
// so a row moved to another record, pair, author, version or epoch does not open.

import { concatBytes, encodeText } from './bytes.js';
import { SealError } from './errors.js';
import { sha256 } from './hash.js';

/** The largest whole number that is held exactly. */
export const MOST = Number.MAX_SAFE_INTEGER;

/**
 * `alcove/v1/<kind>` and the fields, one a line, no last line break. A field with a line break could pass for
 * two fields, an empty one for none: `context-field`.
 * @param {string} kind @param {...(string | number)} fields
 */
export function formatContext(kind, ...fields) {
  return encodeText([`alcove/v1/${line(kind)}`, ...fields.map(line)].join('\n'));
}

/** @param {string | number} field */
function line(field) {
  if (Number.isSafeInteger(field) && Number(field) >= 0) return String(Number(field) + 0);
  if (typeof field === 'string' && field !== '' && !field.includes('\n')) return field;
  throw new SealError('context-field');
}

/**
 * A row's number is never a text: `"3"` would open as `3` does, and one row could stand there twice, in the place of one that
 * is withheld. @param {number} field
 */
function number(field) {
  if (typeof field !== 'number') throw new SealError('context-field');
  return field;
}

/** A record of Ours. @param {{pair: string, epoch: number, record: string, author: string, version: number, seq: number}} row */
export function recordContext({ pair, epoch, record, author, version, seq }) {
  return formatContext('rec', pair, number(epoch), record, author, number(version), number(seq));
}

/** A record of Mine. @param {{person: string, fp: string, record: string, version: number, seq: number}} row */
export function selfContext({ person, fp, record, version, seq }) {
  return formatContext('self', person, fp, record, number(version), number(seq));
}

/** @param {{person: string, fp: string, version: number}} row */
export function keyringContext({ person, fp, version }) {
  return formatContext('keyring', person, fp, number(version));
}

/** A draft or an outbox entry that rests on one device. @param {{person: string, fp: string, entry: string}} row */
export function keptContext({ person, fp, entry }) {
  return formatContext('kept', person, fp, entry);
}

/** Captured while locked. @param {{person: string, record: string}} row */
export function inboxContext({ person, record }) {
  return formatContext('inbox', person, record);
}

/** @param {{person: string, method: string, wrap: string}} row */
export function wrapContext({ person, method, wrap }) {
  return formatContext('wrap', person, method, wrap);
}

/** A root on its way to a new device. @param {{person: string, request: string}} row */
export function deviceContext({ person, request }) {
  return formatContext('device', person, request);
}

/** What a person signs about their own keys. @param {{person: string, at: string, fp: string}} row */
export function bundleContext({ person, at, fp }) {
  return formatContext('bundle', person, at, fp);
}

/** @param {{side: string, invitation: string, person: string, fp: string}} row */
export function inviteContext({ side, invitation, person, fp }) {
  return formatContext('invite', side, invitation, person, fp);
}

/** A grant is bound to the whole charter by its hash. @param {Uint8Array} charter */
export async function grantInfo(charter) {
  return concatBytes(encodeText('alcove/v1/grant\n'), await sha256(charter));
}
