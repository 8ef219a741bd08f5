/**
 * After a change of keys: up to which number rows of Mine may lie under former keys, and the former self key while they are
 * sealed anew. It stands in the sealed keyring; here a device learns of it.
 */
import { keepFormer } from "../keyring/changed.js";
import { unlocked } from "../keyring/unlocked.js";
import { keepKey } from "../seal/blob.js";
import { decodeBase64url, forget } from "../seal/bytes.js";

/** @typedef {import("../keyring/device.js").Keys} Keys */

/** Set by the house: rows of Mine that rest here are of the former keys. @type {() => void} */
let whenAnew = () => {};

/** @param {() => void} act */
export function whenMineIsAnew(act) {
  whenAnew = act;
}

/** @param {Keys} keys @param {import("../seal/keyring.js").Keyring["former"]} told */
export async function learnFormer(keys, told) {
  const known = keys.former ?? null;
  if (!told && !known) return;
  if (told && known && told.seq === known.seq && told.fp === known.fp && (told.self === null) === (known.selfKey === null)) return;
  await keepFormer(keys, told ? { seq: told.seq, fp: told.fp, selfKey: told.self === null ? null : await importKey(told.self) } : null);
  if (known?.selfKey && !keys.former?.selfKey) whenAnew();
}

/** @param {string} self */
async function importKey(self) {
  const raw = decodeBase64url(self);
  const key = await keepKey(raw);
  forget(raw);
  return key;
}

/** What nothing opens may be erased from Mine, here or on another device: the own keyring says up to which number. @param {import("./book.js").Book} book */
export const erasedUpTo = (book) => (book.id === "mine" ? (unlocked()?.former?.seq ?? 0) : 0);
