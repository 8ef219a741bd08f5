/** Changing the ways in: a new passkey, other words. With the root at hand, for one act. */
import { formatAgeLine } from "../keyring/age-line.js";
import { rememberWords } from "../keyring/known.js";
import { encodeBase64url, equalBytes, forget } from "../seal/bytes.js";
import { deriveIdentity } from "../seal/root.js";
import { makeWords } from "../seal/words.js";
import { unwrapRootWithPasskey, unwrapRootWithWords, wrapRootWithPasskey, wrapRootWithWords } from "../seal/wrap.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { makeId } from "./ids.js";
import { mustBeSignedIn, wrongWords } from "./kit.js";
import { askPasskey, asSent, createPasskey } from "./passkey.js";
import { asRow, passkeyWraps, wordsWrap } from "./wraps.js";

const ADD = "/api/accounts/browser/v1/account/authenticators/webauthn";

/** @typedef {import("./root-again.js").Root} Root */

/**
 * Makes a passkey for signing in. Whether it may unlock is known only now, and only tried by `letUnlock`.
 * @param {string} name @returns {Promise<{ id: number, credential: string, hasPrf: boolean }>}
 */
export async function addPasskey(name) {
  const told = (await ask("GET", `${ADD}?passwordless`)).data.creation_options.publicKey;
  const { credential, hasPrf } = await createPasskey(told);
  const sent = asSent(credential);
  const kept = await ask("POST", ADD, { name, passwordless: true, credential: sent });
  return { id: kept.data.id, credential: sent.rawId, hasPrf };
}

/**
 * Tries the passkey by a real assertion, wraps the root with what it gives, and opens what the server then keeps. True only after all of it.
 * @param {Root} root @param {{ id: number, credential: string }} passkey @returns {Promise<boolean>}
 */
export async function letUnlock(root, { id, credential }) {
  const person = mustBeSignedIn().id;
  const { prf } = await askPasskey({ challenge: crypto.getRandomValues(new Uint8Array(32)), allow: [credential] });
  if (!prf) return false;
  try {
    const wrap = await wrapRootWithPasskey(root.bytes(), prf, { person, wrap: makeId() });
    await ask("PUT", `/api/me/passkeys/${id}/wrap`, { id: wrap.id, blob: encodeBase64url(wrap.blob) });
    const kept = (await passkeyWraps(person)).find((one) => one.credential === credential);
    return Boolean(kept) && (await isSame(root, unwrapRootWithPasskey(prf, /** @type {any} */ (kept), { person })));
  } finally {
    forget(prf);
  }
}

/** @param {Root} root @param {Promise<Uint8Array>} opening */
async function isSame(root, opening) {
  const found = await opening;
  const fits = equalBytes(found, root.bytes());
  forget(found);
  return fits;
}

/** New words for the same root, to be kept before they count. @param {Root} root */
export async function makeNewKit(root) {
  const { email } = mustBeSignedIn();
  const { fp, kemSeed } = await deriveIdentity(root.bytes());
  const ageLine = formatAgeLine(kemSeed);
  forget(kemSeed);
  return { words: makeWords().split(" "), account: email, server: location.origin, fp, ageLine };
}

/**
 * The new words in the place of the old ones, in one act of the server. What it keeps then is opened with them, before the page says that they count.
 * @param {Root} root @param {string[]} words @param {Record<string, string>} typed  position, counted from 1, → word
 */
export async function changeWords(root, words, typed) {
  const person = mustBeSignedIn().id;
  const positions = wrongWords(words, typed);
  if (positions) throw new AlcoveError("words-mismatch", { positions });
  const before = await wordsWrap(person);
  const wrap = await wrapRootWithWords(root.bytes(), words.join(" "), { person, wrap: makeId() });
  await ask("PUT", "/api/me/words", { wrap: asRow(wrap), replaces: before.id });
  await rememberWords(person, wrap.id);
  const kept = await wordsWrap(person);
  if (!(await isSame(root, unwrapRootWithWords(words.join(" "), kept, { person })))) throw new AlcoveError("words-not-kept");
}
