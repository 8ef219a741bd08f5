/** What sealing needs of a browser. Said before anything else, since without it nothing here may be typed. */

/** @returns {Promise<string | null>} why this browser cannot seal, null where it can */
export async function whyUnfit() {
  if (!globalThis.isSecureContext) return "insecure";
  if (!globalThis.crypto?.subtle || !navigator.locks || typeof BroadcastChannel === "undefined") return "no-webcrypto";
  if (typeof indexedDB === "undefined") return "no-storage";
  try {
    await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
  } catch {
    return "no-ed25519";
  }
  return null;
}
