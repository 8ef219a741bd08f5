/**
 * Which keys to believe in a pair: pins, charters, grants. Heavy with the post-quantum KEM and needed on no known device that has
 * nothing new to accept, so it is loaded only when it is. Nothing here ever seals to a key that was not pinned, and no pin changes.
 */
import { keepPairKey, openKemSeed } from "../keyring/device.js";
import { keepKey } from "../seal/blob.js";
import { decodeBase64url, encodeBase64url, forget } from "../seal/bytes.js";
import { deriveFp } from "../seal/bundle.js";
import { acceptCharter, makeEpoch, recallCharter } from "../seal/epoch.js";
import { SealError } from "../seal/errors.js";
import { deriveKemPair } from "../seal/hpke.js";
import { checkInviteTag } from "../seal/invite.js";
import { mustBeUnlocked } from "./books.js";
import { ask } from "./door.js";
import { moment } from "./ids.js";
import { changeRing } from "./rings.js";
import { addTrouble, endTrouble } from "./signals.js";

/** @typedef {import("../seal/keyring.js").Keyring} Keyring */

/** A charter that breaks a rule is said and goes no further: the pair stays as it is. @param {any} row @param {Keyring} ring */
export async function settleTrust(row, ring) {
  try {
    return await settlePair(row, ring);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    addTrouble("charter-refused", row.id, { reason: error.code, name: row.counterpart.name });
    return ring;
  }
}

/** @param {any} row  a pair as the server has it @param {Keyring} ring @returns {Promise<Keyring>} */
async function settlePair(row, ring) {
  const fresh = ring.pins[row.counterpart.id] ? ring : await pinGuest(row, ring);
  const pin = fresh.pins[row.counterpart.id];
  if (!pin) return fresh;
  checkPin(row, pin);
  if (isSettled(row, fresh)) {
    endTrouble("rolled-back", row.id, "charters");
    return fresh;
  }
  if (row.charters.length === 0 && !fresh.pairs[row.id]) return fresh.invitations[row.invitation.id] ? writeCharter(row, fresh) : fresh;
  return followCharters(row, fresh);
}

/** Nothing to accept and every key here: the KEM is not needed. @param {any} row @param {Keyring} ring */
function isSettled(row, ring) {
  const epoch = ring.pairs[row.id]?.epoch;
  return epoch !== undefined && epoch === row.charters.length && mustBeUnlocked().pairKeys.get(row.id)?.size === epoch;
}

/** The pin stays what it is, whatever the server shows now. @param {any} row @param {Keyring["pins"][string]} pin */
function checkPin(row, pin) {
  if (row.counterpart.bundle === pin.bundle) endTrouble("key-changed", row.id);
  else addTrouble("key-changed", row.id, { name: row.counterpart.name });
}

/**
 * The host's half: the guest's tag shows that the guest's keys are those of the person who had the link.
 * @param {any} row @param {Keyring} ring
 */
async function pinGuest(row, ring) {
  const kept = ring.invitations[row.invitation.id];
  if (!kept || kept.pair !== row.id) return ring;
  const { id: person, bundle } = row.counterpart;
  const fp = await deriveFp(decodeBase64url(bundle));
  const about = { side: "guest", invitation: row.invitation.id, person, fp };
  await checkInviteTag(decodeBase64url(kept.secret), decodeBase64url(row.invitation.guest_tag), about);
  return changeRing(({ pins }) => (pins[person] ??= { bundle, fp, state: "linked", since: moment().slice(0, 10) }));
}

/** @param {any} row @param {Keyring} ring */
function parties(row, ring) {
  const { person, bundle } = mustBeUnlocked();
  const pin = ring.pins[row.counterpart.id];
  return { me: { person, bundle }, partner: { person: row.counterpart.id, bundle: decodeBase64url(pin.bundle), state: pin.state } };
}

/** Charter 1 with a grant for each: from here on there are words. @param {any} row @param {Keyring} ring */
async function writeCharter(row, ring) {
  const { me, partner } = parties(row, ring);
  const made = await makeEpoch(mustBeUnlocked().signKey, me, partner, { pair: row.id, last: null, reason: "new", at: moment() });
  const grants = Object.fromEntries(Object.entries(made.grants).map(([person, grant]) => [person, encodeBase64url(grant)]));
  forget(made.key); // taken again from the own grant, by the same rules as every charter
  const charter = { epoch: 1, charter: encodeBase64url(made.charter), signature: encodeBase64url(made.signature) };
  await ask("POST", `/api/pairs/${row.id}/charters`, { ...charter, grants });
  return followCharters({ ...row, charters: [{ ...charter, grant: grants[me.person] }] }, ring);
}

async function openKem() {
  const seed = await openKemSeed(mustBeUnlocked());
  const kem = await deriveKemPair(seed.slice()); // the pair keeps what it was given: a copy, or forgetting would empty it
  forget(seed);
  return kem;
}

/** @param {any} row @param {Keyring} ring */
async function followCharters(row, ring) {
  const known = ring.pairs[row.id] ?? null;
  const charters = row.charters.toSorted((/** @type {any} */ one, /** @type {any} */ other) => one.epoch - other.epoch);
  if (known && charters.length < known.epoch) {
    addTrouble("rolled-back", row.id, { about: "charters" });
    return ring;
  }
  const kem = await openKem();
  if (known) await recallKeys(row.id, charters, known, kem);
  return acceptNew(row, charters, ring, kem);
}

/** Keys of believed epochs that this device lacks: a new device, or one that was locked. @param {string} pair @param {any[]} charters @param {{ epoch: number, charter: string }} known @param {any} kem */
async function recallKeys(pair, charters, known, kem) {
  let expected = known.charter;
  for (let epoch = known.epoch; epoch >= 1; epoch -= 1) {
    const { charter, grant } = charters[epoch - 1];
    const [parsed, key] = await recallCharter(decodeBase64url(charter), decodeBase64url(grant), { expected, pair, kem });
    await keepRaw(pair, epoch, key);
    expected = parsed.previous;
  }
}

/** @param {any} row @param {any[]} charters @param {Keyring} ring @param {any} kem */
async function acceptNew(row, charters, ring, kem) {
  let current = ring;
  for (const given of charters.slice(ring.pairs[row.id]?.epoch ?? 0)) {
    const last = current.pairs[row.id] ?? null;
    const [charter, signature, grant] = [given.charter, given.signature, given.grant].map(decodeBase64url);
    const accepted = await acceptCharter(charter, signature, grant, { pair: row.id, kem, ...parties(row, current), last });
    current = await changeRing((value) => {
      value.pairs[row.id] = { epoch: accepted.epoch, charter: accepted.charter };
      delete value.invitations[row.invitation.id];
    });
    await keepRaw(row.id, accepted.epoch, accepted.key);
    endTrouble("charter-refused", row.id);
  }
  return current;
}

/** @param {string} pair @param {number} epoch @param {Uint8Array} raw */
async function keepRaw(pair, epoch, raw) {
  await keepPairKey(mustBeUnlocked(), pair, epoch, await keepKey(raw));
  forget(raw);
}
