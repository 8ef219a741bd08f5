/** A new device asks an old one to be let in. The code that it shows goes from screen to eye, never through the server. */
import { decodeBase64url, encodeBase64url, forget } from "../seal/bytes.js";
import { makeDeviceCode, makeDeviceSecret, nameRequest, openRootOnDevice } from "../seal/device.js";
import { SealError } from "../seal/errors.js";
import { makeKemPair } from "../seal/hpke.js";
import { deriveIdentity } from "../seal/root.js";
import { comeIn } from "./coming-in.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { makeId } from "./ids.js";
import { checkShown, mustBeSignedIn } from "./kit.js";

const ASKINGS = "/api/me/askings";
const LOOK_EVERY = 2000; // milliseconds

/** @typedef {{ code: string, link: string, endsAt: string, wait: (signal: AbortSignal) => Promise<void>, end: () => Promise<void> }} Asking */

/** The key lives on this page alone: a page that is loaded again asks again. @returns {Promise<Asking>} */
export async function askToBeLetIn() {
  const { id: person } = mustBeSignedIn();
  const [pair, secret, id] = [await makeKemPair(), makeDeviceSecret(), makeId()];
  const { ends_at: endsAt } = await ask("PUT", ASKINGS, { id, key: encodeBase64url(pair.public) });
  const code = await makeDeviceCode(pair.public, { person, request: id, secret });
  const end = () => ask("DELETE", `${ASKINGS}/${id}`);
  const wait = async (/** @type {AbortSignal} */ signal) => {
    const sealed = await answerTo(id, signal);
    if (!sealed) return;
    await end().catch(() => {}); // one answer, right or wrong
    await comeInWith(pair, sealed, { person, request: nameRequest(id, secret) });
  };
  return { code, link: `${location.origin}/device#${code}`, endsAt, wait, end };
}

/** @param {string} id @param {AbortSignal} signal @returns {Promise<string | null>} null when nobody waits any more */
async function answerTo(id, signal) {
  while (!signal.aborted) {
    const rows = await ask("GET", ASKINGS).catch((error) => (error.code === "away" ? null : Promise.reject(error)));
    const own = rows?.find((/** @type {any} */ row) => row.id === id);
    if (rows && !own) throw new AlcoveError("asking-over");
    if (own?.sealed) return own.sealed;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return null;
}

/** @param {import("../seal/hpke.js").KemPair} pair @param {string} sealed @param {{ person: string, request: string }} about */
async function comeInWith(pair, sealed, about) {
  const root = await openRootOnDevice(pair, decodeBase64url(sealed), about).catch(refuse);
  try {
    const identity = await deriveIdentity(root);
    await checkShown(about.person, identity);
    await comeIn(about.person, identity);
  } finally {
    forget(root);
  }
}

/** Who did not see the code cannot answer: anything else is no answer of a device of one's own. @param {unknown} error @returns {never} */
function refuse(error) {
  throw error instanceof SealError ? new AlcoveError("device-answer") : error;
}
