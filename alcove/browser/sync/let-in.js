/** An old device lets a new one in: the key must fit the code that its person reads off the new one's screen. */
import { decodeBase64url, encodeBase64url } from "../seal/bytes.js";
import { checkDeviceKey, readDeviceCode, sealRootForDevice } from "../seal/device.js";
import { SealError } from "../seal/errors.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { mustBeSignedIn } from "./kit.js";

const ASKINGS = "/api/me/askings";

/** `request` is its name in the context, which the server does not know whole. @typedef {{ id: string, browser: string, madeAt: string, key: Uint8Array, request: string }} Found */

/** The code alone, or the address that a camera reads. @param {string} text */
const codeIn = (text) => text.slice(text.lastIndexOf("#") + 1);

/** @param {string} text  as typed, pasted or read by a camera @returns {Promise<Found>} */
export async function findDevice(text) {
  const code = codeIn(text);
  await readDeviceCode(code); // a slip of the hand is told before anything else
  const { id: person } = mustBeSignedIn();
  const asking = (await ask("GET", ASKINGS)).filter((/** @type {any} */ row) => !row.here);
  if (asking.length === 0) throw new AlcoveError("asking-none");
  for (const { id, key, browser, made_at: madeAt } of asking) {
    const known = decodeBase64url(key);
    const request = await checkDeviceKey(code, known, { person, request: id }).catch(notThisOne);
    if (request) return { id, browser, madeAt, key: known, request };
  }
  throw new AlcoveError("device-key");
}

/** @param {unknown} error @returns {null} */
function notThisOne(error) {
  if (error instanceof SealError && error.code === "device-key") return null;
  throw error;
}

/** @param {import("./root-again.js").Root} root @param {Found} device */
export async function letIn(root, { id, key, request }) {
  const sealed = await sealRootForDevice(root.bytes(), key, { person: mustBeSignedIn().id, request });
  await ask("PUT", `${ASKINGS}/${id}/sealed`, { sealed: encodeBase64url(sealed) });
}
