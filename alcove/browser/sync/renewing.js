/**
 * After a change of keys: whether the pin follows, and whether this device is to write the next epoch of a pair (next-epoch.js). All of
 * it goes to keys of the pin, which no server sets, and only who was verified in person is let in again.
 */
import { decodeBase64url } from "../seal/bytes.js";
import { deriveFp, verifyRotation, verifySignature } from "../seal/bundle.js";
import { SealError } from "../seal/errors.js";
import { mustBeUnlocked } from "./books.js";
import { moment } from "./ids.js";
import { chartersOf, fpsOf, isShutOut } from "./renewed.js";
import { changeRing } from "./rings.js";

/** @typedef {import("../seal/keyring.js").Keyring} Keyring */

/**
 * Keys that the pinned ones signed take their place, as new: whoever stole the former keys could have signed too. Without that
 * signature nothing moves the pin but comparing words.
 * @param {any} row @param {Keyring} ring @returns {Promise<Keyring>}
 */
export async function followRotation(row, ring) {
  const { id: person, bundle, statement } = row.counterpart;
  const pin = ring.pins[person];
  if (!statement?.former_signature || pin.bundle === bundle) return ring;
  const [former, shown, ...signatures] = [pin.bundle, bundle, statement.former_signature, statement.signature].map(decodeBase64url);
  try {
    await verifyRotation(former, shown, /** @type {[Uint8Array, Uint8Array]} */ (signatures), { person, at: statement.time });
  } catch (error) {
    if (error instanceof SealError) return ring;
    throw error;
  }
  const fp = await deriveFp(shown);
  return changeRing(({ pins }) => {
    if (pins[person]?.bundle === pin.bundle) pins[person] = { bundle, fp, state: "new", since: moment().slice(0, 10) };
  });
}

/**
 * Why this device is to write the next charter of a pair, if it is. Asked of what was believed only: charters up to the accepted
 * one, and the pin.
 * @param {any} row @param {Keyring} ring @returns {Promise<"rotate" | "restore" | null>}
 */
export async function whyRenew(row, ring) {
  const { person, fp } = mustBeUnlocked();
  const pin = ring.pins[row.counterpart.id];
  const charters = chartersOf(row);
  const last = charters[charters.length - 1];
  if (!last || pin.bundle !== row.counterpart.bundle || row.closed?.left) return null;
  const fps = fpsOf(last.charter);
  const [isMine, isTheirs] = [fps.get(person) === fp, fps.get(row.counterpart.id) === pin.fp];
  const may = pin.state === "verified" ? "restore" : null;
  if (isShutOut(row, ring)) return !isMine && !isTheirs && person < row.counterpart.id ? may : null; // both lost: one of them writes
  if (ring.pairs[row.id]?.epoch !== charters.length) return null;
  if (!isTheirs) return may;
  if (!isMine) return "rotate";
  return (await isOwed(row, charters, pin)) ? may : null;
}

/** The other let themselves in again, as if both had lost their keys; but here former epochs are still open. @param {any} row @param {any[]} charters @param {Keyring["pins"][string]} pin */
async function isOwed(row, charters, pin) {
  const held = mustBeUnlocked().pairKeys.get(row.id);
  const last = charters[charters.length - 1];
  const isOld = (/** @type {any} */ { epoch, charter }) => held?.has(epoch) && fpsOf(charter).get(row.counterpart.id) !== pin.fp;
  if (!charters.some(isOld) || !decodeText(last.charter).includes("\nrestore\n")) return false;
  const [bundle, charter, signature] = [pin.bundle, last.charter, last.signature].map(decodeBase64url);
  return verifySignature(bundle, charter, signature).then(() => true, () => false);
}

const decodeText = (/** @type {string} */ charter) => new TextDecoder().decode(decodeBase64url(charter));
