/** The highest keyring that this device has seen, so that an older one is known for what it is. */
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
