/** The wraps of one's root, as the server keeps them: one of the words, one for each passkey that unlocks. */
import { knownWords } from "../keyring/known.js";
import { decodeBase64url, encodeBase64url } from "../seal/bytes.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";

/** @typedef {import("../seal/wrap.js").Wrap} Wrap */

/** `person` is that of the session, never one that a row names. @param {string} person @param {any} row @returns {Wrap & { credential: string | null }} */
const toWrap = (person, row) => ({ ...row, person, salt: row.salt === null ? null : decodeBase64url(row.salt), blob: decodeBase64url(row.blob) });

/**
 * Refuses a wrap older than one this device knows of, before the words are touched: it belongs to words that were changed.
 * @param {string} person @returns {Promise<Wrap>}
 */
export async function wordsWrap(person) {
  const row = (await rows()).find(({ method }) => method === "words");
  if (!row) throw new AlcoveError("keys-missing");
  if (row.id < (await knownWords(person))) throw new AlcoveError("wrap-older");
  return toWrap(person, row);
}

/** @param {string} person */
export async function passkeyWraps(person) {
  return (await rows()).filter(({ method, credential }) => method === "passkey" && credential).map((row) => toWrap(person, row));
}

/** As it goes over the wire. @param {Wrap} wrap */
export function asRow({ id, salt, rounds, blob }) {
  return { id, method: "words", salt: encodeBase64url(/** @type {Uint8Array} */ (salt)), rounds, blob: encodeBase64url(blob) };
}

/** @returns {Promise<any[]>} */
const rows = () => ask("GET", "/api/me/wraps");
