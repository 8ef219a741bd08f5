// What the browser twin makes, it opens again with every part in its place, and with no part in another. The vectors prove reading;
// here is the making, without the other twin (tests/seal/test_twins_agree.py has the two together).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signStatement, verifySignature, verifyStatement } from '../../../alcove/browser/seal/bundle.js';
import { formatAgeIdentity } from '../../../alcove/browser/seal/age.js';
import { decodeHex, encodeText, isDay, isMoment } from '../../../alcove/browser/seal/bytes.js';
import { hashCharter, parseCharter } from '../../../alcove/browser/seal/charter.js';
import { openRootOnDevice, sealRootForDevice } from '../../../alcove/browser/seal/device.js';
import { acceptCharter, acceptRestoredCharter, makeEpoch, recallCharter } from '../../../alcove/browser/seal/epoch.js';
import { openGrant } from '../../../alcove/browser/seal/grant.js';
import { checkMachine, deriveKemPair, makeKemPair } from '../../../alcove/browser/seal/hpke.js';
import { openCaptured, sealCaptured } from '../../../alcove/browser/seal/inbox.js';
import { openKept, sealKept } from '../../../alcove/browser/seal/kept.js';
import { makeKeyring, openKeyring, sealKeyring } from '../../../alcove/browser/seal/keyring.js';
import { isEd25519Point, isMlkemKey, isX25519Point } from '../../../alcove/browser/seal/points.js';
import { deriveIdentity } from '../../../alcove/browser/seal/root.js';
import * as wraps from '../../../alcove/browser/seal/wrap.js';
import { CAST } from './twin.js';

const AT = '2026-11-22T10:00:00Z';
const identityOf = (name) => deriveIdentity(decodeHex(CAST[`root_${name}`], 32));
const [ana, tomas, mira] = await Promise.all(['ana', 'tomas', 'mira'].map(identityOf));
const [me, partner] = [{ person: CAST.ana, bundle: ana.bundle, state: 'linked' }, { person: CAST.tomas, bundle: tomas.bundle, state: 'linked' }];
const refuses = (code) => ({ name: 'SealError', code });
const root = () => decodeHex(CAST.root_ana, 32);

test('a wrap by words opens with the words alone, in its own row', async () => {
  const row = await wraps.wrapRootWithWords(root(), CAST.words, { person: CAST.ana, wrap: 'w1' });
  assert.deepEqual([row.id, row.person, row.method, row.rounds, row.salt.length], ['w1', CAST.ana, 'words', 600_000, 16]);
  assert.deepEqual(await wraps.unwrapRootWithWords(CAST.words, row, { person: CAST.ana }), root());
  assert.equal((await wraps.unlockWithWords(CAST.words, row, { person: CAST.ana })).fp, CAST.fp_ana);
  await assert.rejects(wraps.unwrapRootWithWords(CAST.words, { ...row, id: 'w2' }, { person: CAST.ana }), refuses('wrap-not-opened'));
});

test('a wrap by passkey opens with its secret alone', async () => {
  const prf = decodeHex(CAST.prf, 32);
  const row = await wraps.wrapRootWithPasskey(root(), prf, { person: CAST.ana, wrap: 'p1' });
  assert.deepEqual(await wraps.unwrapRootWithPasskey(prf, row, { person: CAST.ana }), root());
  await assert.rejects(wraps.unwrapRootWithPasskey(new Uint8Array(32), row, { person: CAST.ana }), refuses('wrap-not-opened'));
  await assert.rejects(wraps.wrapRootWithPasskey(new Uint8Array(31), prf, { person: 'p', wrap: 'w' }), refuses('key-length'));
});

test('epochs: each of the two gets the key, the second follows the first, a restored chain is taken whole', async () => {
  const first = await makeEpoch(ana.signKey, me, partner, { pair: CAST.pair, last: null, reason: 'new', at: AT });
  const key = first.key.slice();
  await verifySignature(ana.bundle, first.charter, first.signature);
  for (const one of [ana, tomas]) assert.deepEqual(await openGrant(first.charter, one.kem, first.grants[one === ana ? CAST.ana : CAST.tomas]), key);
  await assert.rejects(openGrant(first.charter, mira.kem, first.grants[CAST.tomas]), refuses('hpke-not-opened'));
  const known = { pair: CAST.pair, kem: tomas.kem, me: partner, partner: me };
  const accepted = await acceptCharter(first.charter, first.signature, first.grants[CAST.tomas], { ...known, last: null });
  const last = { epoch: accepted.epoch, charter: accepted.charter };
  assert.deepEqual(last, { epoch: 1, charter: await hashCharter(first.charter) });
  const second = await makeEpoch(ana.signKey, me, partner, { pair: CAST.pair, last, reason: 'restore', at: AT });
  assert.equal(parseCharter(second.charter).previous, last.charter);
  const chain = [first.charter, second.charter];
  const verified = { ...known, partner: { ...me, state: 'verified' } };
  const restored = await acceptRestoredCharter(chain, second.signature, second.grants[CAST.tomas], verified);
  assert.equal(restored.epoch, 2);
  await assert.rejects(acceptRestoredCharter([], second.signature, second.grants[CAST.tomas], verified), refuses('charter-epoch'));
  const [parsed] = await recallCharter(first.charter, first.grants[CAST.tomas], { expected: last.charter, pair: CAST.pair, kem: tomas.kem });
  assert.equal(parsed.epoch, 1);
});

test('a keyring, a draft and what was captured open as they were sealed, in their place alone', async () => {
  const about = { person: CAST.ana, fp: ana.fp };
  const ring = await sealKeyring(ana.selfKey, makeKeyring(), { ...about, version: 3 });
  assert.deepEqual(await openKeyring(ana.selfKey, ring, { ...about, version: 3, known: 3 }), makeKeyring());
  await assert.rejects(openKeyring(ana.selfKey, ring, { ...about, version: 3, known: 4 }), refuses('keyring-older'));
  const kept = await sealKept(ana.selfKey, { draft: 'half ☕' }, { ...about, entry: 'e1' });
  assert.deepEqual(await openKept(ana.selfKey, kept, { ...about, entry: 'e1' }), { draft: 'half ☕' });
  await assert.rejects(openKept(ana.selfKey, kept, { ...about, entry: 'e2' }), refuses('blob-not-opened'));
  const captured = await sealCaptured(ana.bundle, { words: 'later' }, { person: CAST.ana, record: CAST.record });
  assert.deepEqual(await openCaptured(ana.kem, captured, { person: CAST.ana, record: CAST.record }), { words: 'later' });
  await assert.rejects(openCaptured(mira.kem, captured, { person: CAST.ana, record: CAST.record }), refuses('hpke-not-opened'));
});

test('a root goes to the device that asked', async () => {
  const fresh = await makeKemPair();
  const sealed = await sealRootForDevice(root(), fresh.public, { person: CAST.ana, request: 'r1' });
  assert.deepEqual(await openRootOnDevice(fresh, sealed, { person: CAST.ana, request: 'r1' }), root());
  await assert.rejects(openRootOnDevice(fresh, sealed, { person: CAST.ana, request: 'r2' }), refuses('hpke-not-opened'));
});

test('a statement is about one person, one time and these keys', async () => {
  const signature = await signStatement(ana.signKey, { person: CAST.ana, at: AT, fp: ana.fp });
  await verifyStatement(ana.bundle, signature, { person: CAST.ana, at: AT });
  await assert.rejects(verifyStatement(ana.bundle, signature, { person: CAST.tomas, at: AT }), refuses('signature-wrong'));
  await assert.rejects(verifySignature(tomas.bundle, encodeText('m'), signature), refuses('signature-wrong'));
});

test('a browser without Ed25519 is named', async (at) => {
  at.mock.method(crypto.subtle, 'generateKey', () => Promise.reject(new DOMException('', 'NotSupportedError')));
  at.mock.method(crypto.subtle, 'importKey', () => Promise.reject(new DOMException('', 'NotSupportedError')));
  await assert.rejects(checkMachine(), refuses('machine-unable'));
});

test('what has another length is no key', async () => {
  assert.throws(() => formatAgeIdentity(new Uint8Array(31)), refuses('key-length'));
  await assert.rejects(async () => deriveKemPair(new Uint8Array(31)), refuses('key-length'));
  for (const [isKey, length] of [[isEd25519Point, 31], [isX25519Point, 33], [isMlkemKey, 1183]]) assert.equal(await isKey(new Uint8Array(length)), false);
});

test('half a character is no text', () => {
  for (const odd of ['\ud800', 3, null]) assert.throws(() => encodeText(odd), refuses('text-wrong'));
});

test('an error of the program is no refusal', async (at) => {
  await assert.rejects(wraps.unwrapRootWithPasskey(new Uint8Array(32), { id: 'w', person: 'p', method: 'passkey' }, { person: 'p' }), TypeError);
  at.mock.method(crypto.subtle, 'exportKey', () => Promise.reject(new TypeError('broken')));
  await assert.rejects(deriveIdentity(root()), TypeError);
});

test('what is no day and no person is none', () => {
  for (const odd of ['x', '2026-13-01', '2026-02-29', null]) assert.equal(isDay(odd), false);
  assert.equal(isMoment('x'), false);
  for (const odd of ['nobody ', `${CAST.ana}x`, `${'x'.repeat(36)} `]) {
    const text = CAST.charter_one.replace(`${CAST.ana} `, odd);
    assert.throws(() => parseCharter(encodeText(text)), refuses('charter-members'));
  }
});
