/** Whether passkeys can be offered at all: asked before anything of them is loaded. */

/** Browsers bind passkeys to names of places, never to numbers. */
export const passkeysPossible = () => typeof PublicKeyCredential === "function" && !/^[\d.]+$|^\[/.test(location.hostname);

/** Whether this very device has a finger, a face or a PIN to ask for. @returns {Promise<boolean>} */
export async function deviceVerifies() {
  return passkeysPossible() && Boolean(await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable?.().catch(() => false));
}
