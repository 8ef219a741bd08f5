// Published vectors (spec/vectors/known) against what the browser twin is built from. Runs in Node and in a page.

import { formatAgeIdentity } from '../../../alcove/browser/seal/age.js';
import { decodeHex, encodeHex } from '../../../alcove/browser/seal/bytes.js';
import { deriveKemPair, openFrom, sealTo } from '../../../alcove/browser/seal/hpke.js';
import { isEd25519Point, isEd25519Signature, isMlkemKey, isX25519Point, P } from '../../../alcove/browser/seal/points.js';
import { Decrypter } from '../../../alcove/browser/vendor/age.js';
import { MLKEM768X25519 } from '../../../alcove/browser/vendor/hpke.js';
import { readJson } from './twin.js';

const KNOWN = new URL('../../../spec/vectors/known/', import.meta.url);
const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const b = (text) => decodeHex(text, text.length / 2);
const fails = (work) => work.then(() => false, () => true);
const asNumber = (key) => BigInt(`0x${encodeHex(key.toReversed())}`);

/** Each gives the ids of what went otherwise than published. */
export const CHECKS = {
  'aes-256-gcm.json': async (each) => {
    const key = await crypto.subtle.importKey('raw', b(each.key), 'AES-GCM', false, ['decrypt']);
    const how = { name: 'AES-GCM', iv: b(each.nonce), additionalData: b(each.aad) };
    const opened = await crypto.subtle.decrypt(how, key, b(each.sealed)).then((data) => encodeHex(new Uint8Array(data)), () => null);
    return opened === (each.opens ? each.message : null);
  },
  'ed25519.json': async (each) => {
    // Verifiers differ on keys of small order (`holds` is null): no bundle has one, so nobody is asked.
    if (each.flags.includes('SmallOrderPublicKey')) return !isEd25519Point(b(each.public));
    if (each.holds === null) return true;
    const key = await crypto.subtle.importKey('raw', b(each.public), 'Ed25519', false, ['verify']);
    const holds = isEd25519Signature(b(each.signature)) && (await crypto.subtle.verify('Ed25519', key, b(each.signature), b(each.message)));
    return holds === each.holds;
  },
  'x25519.json': async (each) => isX25519Point(b(each.public)) === (asNumber(b(each.public)) < P && !each.flags.includes('ZeroSharedSecret')),
  'ml-kem-768-keys.json': async (each) => {
    if (isMlkemKey(b(each.public)) !== each.reads) return false;
    const whole = new Uint8Array([...b(each.public), ...(await deriveKemPair(new Uint8Array(32))).public.slice(-32)]);
    return each.reads || fails(sealTo(whole, new Uint8Array(), new Uint8Array(1)));
  },
  'mlkem768-x25519.json': async (each) => {
    const pair = await deriveKemPair(b(each.seed));
    const opened = await openFrom(pair, b(each.info), await sealTo(b(each.public), b(each.info), b(each.message)));
    const shared = MLKEM768X25519.decapsulate(b(each.enc), b(each.seed));
    return encodeHex(pair.public) === each.public && encodeHex(shared) === each.shared && encodeHex(opened) === each.message;
  },
  'age-hybrid.json': async (each) => {
    for (const line of each.identities) if (line.includes('PQ') && formatAgeIdentity(seedOf(line)) !== line) return false;
    if (each.armored) return true; // exports are never armored
    const opened = await openWithAge(each).catch(() => null);
    return each.expect === 'success' ? opened === each.sha256 : opened === null;
  },
};

async function openWithAge({ identities, file }) {
  const decrypter = new Decrypter();
  for (const line of identities) decrypter.addIdentity(line);
  const data = await decrypter.decrypt(b(file));
  return encodeHex(new Uint8Array(await crypto.subtle.digest('SHA-256', data)));
}

/** @param {string} line bech32 */
function seedOf(line) {
  const letters = line.toLowerCase().slice(line.lastIndexOf('1') + 1, -6);
  const bits = [...letters].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from({ length: 32 }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8), 2));
}

/** @param {string} name @returns {Promise<{ ran: number, wrong: (string | number)[] }>} */
export async function runKnown(name) {
  const { cases } = await readJson(new URL(name, KNOWN));
  const wrong = [];
  for (const each of cases) if (!(await CHECKS[name](each).catch(() => false))) wrong.push(each.id ?? each.name ?? each.about);
  return { ran: cases.length, wrong };
}
