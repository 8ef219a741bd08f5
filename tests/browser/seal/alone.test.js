// What no vector can say: keys that cannot be read out, randomness, limits, values that JSON would bend.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepKey, LARGEST_RECORD, openSealed, sealBlob } from '../../../alcove/browser/seal/blob.js';
import { forget } from '../../../alcove/browser/seal/bytes.js';
import { selfContext } from '../../../alcove/browser/seal/context.js';
import { REFUSALS, SealError } from '../../../alcove/browser/seal/errors.js';
import { makePairKey } from '../../../alcove/browser/seal/grant.js';
import { checkMachine } from '../../../alcove/browser/seal/hpke.js';
import { makeInviteSecret } from '../../../alcove/browser/seal/invite.js';
import { formatKeyring, makeKeyring, parseKeyring } from '../../../alcove/browser/seal/keyring.js';
import { pad } from '../../../alcove/browser/seal/padding.js';
import { formatPayload } from '../../../alcove/browser/seal/payload.js';
import { LARGEST_PAYLOAD, openRecord, sealRecord } from '../../../alcove/browser/seal/record.js';
import { deriveIdentity, makeRoot } from '../../../alcove/browser/seal/root.js';
import { makeSasNonce } from '../../../alcove/browser/seal/sas.js';
import { WORDS } from '../../../alcove/browser/seal/wordlist.js';
import { makeWords } from '../../../alcove/browser/seal/words.js';
import { unlockWithPasskey, wrapRootWithPasskey } from '../../../alcove/browser/seal/wrap.js';

const CONTEXT = selfContext({ person: 'p', fp: 'f', record: 'r', version: 1, seq: 1 });
const AT = '2026-11-22T10:00:00Z';
const ana = await deriveIdentity(new Uint8Array(32));
const refuses = (code) => ({ name: 'SealError', code });

/** A payload whose sealed form has exactly `length` bytes, tag included. */
function filled(length) {
  const empty = formatPayload({ kind: 'note', words: '', at: AT }).length - 1 + 32;
  return { kind: 'note', words: 'x'.repeat(length - empty), at: AT };
}

test('no key of an identity can be read out', async () => {
  const keys = [ana.signKey, ana.ownKey, ana.selfKey, await keepKey(makePairKey())];
  for (const key of keys) {
    assert.equal(key.extractable, false);
    for (const format of ['raw', 'jwk', 'pkcs8']) await assert.rejects(crypto.subtle.exportKey(format, key));
  }
});

test('the private half of the KEM pair does not show itself', () => {
  assert.equal(JSON.stringify(ana.kem.private.privateKey), '{}');
  assert.equal(ana.kem.private.privateKey.extractable, false);
});

test('a forgotten secret is zeros', () => {
  const secret = makeRoot();
  forget(secret);
  assert.deepEqual(secret, new Uint8Array(32));
});

test('unlocking leaves the passkey row and its secret as they were', async () => {
  const prf = new Uint8Array(32).fill(7);
  const row = await wrapRootWithPasskey(new Uint8Array(32), prf, { person: 'p', wrap: 'w' });
  assert.equal((await unlockWithPasskey(prf, row, { person: 'p' })).fp, ana.fp);
  assert.equal((await unlockWithPasskey(prf, row, { person: 'p' })).fp, ana.fp);
});

test('the longest record fits into 64 KiB', async () => {
  const sealed = await sealRecord(ana.selfKey, ana.ownKey, CONTEXT, filled(LARGEST_PAYLOAD));
  assert.ok(sealed.length <= LARGEST_RECORD);
  assert.equal((await openRecord(ana.selfKey, CONTEXT, sealed, ana.ownKey)).ownOk, true);
});

test('one byte more is refused, since it would not have fitted', async () => {
  await assert.rejects(sealRecord(ana.selfKey, ana.ownKey, CONTEXT, filled(LARGEST_PAYLOAD + 1)), refuses('blob-too-large'));
  assert.ok((await sealBlob(ana.selfKey, CONTEXT, pad(new Uint8Array(LARGEST_PAYLOAD + 1)))).length > LARGEST_RECORD);
});

for (const length of [0, 7, 8, 239, 240, 65519, 65520, 70000]) {
  test(`a text of ${length} bytes comes back`, async () => {
    const sealed = await sealBlob(ana.selfKey, CONTEXT, new Uint8Array(length));
    assert.equal((await openSealed(ana.selfKey, CONTEXT, sealed)).length, length);
  });
}

test('what JSON would drop or bend is refused', () => {
  for (const value of [undefined, new Date(0), NaN, () => 1, 1n, new Uint8Array(1), Symbol('x'), new Map()]) {
    assert.throws(() => formatPayload({ a: value }), refuses('payload-json'));
  }
});

test('a payload that holds itself is refused', () => {
  const payload = {};
  payload.a = payload;
  assert.throws(() => formatPayload(payload), refuses('payload-deep'));
});

test('half a character is not sealed', () => {
  assert.throws(() => formatPayload({ a: '\ud800' }), refuses('text-wrong'));
});

test('a member named __proto__ is a member like others', async () => {
  const payload = JSON.parse(`{"kind":"note","words":"","__proto__":{"kind":"x"},"at":"${AT}"}`);
  const sealed = await sealRecord(ana.selfKey, ana.ownKey, CONTEXT, payload);
  const opened = await openRecord(ana.selfKey, CONTEXT, sealed, ana.ownKey);
  assert.equal(opened.payload.kind, 'note');
  assert.equal(Object.getPrototypeOf(opened.payload), Object.prototype);
});

test('nothing random comes twice', () => {
  for (const make of [makeRoot, makePairKey, makeInviteSecret, makeSasNonce, makeWords]) assert.notDeepEqual(make(), make());
});

test('made words are eight of the list', () => {
  const made = makeWords().split(' ');
  assert.equal(made.length, 8);
  assert.ok(made.every((word) => WORDS.includes(word)));
  assert.equal(new Set(WORDS).size, 2048);
});

test('the first keyring is empty and whole', async () => {
  assert.deepEqual(await parseKeyring(await formatKeyring(makeKeyring())), { pins: {}, pairs: {}, invitations: {} });
});

test('this machine can seal', () => checkMachine());

test('a refusal has a name that is listed', () => {
  assert.ok(REFUSALS.has(new SealError('blob-prefix').code));
  assert.throws(() => new SealError('no-such-refusal'), TypeError);
});
