/**
 * Which keys to believe in a pair: pins, charters, grants. What needs the post-quantum KEM is heavy, and needed on no known device that
 * has nothing new to accept, so it is loaded only when it is. Nothing here ever seals to a key that was not pinned, and no pin changes.
 */
import { decodeBase64url } from "../seal/bytes.js";
import { deriveFp } from "../seal/bundle.js";
import { SealError } from "../seal/errors.js";
import { checkInviteTag } from "../seal/invite.js";
import { mustBeUnlocked } from "./books.js";
import { moment } from "./ids.js";
import { followRotation, whyRenew } from "./renewing.js";
import { changeRing } from "./rings.js";
import { addTrouble, endTrouble } from "./signals.js";

/** @typedef {import("../seal/keyring.js").Keyring} Keyring */

const nextEpoch = () => import("./next-epoch.js");
/** @param {any} row @param {Keyring} ring @returns {Promise<Keyring>} */
const follow = async (row, ring) => (await import("./following.js")).followCharters(row, ring);

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
  const fresh = await (ring.pins[row.counterpart.id] ? followRotation : pinGuest)(row, ring);
  const pin = fresh.pins[row.counterpart.id];
  if (!pin) return fresh;
  checkPin(row, pin);
  if (isSettled(row, fresh)) endTrouble("rolled-back", row.id, "charters");
  if (row.charters.length === 0 && !fresh.pairs[row.id]) return fresh.invitations[row.invitation.id] ? (await nextEpoch()).writeCharter(row, fresh) : fresh;
  const followed = isSettled(row, fresh) ? fresh : await follow(row, fresh);
  const why = await whyRenew(row, followed);
  if (!why) return followed;
  const next = await (await nextEpoch()).renew(row, followed, why);
  return next ? follow({ ...row, charters: [...row.charters, next] }, followed) : followed;
}

/** Nothing to accept and every key here: the KEM is not needed. @param {{ id: string, charters: { grant: string | null }[] }} row @param {Keyring} ring */
function isSettled(row, ring) {
  const epoch = ring.pairs[row.id]?.epoch;
  const granted = row.charters.filter(({ grant }) => grant !== null).length;
  return epoch !== undefined && epoch === row.charters.length && (mustBeUnlocked().pairKeys.get(row.id)?.size ?? 0) >= Math.max(1, granted);
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
