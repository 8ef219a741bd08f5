// A signature has one spelling, whatever the engine takes: WebKitGTK takes a second half above the order of the group.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sign, verifySignature } from '../../../alcove/browser/seal/bundle.js';
import { deriveIdentity } from '../../../alcove/browser/seal/root.js';

const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/** The same signature with the order added to its second half. @param {Uint8Array} signature */
function spellAnew(signature) {
  let left = signature.subarray(32).reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n) + ORDER;
  const other = Uint8Array.from(signature);
  for (let at = 32; at < 64; at += 1, left >>= 8n) other[at] = Number(left & 0xffn);
  return other;
}

test('a second spelling of a signature is refused where the engine takes it', async (at) => {
  const { bundle, signKey } = await deriveIdentity(crypto.getRandomValues(new Uint8Array(32)));
  const message = new TextEncoder().encode('these are my keys');
  const signature = await sign(signKey, message);
  await verifySignature(bundle, message, signature);
  at.mock.method(crypto.subtle, 'verify', async () => true);
  await assert.rejects(verifySignature(bundle, message, spellAnew(signature)), { code: 'signature-wrong' });
  await assert.rejects(verifySignature(bundle, message, signature.subarray(1)), { code: 'signature-wrong' });
});
