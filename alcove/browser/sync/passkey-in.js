/** In by a passkey: one gesture signs in and unlocks. Where it only signs in, the page asks for the eight words and says why. */
import { SealError } from "../seal/errors.js";
import { forget } from "../seal/bytes.js";
import { unlockWithPasskey as unwrap } from "../seal/wrap.js";
import { comeIn } from "./coming-in.js";
import { ask } from "./door.js";
import { AlcoveError, asAlcoveError } from "./errors.js";
import { checkShown, mustBeSignedIn } from "./kit.js";
import { meetServer, tellHall } from "./opening.js";
import { askPasskey, asSent } from "./passkey.js";
import { me } from "./signals.js";
import { whyWords } from "./why-words.js";
import { passkeyWraps } from "./wraps.js";

const LOGIN = "/api/accounts/browser/v1/auth/webauthn/login";

/** The passkey may be of any account here: the authenticator knows, the server need not be asked who has one. */
export async function signInWithPasskey() {
  await ask("GET", "/api/me"); // the token of the CSRF cookie
  const { challenge, rpId } = (await ask("GET", LOGIN)).data.request_options.publicKey;
  const { credential, id, prf } = await askPasskey({ challenge, rpId });
  await ask("POST", LOGIN, { credential: asSent(credential) });
  whyWords.value = await openAtOnce(id, prf);
  await meetServer();
  if (whyWords.value) tellHall("came");
}

/** Before the page is told that somebody is signed in: it would ask for words first. @param {string} id @param {Uint8Array | null} prf */
async function openAtOnce(id, prf) {
  try {
    const { person, keys } = await ask("GET", "/api/me");
    if (!keys) return null; // the first day comes next
    me.value = person;
    await openWith(person.id, id, prf);
    return null;
  } catch (error) {
    const known = asAlcoveError(error);
    return known instanceof AlcoveError ? known : new AlcoveError("passkey-wrong");
  }
}

/** Signed in already: the passkey unlocks, and no server is told. */
export async function unlockWithPasskey() {
  const { id: person } = mustBeSignedIn();
  const allow = await passkeysThatUnlock();
  if (allow.length === 0) throw new AlcoveError("passkey-none");
  const { id, prf } = await askPasskey({ challenge: crypto.getRandomValues(new Uint8Array(32)), allow });
  await openWith(person, id, prf);
}

/** @returns {Promise<string[]>} their credentials */
export async function passkeysThatUnlock() {
  return (await passkeyWraps(mustBeSignedIn().id)).map(({ credential }) => String(credential));
}

/** @param {string} person @param {string} id  of the credential that was used @param {Uint8Array | null} prf */
async function openWith(person, id, prf) {
  const wrap = (await passkeyWraps(person)).find(({ credential }) => credential === id);
  if (!wrap || !prf) throw new AlcoveError("passkey-signs-in");
  try {
    const identity = await unwrap(prf, wrap, { person });
    await checkShown(person, identity);
    await comeIn(person, identity);
  } catch (error) {
    throw error instanceof SealError && error.code === "wrap-not-opened" ? new AlcoveError("passkey-wrong") : asAlcoveError(error);
  } finally {
    forget(prf);
  }
}
