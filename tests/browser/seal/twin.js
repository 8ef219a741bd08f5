// The browser twin behind the one table of calls that the vectors speak (see spec/vectors/seal/README.md). Its
// counterpart is tests/seal/twin.py: the same names, the same arguments, the same answers.

import * as age from '../../../alcove/browser/seal/age.js';
import * as blob from '../../../alcove/browser/seal/blob.js';
import * as bundle from '../../../alcove/browser/seal/bundle.js';
import * as written from '../../../alcove/browser/seal/bytes.js';
import * as charter from '../../../alcove/browser/seal/charter.js';
import * as context from '../../../alcove/browser/seal/context.js';
import * as device from '../../../alcove/browser/seal/device.js';
import * as epoch from '../../../alcove/browser/seal/epoch.js';
import { SealError } from '../../../alcove/browser/seal/errors.js';
import * as grant from '../../../alcove/browser/seal/grant.js';
import * as hashes from '../../../alcove/browser/seal/hash.js';
import * as inbox from '../../../alcove/browser/seal/inbox.js';
import * as invite from '../../../alcove/browser/seal/invite.js';
import * as kept from '../../../alcove/browser/seal/kept.js';
import * as keyring from '../../../alcove/browser/seal/keyring.js';
import * as padding from '../../../alcove/browser/seal/padding.js';
import * as payload from '../../../alcove/browser/seal/payload.js';
import * as record from '../../../alcove/browser/seal/record.js';
import * as root from '../../../alcove/browser/seal/root.js';
import * as sas from '../../../alcove/browser/seal/sas.js';
import * as words from '../../../alcove/browser/seal/words.js';
import * as wrap from '../../../alcove/browser/seal/wrap.js';

export const VECTORS = new URL('../../../spec/vectors/seal/', import.meta.url);
export const CAST = await readJson(new URL('cast.json', VECTORS));

/** Runs in Node and, served as it lies, in a browser's page. */
export async function readJson(url) {
  if (url.protocol !== 'file:') return (await fetch(url)).json();
  const { readFileSync } = await import('node:fs');
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** `{gives: ...}` or `{refuses: code}`. */
export async function perform(call, args) {
  try {
    return { gives: await CALLS[call](resolve(args)) };
  } catch (error) {
    if (error instanceof SealError) return { refuses: error.code };
    throw error;
  }
}

/** `@name` stands for a value of cast.json. */
export function resolve(value) {
  if (typeof value === 'string' && /^@[a-z_]+$/.test(value)) return CAST[value.slice(1)];
  if (Array.isArray(value)) return value.map(resolve);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolve(item)]));
}

/** Hex in parts; a part `00*5` is repeated. */
export function b(text) {
  const parts = text.split(' ').filter(Boolean).map((part) => part.split('*'));
  return written.concatBytes(...parts.map(([data, count]) => repeated(fromHex(data), Number(count ?? 1))));
}

function repeated(data, count) {
  const all = new Uint8Array(data.length * count);
  for (let at = 0; at < count; at += 1) all.set(data, at * data.length);
  return all;
}

const fromHex = (text) => written.decodeHex(text, text.length / 2);
const hex = (data) => written.encodeHex(data);
const utf8 = (data) => new TextDecoder().decode(data);
const text8 = (text) => new TextEncoder().encode(text);
const identityOf = (args) => root.deriveIdentity(b(args.root));
const authorOf = (args) => root.deriveIdentity(b(args.author_root));
const keyOf = async (args) => ('root' in args ? (await identityOf(args)).selfKey : blob.keepKey(b(args.key)));
/** Texts are given as they are, or as hex where they are no text. */
const textOf = (args, name) => (`${name}_hex` in args ? b(args[`${name}_hex`]) : text8(args[name]));
const partyOf = ({ person, bundle: keys, state = 'new' }) => ({ person, bundle: b(keys), state });
const acceptedOf = ({ epoch: number, charter: hash, key }) => ({ epoch: number, charter: hash, key: hex(key) });
const rowOf = (row) => ({ ...row, blob: b(row.blob), ...('salt' in row ? { salt: b(row.salt) } : {}) });
const wrapOf = (row) => ({ ...row, blob: hex(row.blob), ...(row.salt ? { salt: hex(row.salt) } : {}) });
const fpsOf = ({ fp_a: fpA, fp_b: fpB }) => ({ fpA, fpB });
const check = async (done) => (await done, true);

async function knownOf(args) {
  const { kem } = await identityOf(args);
  return { pair: args.pair, kem, me: partyOf(args.me), partner: partyOf(args.partner), last: args.last ?? null };
}

async function openRecord(args) {
  const own = 'author_root' in args ? (await authorOf(args)).ownKey : null;
  const { payload: opened, ownOk } = await record.openRecord(await keyOf(args), textOf(args, 'context'), b(args.blob), own);
  return { payload: opened, own_ok: ownOk };
}

async function sealRecord(args) {
  return record.sealRecord(await keyOf(args), (await authorOf(args)).ownKey, textOf(args, 'context'), args.payload);
}

/** Seal, then open again: what the other twin's row must look like here. */
async function reopenRecord(args) {
  const sealed = await sealRecord(args);
  return { ...(await openRecord({ ...args, blob: hex(sealed) })), length: sealed.length };
}

async function makeEpoch(args) {
  const { signKey } = await identityOf(args);
  const { pair, reason, at, last } = args;
  const made = await epoch.makeEpoch(signKey, partyOf(args.me), partyOf(args.partner), { pair, reason, at, last });
  const grants = Object.fromEntries(Object.entries(made.grants).map(([person, sealed]) => [person, hex(sealed)]));
  return { charter: utf8(made.charter), signature: hex(made.signature), grants, key: hex(made.key) };
}

async function recall(args) {
  const known = { expected: args.expected, pair: args.pair, kem: (await identityOf(args)).kem };
  const [parsed, key] = await epoch.recallCharter(textOf(args, 'charter'), b(args.grant), known);
  return { epoch: parsed.epoch, key: hex(key) };
}

export const CALLS = {
  decode_base64url: (a) => hex(written.decodeBase64url(a.text)),
  encode_base64url: (a) => written.encodeBase64url(b(a.data)),
  decode_hex: (a) => hex(written.decodeHex(a.text, a.length)),
  decode_text: (a) => written.decodeText(b(a.data)),
  encode_text: (a) => hex(written.encodeText(a.text)),
  is_moment: (a) => written.isMoment(a.text),
  is_day: (a) => written.isDay(a.text),
  format_context: (a) => utf8(context.formatContext(a.kind, ...a.fields)),
  record_context: (a) => utf8(context.recordContext(a)),
  self_context: (a) => utf8(context.selfContext(a)),
  keyring_context: (a) => utf8(context.keyringContext(a)),
  kept_context: (a) => utf8(context.keptContext(a)),
  inbox_context: (a) => utf8(context.inboxContext(a)),
  wrap_context: (a) => utf8(context.wrapContext(a)),
  device_context: (a) => utf8(context.deviceContext(a)),
  bundle_context: (a) => utf8(context.bundleContext(a)),
  invite_context: (a) => utf8(context.inviteContext(a)),
  grant_info: async (a) => hex(await context.grantInfo(textOf(a, 'charter'))),
  labelled_hash: async (a) => hex(await hashes.labelledHash(a.label, b(a.data))),
  derive_key: async (a) => hex(await hashes.deriveKey(b(a.secret), a.label)),
  padded_length: (a) => padding.paddedLength(a.length),
  pad: (a) => hex(padding.pad(b(a.data))),
  unpad: (a) => hex(padding.unpad(b(a.data))),
  seal_blob_with_nonce: async (a) =>
    hex(await blob.sealBlobWithNonce(await keyOf(a), textOf(a, 'context'), b(a.data), b(a.nonce))),
  open_sealed: async (a) => hex(await blob.openSealed(await keyOf(a), textOf(a, 'context'), b(a.blob))),
  derive_identity: async (a) => {
    const { kemSeed, bundle: keys, fp } = await identityOf(a);
    return { kem_seed: hex(kemSeed), bundle: hex(keys), fp };
  },
  derive_own: async (a) => hex(await record.deriveOwn((await authorOf(a)).ownKey, textOf(a, 'context'), textOf(a, 'head'))),
  parse_bundle: async (a) => (await bundle.parseBundle(b(a.bundle))).fp,
  check_own_bundle: (a) => check(bundle.checkOwnBundle(b(a.own), b(a.shown))),
  check_not_reflected: (a) => check(bundle.checkNotReflected(b(a.own), b(a.other))),
  sign: async (a) => hex(await bundle.sign((await identityOf(a)).signKey, textOf(a, 'message'))),
  verify_signature: (a) => check(bundle.verifySignature(b(a.bundle), textOf(a, 'message'), b(a.signature))),
  sign_statement: async (a) => hex(await bundle.signStatement((await identityOf(a)).signKey, a)),
  verify_statement: (a) => check(bundle.verifyStatement(b(a.bundle), b(a.signature), a)),
  verify_rotation: (a) => check(bundle.verifyRotation(b(a.former), b(a.bundle), [b(a.by_former), b(a.by_new)], a)),
  normalise_words: (a) => words.normaliseWords(a.typed),
  check_words: (a) => words.checkWords(a.typed),
  require_words: (a) => words.requireWords(a.typed),
  derive_prf_first: async () => hex(await wrap.derivePrfFirst()),
  wrap_root_with_words: async (a) => wrapOf(await wrap.wrapRootWithWords(b(a.root), a.words, a)),
  unwrap_root_with_words: async (a) => hex(await wrap.unwrapRootWithWords(a.words, rowOf(a.row), a)),
  unlock_with_words: async (a) => (await wrap.unlockWithWords(a.words, rowOf(a.row), a)).fp,
  wrap_root_with_passkey: async (a) => wrapOf(await wrap.wrapRootWithPasskey(b(a.root), b(a.prf), a)),
  unwrap_root_with_passkey: async (a) => hex(await wrap.unwrapRootWithPasskey(b(a.prf), rowOf(a.row), a)),
  unlock_with_passkey: async (a) => (await wrap.unlockWithPasskey(b(a.prf), rowOf(a.row), a)).fp,
  format_invite_fragment: (a) => invite.formatInviteFragment(b(a.secret)),
  parse_invite_fragment: (a) => hex(invite.parseInviteFragment(a.fragment)),
  invite_tag: async (a) => hex(await invite.inviteTag(b(a.secret), a)),
  check_invite_tag: (a) => check(invite.checkInviteTag(b(a.secret), b(a.tag), a)),
  commit_key: (a) => charter.commitKey(b(a.key)),
  hash_charter: (a) => charter.hashCharter(textOf(a, 'charter')),
  parse_charter: (a) => charter.parseCharter(textOf(a, 'charter')),
  format_charter: (a) => utf8(charter.formatCharter(a)),
  seal_grant: async (a) => hex(await grant.sealGrant(textOf(a, 'charter'), b(a.bundle), b(a.key))),
  open_grant: async (a) => hex(await grant.openGrant(textOf(a, 'charter'), (await identityOf(a)).kem, b(a.grant))),
  make_epoch: makeEpoch,
  accept_charter: async (a) =>
    acceptedOf(await epoch.acceptCharter(textOf(a, 'charter'), b(a.signature), b(a.grant), await knownOf(a))),
  accept_restored_charter: async (a) => {
    const charters = a.charters.map(text8);
    return acceptedOf(await epoch.acceptRestoredCharter(charters, b(a.signature), b(a.grant), await knownOf(a)));
  },
  recall_charter: recall,
  regrant: async (a) => (await epoch.regrant(textOf(a, 'charter'), b(a.key), partyOf(a.partner))).length,
  sas_commit: async (a) => hex(await sas.sasCommit(b(a.nonce_a), fpsOf(a))),
  check_sas_commit: (a) => check(sas.checkSasCommit(b(a.commit), b(a.nonce_a), fpsOf(a))),
  sas_words: (a) => sas.sasWords(a.pair, b(a.nonce_a), b(a.nonce_b), fpsOf(a)),
  parse_payload: (a) => payload.parsePayload(textOf(a, 'text')),
  format_payload: (a) => utf8(payload.formatPayload(a.payload)),
  seal_record: async (a) => hex(await sealRecord(a)),
  open_record: openRecord,
  reopen_record: reopenRecord,
  make_tombstone: (a) => record.makeTombstone(a.numbers, a),
  parse_keyring: (a) => keyring.parseKeyring(textOf(a, 'text')),
  seal_keyring: async (a) => hex(await keyring.sealKeyring((await identityOf(a)).selfKey, a.keyring, a)),
  open_keyring: async (a) => keyring.openKeyring((await identityOf(a)).selfKey, b(a.blob), a),
  seal_kept: async (a) => hex(await kept.sealKept((await identityOf(a)).selfKey, a.value, a)),
  open_kept: async (a) => kept.openKept((await identityOf(a)).selfKey, b(a.blob), a),
  seal_captured: async (a) => hex(await inbox.sealCaptured(b(a.bundle), a.payload, a)),
  open_captured: async (a) => inbox.openCaptured((await identityOf(a)).kem, b(a.sealed), a),
  seal_root_for_device: async (a) => hex(await device.sealRootForDevice(b(a.root), b(a.public), a)),
  make_device_code: (a) => device.makeDeviceCode(b(a.public), { ...a, secret: b(a.secret) }),
  read_device_code: async (a) => {
    const { hash, secret } = await device.readDeviceCode(a.code);
    return { hash: hex(hash), secret: hex(secret) };
  },
  check_device_key: (a) => device.checkDeviceKey(a.code, b(a.public), a),
  open_root_on_device: async (a) => hex(await device.openRootOnDevice((await identityOf(a)).kem, b(a.sealed), a)),
  format_age_identity: (a) => age.formatAgeIdentity(b(a.kem_seed)),
  format_age_recipient: (a) => age.formatAgeRecipient(b(a.bundle)),
};
