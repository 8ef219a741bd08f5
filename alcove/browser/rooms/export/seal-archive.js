/** One archive of all files, sealed by age: the stock program opens it, with or without Alcove. Libraries come when they are needed. */
import { unlocked } from "../../keyring/unlocked.js";
import { formatAgeRecipient } from "../../seal/age.js";
import { AlcoveError } from "../../sync/house.js";

/** Exactly one of them. @typedef {{ passphrase?: string, kit?: boolean, plain?: boolean }} Lock */

/** @param {Record<string, string>} files  path → text @param {Lock} lock @returns {Promise<{ bytes: Uint8Array, ending: string }>} */
export async function sealArchive(files, lock) {
  const { strToU8, zipSync } = await import("../../vendor/fflate.js");
  const packed = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
  if (lock.plain) return { bytes: packed, ending: "zip" };
  const { Encrypter } = await import("../../vendor/age.js");
  const age = new Encrypter();
  if (lock.kit) age.addRecipient(await ownRecipient());
  else if (lock.passphrase) age.setPassphrase(lock.passphrase);
  else throw new AlcoveError("words-empty");
  await drawn(); // deriving the key keeps this page busy for a moment
  return { bytes: await age.encrypt(packed), ending: "zip.age" };
}

/** The line on the kit opens what is sealed to it. @returns {Promise<string>} */
async function ownRecipient() {
  const keys = unlocked();
  if (!keys) throw new AlcoveError("locked");
  return formatAgeRecipient(keys.bundle);
}

const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));
