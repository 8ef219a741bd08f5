// The public half of a signing key, where the browser does not tell it (Firefox up to at least 140).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sign, verifySignature } from '../../../alcove/browser/seal/bundle.js';
import { decodeBase64url, decodeHex } from '../../../alcove/browser/seal/bytes.js';
import { deriveEd25519Public } from '../../../alcove/browser/seal/ed25519-public.js';
import { deriveIdentity } from '../../../alcove/browser/seal/root.js';

// RFC 8032, 7.1: secret key, public key.
const TOLD = [
  ['9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'],
  ['4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'],
  ['c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7', 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025'],
];

for (const [seed, told] of TOLD) {
  test(`the seed ${seed.slice(0, 8)} of the RFC has the public half of the RFC`, async () => {
    assert.deepEqual(await deriveEd25519Public(decodeHex(seed, 32)), decodeHex(told, 32));
  });
}

test('what is computed is what WebCrypto tells', async () => {
  for (let round = 0; round < 40; round += 1) {
    const { privateKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const { d, x } = await crypto.subtle.exportKey('jwk', privateKey);
    assert.deepEqual(await deriveEd25519Public(decodeBase64url(String(d))), decodeBase64url(String(x)));
  }
});

test('a browser that does not tell it derives the same identity', async (at) => {
  const root = new Uint8Array(32).fill(9);
  const told = await deriveIdentity(root.slice());
  const silent = at.mock.method(crypto.subtle, 'exportKey', () => Promise.reject(new DOMException('', 'OperationError')));
  const computed = await deriveIdentity(root.slice());
  assert.ok(silent.mock.callCount() > 0);
  assert.deepEqual(computed.bundle, told.bundle);
  assert.equal(computed.fp, told.fp);
});

/** The engine's own way to take keys, but for seeds in PKCS #8. @param {any} at @param {string} name of what it throws there */
function refuseSeeds(at, name) {
  const take = crypto.subtle.importKey.bind(crypto.subtle);
  const refuse = (/** @type {any[]} */ ...given) => (given[0] === 'pkcs8' ? Promise.reject(new DOMException('', name)) : /** @type {any} */ (take)(...given));
  at.mock.method(crypto.subtle, 'importKey', refuse);
}

test('where a browser does not take a seed the usual way, the identity and its signatures are the same', async (at) => {
  const root = new Uint8Array(32).fill(9);
  const usual = await deriveIdentity(root.slice());
  refuseSeeds(at, 'DataError');
  const other = await deriveIdentity(root.slice());
  assert.deepEqual(other.bundle, usual.bundle);
  assert.equal(other.signKey.extractable, false);
  await verifySignature(usual.bundle, root, await sign(other.signKey, root));
});

test('another refusal of a seed is told as it is', async (at) => {
  refuseSeeds(at, 'NotSupportedError');
  await assert.rejects(deriveIdentity(new Uint8Array(32).fill(9)), { name: 'NotSupportedError' });
});
