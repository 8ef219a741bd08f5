// Which charter to believe. There is no command to accept anything else.

import { checkNotReflected, deriveFp, parseBundle, sign, verifySignature } from './bundle.js';
import { commitKey, formatCharter, hashCharter, parseCharter } from './charter.js';
import { SealError } from './errors.js';
import { makePairKey, openGrant, sealGrant } from './grant.js';

/**
 * Party: one of the two, oneself by own keys, the partner by the pin; never by what the server says now.
 * Last: the highest accepted charter, from the keyring: its number and its hash in hex.
 * Accepted: `charter` is the hash in hex; `key` is raw: hand it to `keepKey` and `forget` it.
 * @typedef {import('./hpke.js').KemPair} KemPair
 * @typedef {import('./charter.js').Charter} Charter
 * @typedef {{person: string, bundle: Uint8Array, state?: string}} Party
 * @typedef {{epoch: number, charter: string}} Last
 * @typedef {{epoch: number, charter: string, key: Uint8Array}} Accepted
 */

/**
 * A fresh key for the two, as number last + 1: charter, signature, one grant for each person, and the raw key. A
 * `restore` lets somebody in again: only who was `verified`.
 * @param {CryptoKey} signKey @param {Party} me @param {Party} partner
 * @param {{pair: string, last: Last | null, reason: string, at: string}} about
 */
export async function makeEpoch(signKey, me, partner, { pair, last, reason, at }) {
  if (reason === 'restore' && partner.state !== 'verified') throw new SealError('charter-unverified');
  await checkNotReflected(me.bundle, partner.bundle);
  const key = makePairKey();
  const [own, other] = await Promise.all([me, partner].map(async ({ person, bundle }) => ({ person, fp: await deriveFp(bundle) })));
  const epoch = last ? last.epoch + 1 : 1;
  const previous = last ? last.charter : '-';
  const charter = formatCharter({ pair, epoch, previous, reason, members: [own, other], commit: await commitKey(key), at });
  /** @type {Record<string, Uint8Array>} */
  const grants = {};
  for (const { person, bundle } of [me, partner]) grants[person] = await sealGrant(charter, bundle, key);
  return { charter, signature: await sign(signKey, charter), grants, key };
}

/**
 * The next charter of a pair, or a refusal that names which rule it breaks. Nothing is kept here.
 * @param {Uint8Array} charter @param {Uint8Array} signature @param {Uint8Array} grant
 * @param {{pair: string, kem: KemPair, me: Party, partner: Party, last: Last | null}} known @returns {Promise<Accepted>}
 */
export async function acceptCharter(charter, signature, grant, { pair, kem, me, partner, last }) {
  const parsed = parseCharter(charter);
  await checkParties(parsed, pair, me, partner);
  checkNext(parsed, last);
  await checkSignedByOne(charter, signature, [me.bundle, partner.bundle]);
  return { epoch: parsed.epoch, charter: await hashCharter(charter), key: await openGrant(charter, kem, grant) };
}

/**
 * For the one who lost every key: no keyring says what came before, so the whole chain from 1 is needed, the last a
 * `restore` signed by the partner's or the own present keys (one of two who both lost theirs writes it), and the partner's
 * keys compared in person (`verified`).
 * @param {Uint8Array[]} charters @param {Uint8Array} signature @param {Uint8Array} grant
 * @param {{pair: string, kem: KemPair, me: Party, partner: Party}} known @returns {Promise<Accepted>}
 */
export async function acceptRestoredCharter(charters, signature, grant, { pair, kem, me, partner }) {
  if (partner.state !== 'verified') throw new SealError('charter-unverified');
  if (charters.length === 0) throw new SealError('charter-epoch');
  /** @type {Last | null} */
  let last = null;
  for (const charter of charters) {
    const parsed = parseCharter(charter);
    checkPeople(parsed, pair, me, partner);
    checkNext(parsed, last);
    last = { epoch: parsed.epoch, charter: await hashCharter(charter) };
  }
  const newest = charters[charters.length - 1];
  const parsed = parseCharter(newest);
  if (parsed.reason !== 'restore') throw new SealError('charter-reason');
  await checkParties(parsed, pair, me, partner);
  await checkSignedByOne(newest, signature, [me.bundle, partner.bundle]);
  return { epoch: parsed.epoch, charter: await hashCharter(newest), key: await openGrant(newest, kem, grant) };
}

/**
 * A charter that is already believed, by its hash: the keyring's, or the `previous` line of a believed one. Gives its
 * key again, for a new device and for reading former epochs.
 * @param {Uint8Array} charter @param {Uint8Array} grant @param {{expected: string, pair: string, kem: KemPair}} known
 * @returns {Promise<[Charter, Uint8Array]>}
 */
export async function recallCharter(charter, grant, { expected, pair, kem }) {
  if ((await hashCharter(charter)) !== expected) throw new SealError('charter-previous');
  const parsed = parseCharter(charter);
  if (parsed.pair !== pair) throw new SealError('charter-pair');
  return [parsed, await openGrant(charter, kem, grant)];
}

/**
 * A former epoch's key for a partner who lost theirs. Against the faked "your partner lost the keys, share again":
 * the new keys were compared in person first, whatever the former ones were (`charter-unverified`).
 * @param {Uint8Array} charter @param {Uint8Array} key raw @param {Party} partner
 */
export async function regrant(charter, key, partner) {
  if (partner.state !== 'verified') throw new SealError('charter-unverified');
  return sealGrant(charter, partner.bundle, key);
}

/** @param {Charter} parsed @param {string} pair @param {Party} me @param {Party} partner */
function checkPeople(parsed, pair, me, partner) {
  if (parsed.pair !== pair) throw new SealError('charter-pair');
  const named = parsed.members.map(({ person }) => person);
  if (me.person === partner.person || !named.includes(me.person) || !named.includes(partner.person)) throw new SealError('charter-members');
}

/** @param {Charter} parsed @param {string} pair @param {Party} me @param {Party} partner */
async function checkParties(parsed, pair, me, partner) {
  checkPeople(parsed, pair, me, partner);
  const fps = new Map(parsed.members.map(({ person, fp }) => [person, fp]));
  if (fps.get(me.person) !== (await parseBundle(me.bundle)).fp) throw new SealError('charter-own-fp');
  if (fps.get(partner.person) !== (await parseBundle(partner.bundle)).fp) throw new SealError('charter-partner-fp');
  await checkNotReflected(me.bundle, partner.bundle);
}

/** Neither an old one again, nor one skipped, nor another history under the same number. @param {Charter} parsed @param {Last | null} last */
function checkNext(parsed, last) {
  if (parsed.epoch !== (last ? last.epoch + 1 : 1)) throw new SealError('charter-epoch');
  if (last && parsed.previous !== last.charter) throw new SealError('charter-previous');
}

/** @param {Uint8Array} charter @param {Uint8Array} signature @param {Uint8Array[]} bundles */
async function checkSignedByOne(charter, signature, bundles) {
  for (const bundle of bundles) {
    const fits = await verifySignature(bundle, charter, signature).then(() => true, () => false);
    if (fits) return;
  }
  throw new SealError('charter-signature');
}
