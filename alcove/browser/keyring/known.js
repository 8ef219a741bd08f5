/** The newest keyring and the newest wrap of the words that this device has seen, so that older ones are known for what they are. */
import { openBase } from "./device.js";

/**
 * The newest keyring this device has seen, sealed as the server had it. It outlives a lock: a keyring older than this is refused.
 * @param {string} person @returns {Promise<{ version: number, blob: Uint8Array } | null>}
 */
export async function knownRing(person) {
  return (await (await openBase()).get("notes", `ring ${person}`)) ?? null;
}

/** @param {string} person @param {{ version: number, blob: Uint8Array }} row */
export async function rememberRing(person, row) {
  await (await openBase()).put("notes", row, `ring ${person}`);
}

/**
 * The id of the newest wrap of the words that this device knows of. Ids are in the order of making: an older one is refused.
 * @param {string} person @returns {Promise<string>} "" where it knows none
 */
export async function knownWords(person) {
  return (await (await openBase()).get("notes", `words ${person}`)) ?? "";
}

/** @param {string} person @param {string} wrap */
export async function rememberWords(person, wrap) {
  if (wrap > (await knownWords(person))) await (await openBase()).put("notes", wrap, `words ${person}`);
}
