/** The words of lost keys were found again: what only this person could read is sealed anew. Or it is given up, and erased. */
import { decodeBase64url, encodeBase64url, forget } from "../seal/bytes.js";
import { SealError } from "../seal/errors.js";
import { deriveKey } from "../seal/hash.js";
import { deriveIdentity } from "../seal/root.js";
import { unwrapRootWithWords } from "../seal/wrap.js";
import { bookOf, mustBeUnlocked } from "./books.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { checkTyped } from "./kit.js";
import { fetchMineAgain } from "./mine-anew.js";
import { changeRing } from "./rings.js";
import { sealMineAnew } from "./sealing-anew.js";

const PATH = "/api/me/former-keys";

/** @returns {Promise<boolean>} whether words that are found again would open something */
export const canBeFound = async () => (await ask("GET", PATH)).length > 0;

/** @param {string} words  as typed */
export async function bringBackMine(words) {
  checkTyped(words);
  const root = await openFormer(words);
  const { fp, kemSeed } = await deriveIdentity(root);
  forget(kemSeed);
  const self = encodeBase64url(await deriveKey(root, "alcove/v1/id/self"));
  forget(root);
  await changeRing((ring) => {
    if (ring.former) ring.former = { seq: ring.former.seq, fp, self };
  });
  if ((await sealMineAnew()) === 0) await ask("POST", `${PATH}/end`, { records: [] });
}

/** @param {string} words */
async function openFormer(words) {
  const { person } = mustBeUnlocked();
  for (const row of await ask("GET", PATH)) {
    try {
      return await unwrapRootWithWords(words, { ...row, person, salt: decodeBase64url(row.salt), blob: decodeBase64url(row.blob) }, { person });
    } catch (error) {
      if (!(error instanceof SealError) || error.code !== "wrap-not-opened") throw error;
    }
  }
  throw new AlcoveError("words-wrong");
}

/** Nothing opens them any more; nobody gets them back. */
export async function eraseFormer() {
  const records = [...bookOf("mine").sealedBefore];
  await ask("POST", `${PATH}/end`, { records });
  bookOf("mine").sealedBefore.clear();
  bookOf("mine").former.value = 0;
  records.forEach((id) => bookOf("mine").records.delete(id));
  await fetchMineAgain();
}
