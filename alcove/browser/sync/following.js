/** Charters that the server shows, followed by the rules of seal/epoch.js; keys of those that are believed come to this device. */
import { keepPairKey, openKemSeed } from "../keyring/device.js";
import { keepKey } from "../seal/blob.js";
import { decodeBase64url, forget } from "../seal/bytes.js";
import { acceptCharter, acceptRestoredCharter, recallCharter } from "../seal/epoch.js";
import { deriveKemPair } from "../seal/hpke.js";
import { mustBeUnlocked } from "./books.js";
import { chartersOf, isShutOut } from "./renewed.js";
import { changeRing } from "./rings.js";
import { addTrouble, endTrouble } from "./signals.js";

/** @typedef {import("../seal/keyring.js").Keyring} Keyring */

/** @param {any} row @param {Keyring} ring */
export function parties(row, ring) {
  const { person, bundle } = mustBeUnlocked();
  const pin = ring.pins[row.counterpart.id];
  return { me: { person, bundle }, partner: { person: row.counterpart.id, bundle: decodeBase64url(pin.bundle), state: pin.state } };
}

export async function openKem() {
  const seed = await openKemSeed(mustBeUnlocked());
  const kem = await deriveKemPair(seed.slice()); // the pair keeps what it was given: a copy, or forgetting would empty it
  forget(seed);
  return kem;
}

/** @param {any} row @param {Keyring} ring */
export async function followCharters(row, ring) {
  const known = ring.pairs[row.id] ?? null;
  const charters = chartersOf(row);
  if (known && charters.length < known.epoch) {
    addTrouble("rolled-back", row.id, { about: "charters" });
    return ring;
  }
  if (isShutOut(row, ring)) return letIn(row, charters, ring);
  const kem = await openKem();
  if (known) await recallKeys(row.id, charters, known, kem);
  return acceptNew(row, charters, ring, kem);
}

/**
 * Who lost every key has no keyring that says what came before. Once the words were compared, and somebody wrote a restore, the whole
 * chain is believed by it; before that there is nothing to refuse.
 * @param {any} row @param {any[]} charters @param {Keyring} ring
 */
async function letIn(row, charters, ring) {
  const newest = charters[charters.length - 1];
  if (ring.pins[row.counterpart.id].state !== "verified" || newest.grant === null) return ring;
  const kem = await openKem();
  const [signature, grant] = [newest.signature, newest.grant].map(decodeBase64url);
  const accepted = await acceptRestoredCharter(charters.map(({ charter }) => decodeBase64url(charter)), signature, grant, { pair: row.id, kem, ...parties(row, ring) });
  forget(accepted.key); // recalled with the former ones
  const known = { epoch: accepted.epoch, charter: accepted.charter };
  const changed = await changeRing((value) => (value.pairs[row.id] = known));
  await recallKeys(row.id, charters, known, kem);
  endTrouble("charter-refused", row.id);
  return changed;
}

/**
 * Keys of believed epochs that this device lacks: a new device, or one that was locked. Only for who lost their keys may a grant be
 * missing: both had lost them, and nobody could grant it again.
 * @param {string} pair @param {any[]} charters @param {{ epoch: number, charter: string }} known @param {any} kem
 */
async function recallKeys(pair, charters, known, kem) {
  let expected = known.charter;
  for (let epoch = known.epoch; epoch >= 1; epoch -= 1) {
    const { charter, grant } = charters[epoch - 1];
    if (grant === null && mustBeUnlocked().former) break;
    const [parsed, key] = await recallCharter(decodeBase64url(charter), decodeBase64url(grant), { expected, pair, kem });
    await keepRaw(pair, epoch, key, isOwn(parsed));
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
    await keepRaw(row.id, accepted.epoch, accepted.key, true);
    endTrouble("charter-refused", row.id);
  }
  return current;
}

/** Whether tags of that epoch were made with the own present keys. @param {import("../seal/charter.js").Charter} parsed */
function isOwn({ members }) {
  const { person, fp } = mustBeUnlocked();
  return members.some((member) => member.person === person && member.fp === fp);
}

/** @param {string} pair @param {number} epoch @param {Uint8Array} raw @param {boolean} own */
async function keepRaw(pair, epoch, raw, own) {
  await keepPairKey(mustBeUnlocked(), pair, epoch, await keepKey(raw), own);
  forget(raw);
}
