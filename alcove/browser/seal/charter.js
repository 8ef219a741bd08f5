// The epoch charter: nine lines that say between whom, in which order and for which key.

import { decodeHex, decodeText, encodeHex, encodeText, isId, isMoment } from './bytes.js';
import { SealError } from './errors.js';
import { labelledHash, sha256 } from './hash.js';

export const FIRST_LINE = 'alcove/v1/epoch';
export const LINES = 9;
export const REASONS = ['new', 'restore', 'rotate'];
const EPOCH = /^[1-9][0-9]{0,8}$/;
const HASH = /^[0-9a-f]{64}$/;

/**
 * `previous` is the hash of the charter before, in hex, or `-`; `commit` binds the pair key; `at` a moment.
 * @typedef {{person: string, fp: string}} Member
 * @typedef {{pair: string, epoch: number, previous: string, reason: string, members: [Member, Member], commit: string, at: string}} Charter
 */

/** H("alcove/v1/keycommit", K) in hex: AES-GCM alone would let one ciphertext open under two keys. @param {Uint8Array} key */
export async function commitKey(key) {
  if (key.length !== 32) throw new SealError('key-length');
  return encodeHex(await labelledHash('alcove/v1/keycommit', key));
}

/** SHA-256 in hex. @param {Uint8Array} charter */
export async function hashCharter(charter) {
  return encodeHex(await sha256(charter));
}

/** Members are put in order; what `parseCharter` would refuse is refused here. @param {Charter} charter */
export function formatCharter({ pair, epoch, previous, reason, members, commit, at }) {
  const lines = members.map(({ person, fp }) => `${person} ${fp}`).sort();
  const text = encodeText([FIRST_LINE, pair, epoch, previous, reason, ...lines, commit, at].join('\n'));
  parseCharter(text);
  return text;
}

/** Form alone; `acceptCharter` says whether to believe it. @param {Uint8Array} text @returns {Charter} */
export function parseCharter(text) {
  const lines = readLines(text);
  if (lines.length !== LINES) throw new SealError('charter-lines');
  const [first, pair, epoch, previous, reason, one, other, commit, at] = lines;
  if (first !== FIRST_LINE) throw new SealError('charter-version');
  if (!isId(pair)) throw new SealError('charter-pair');
  if (!EPOCH.test(epoch)) throw new SealError('charter-epoch');
  checkOrder(Number(epoch), previous, reason);
  const members = parseMembers(one, other);
  if (!HASH.test(commit)) throw new SealError('charter-commit');
  if (!isMoment(at)) throw new SealError('charter-time');
  return { pair, epoch: Number(epoch), previous, reason, members, commit, at };
}

/** @param {Uint8Array} text */
function readLines(text) {
  try {
    return decodeText(text).split('\n');
  } catch {
    throw new SealError('charter-lines');
  }
}

/**
 * The first epoch has reason `new` and no previous; every later one has another reason and a previous.
 * @param {number} epoch @param {string} previous @param {string} reason
 */
function checkOrder(epoch, previous, reason) {
  if (!(epoch === 1 ? previous === '-' : HASH.test(previous))) throw new SealError('charter-previous');
  if (!REASONS.includes(reason) || (reason === 'new') !== (epoch === 1)) throw new SealError('charter-reason');
}

/**
 * Two lines in order, two people, two sets of keys: a third member has no line to stand on.
 * @param {string} one @param {string} other @returns {[Member, Member]}
 */
function parseMembers(one, other) {
  const [first, second] = [parseMember(one), parseMember(other)];
  if (!(first.person < second.person) || first.fp === second.fp) throw new SealError('charter-members');
  return [first, second];
}

/** @param {string} line @returns {Member} */
function parseMember(line) {
  const [person, fp] = [line.slice(0, 36), line.slice(37)];
  try {
    decodeHex(fp, 32);
  } catch {
    throw new SealError('charter-members');
  }
  if (!isId(person) || line[36] !== ' ') throw new SealError('charter-members');
  return { person, fp };
}
