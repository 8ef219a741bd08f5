/**
 * The root once more, for one act on the ways in: it rests nowhere, so whoever acts unlocks again at that moment. The
 * same gesture or the password tells the server that it is not just somebody at an open page.
 */
import { unlocked } from "../keyring/unlocked.js";
import { equalBytes, forget } from "../seal/bytes.js";
import { SealError } from "../seal/errors.js";
import { deriveIdentity } from "../seal/root.js";
import { unwrapRootWithPasskey, unwrapRootWithWords } from "../seal/wrap.js";
import { ask } from "./door.js";
import { AlcoveError, asAlcoveError } from "./errors.js";
import { checkTyped, mustBeSignedIn } from "./kit.js";
import { askPasskey, asSent } from "./passkey.js";
import { passkeyWraps, wordsWrap } from "./wraps.js";

const AUTH = "/api/accounts/browser/v1/auth";
const HELD = 5 * 60_000; // milliseconds; an act that takes longer begins again

/** @typedef {{ bytes: () => Uint8Array, forget: () => void }} Root  `bytes` fails with `root-forgotten` when it is over */

/** @param {string} words @param {string} password  "" where the server asks for none @returns {Promise<Root>} */
export async function rootByWords(words, password) {
  const { id: person } = mustBeSignedIn();
  checkTyped(words);
  const root = await opened(async () => unwrapRootWithWords(words, await wordsWrap(person), { person }), "words-wrong");
  if (password) await proveByPassword(password);
  return root;
}

/** One gesture for both. @returns {Promise<Root>} */
export async function rootByPasskey() {
  const { id: person } = mustBeSignedIn();
  const wraps = await passkeyWraps(person);
  const { credential, id, prf } = await prove(wraps.map((one) => String(one.credential)));
  const wrap = wraps.find((one) => one.credential === id);
  if (!wrap || !prf) throw new AlcoveError("passkey-signs-in");
  await ask("POST", `${AUTH}/webauthn/reauthenticate`, { credential: asSent(credential) });
  return opened(() => unwrapRootWithPasskey(prf, wrap, { person }), "passkey-wrong");
}

/** @param {string} password */
export const proveByPassword = (password) => ask("POST", `${AUTH}/reauthenticate`, { password });

/** For acts that need no root. */
export async function proveByPasskey() {
  const { credential, prf } = await prove([]);
  if (prf) forget(prf);
  await ask("POST", `${AUTH}/webauthn/reauthenticate`, { credential: asSent(credential) });
}

/** @param {string[]} allow  none: whichever the server knows of */
async function prove(allow) {
  const { challenge, rpId, allowCredentials = [] } = (await ask("GET", `${AUTH}/webauthn/reauthenticate`)).data.request_options.publicKey;
  return askPasskey({ challenge, rpId, allow: allow.length > 0 ? allow : allowCredentials.map((/** @type {any} */ { id }) => id) });
}

/** @param {() => Promise<Uint8Array>} open @param {string} wrong  the code for what does not open @returns {Promise<Root>} */
async function opened(open, wrong) {
  try {
    return holdRoot(await mustBeMine(await open()));
  } catch (error) {
    throw error instanceof SealError && error.code === "wrap-not-opened" ? new AlcoveError(wrong) : asAlcoveError(error);
  }
}

/** The keys in use must come from this root: it may be wrapped anew in a moment. @param {Uint8Array} root */
async function mustBeMine(root) {
  const { bundle, kemSeed } = await deriveIdentity(root);
  forget(kemSeed);
  if (!equalBytes(bundle, unlocked()?.bundle ?? new Uint8Array())) throw new AlcoveError("bundle-not-mine");
  return root;
}

/** @param {Uint8Array} root @returns {Root} */
export function holdRoot(root) {
  let isOver = false;
  const end = () => {
    isOver = true;
    forget(root);
  };
  const timer = setTimeout(end, HELD);
  return {
    bytes() {
      if (isOver) throw new AlcoveError("root-forgotten");
      return root;
    },
    forget() {
      clearTimeout(timer);
      end();
    },
  };
}
