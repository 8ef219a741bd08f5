/** Charters that this device writes: the first of a pair, and the next after a change of keys, with former epochs granted again. */
import { decodeBase64url, encodeBase64url, forget } from "../seal/bytes.js";
import { deriveFp } from "../seal/bundle.js";
import { hashCharter } from "../seal/charter.js";
import { makeEpoch, recallCharter, regrant } from "../seal/epoch.js";
import { mustBeUnlocked } from "./books.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { followCharters, openKem, parties } from "./following.js";
import { moment } from "./ids.js";
import { chartersOf } from "./renewed.js";

/** @typedef {import("../seal/keyring.js").Keyring} Keyring */

/** The raw key is taken again from the own grant, by the same rules as every charter. @param {Awaited<ReturnType<typeof makeEpoch>>} made @param {number} epoch */
function toSend({ charter, signature, grants, key }, epoch) {
  forget(key);
  return {
    charter: { epoch, charter: encodeBase64url(charter), signature: encodeBase64url(signature) },
    grants: Object.fromEntries(Object.entries(grants).map(([person, grant]) => [person, encodeBase64url(grant)])),
  };
}

/** Charter 1 with a grant for each: from here on there are words. @param {any} row @param {Keyring} ring */
export async function writeCharter(row, ring) {
  const { me, partner } = parties(row, ring);
  const made = await makeEpoch(mustBeUnlocked().signKey, me, partner, { pair: row.id, last: null, reason: "new", at: moment() });
  const { charter, grants } = toSend(made, 1);
  await ask("POST", `/api/pairs/${row.id}/charters`, { ...charter, grants });
  return followCharters({ ...row, charters: [{ ...charter, grant: grants[me.person] }] }, ring);
}

/**
 * Writes it. Who was faster is followed later.
 * @param {any} row @param {Keyring} ring @param {"rotate" | "restore"} reason @returns {Promise<any | null>} the charter as the server has it then
 */
export async function renew(row, ring, reason) {
  const [{ me, partner }, kem] = [parties(row, ring), await openKem()];
  const charters = chartersOf(row);
  const newest = charters[charters.length - 1];
  const last = ring.pairs[row.id] ?? { epoch: charters.length, charter: await hashCharter(decodeBase64url(newest.charter)) };
  const former = reason === "restore" && ring.pairs[row.id] ? await grantAgain(row, last, partner, kem) : {};
  const made = await makeEpoch(mustBeUnlocked().signKey, me, partner, { pair: row.id, last, reason, at: moment() });
  const { charter, grants } = toSend(made, last.epoch + 1);
  try {
    await ask("POST", `/api/pairs/${row.id}/charters`, { ...charter, grants, former });
  } catch (error) {
    if (error instanceof AlcoveError && error.code === "epoch-taken") return null;
    throw error;
  }
  return { ...charter, signer: me.person, grant: grants[me.person] };
}

/**
 * Every former epoch that this device opens and the other's present keys do not, each under its own, believed charter.
 * @param {any} row @param {{ epoch: number, charter: string }} last @param {any} partner @param {any} kem @returns {Promise<Record<string, string>>}
 */
async function grantAgain(row, last, partner, kem) {
  const charters = chartersOf(row);
  const fp = await deriveFp(partner.bundle);
  /** @type {Record<string, string>} */
  const former = {};
  let expected = last.charter;
  for (let epoch = last.epoch; epoch >= 1 && charters[epoch - 1].grant !== null; epoch -= 1) {
    const [charter, grant] = [charters[epoch - 1].charter, charters[epoch - 1].grant].map(decodeBase64url);
    const [parsed, key] = await recallCharter(charter, grant, { expected, pair: row.id, kem });
    const isTheirs = parsed.members.some((member) => member.person === partner.person && member.fp === fp);
    if (!isTheirs) former[epoch] = encodeBase64url(await regrant(charter, key, partner));
    forget(key);
    expected = parsed.previous;
  }
  return former;
}
