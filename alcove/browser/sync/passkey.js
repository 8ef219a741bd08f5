/**
 * Passkeys as the browser has them. What a passkey's PRF gives opens the root, so it never leaves this module but to those
 * who open: what is sent is put together member by member, since `credential.toJSON()` carries the PRF's output.
 */
import { decodeBase64url, encodeBase64url } from "../seal/bytes.js";
import { derivePrfFirst } from "../seal/wrap.js";
import { AlcoveError } from "./errors.js";

const PRF_LENGTH = 32;
const CODES = { InvalidStateError: "passkey-exists", NotAllowedError: "passkey-cancelled", AbortError: "passkey-cancelled" };

/** The PRF's input is set here, whatever a server asks for. */
const extensions = async () => ({ prf: { eval: { first: await derivePrfFirst() } } });

/**
 * @param {any} told  the server's options; of them only what names the place, the person and this one time is taken
 * @returns {Promise<{ credential: PublicKeyCredential, hasPrf: boolean }>}
 */
export async function createPasskey(told) {
  const publicKey = {
    rp: { id: told.rp.id, name: told.rp.name },
    user: { id: decodeBase64url(told.user.id), name: told.user.name, displayName: told.user.displayName },
    challenge: decodeBase64url(told.challenge),
    pubKeyCredParams: told.pubKeyCredParams.map((/** @type {any} */ { alg }) => ({ type: "public-key", alg })),
    excludeCredentials: (told.excludeCredentials ?? []).map((/** @type {any} */ { id }) => known(id)),
    authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
    attestation: "none",
    extensions: await extensions(),
  };
  const credential = await asked(() => navigator.credentials.create(/** @type {any} */ ({ publicKey })));
  return { credential, hasPrf: /** @type {any} */ (credential.getClientExtensionResults()).prf?.enabled === true };
}

/**
 * A real assertion, with the PRF.
 * @param {{ challenge: string | Uint8Array, rpId?: string, allow?: string[] }} about  allow: credentials in base64url; none: any of this place
 * @returns {Promise<{ credential: PublicKeyCredential, id: string, prf: Uint8Array | null }>}
 */
export async function askPasskey({ challenge, rpId, allow = [] }) {
  const publicKey = {
    challenge: typeof challenge === "string" ? decodeBase64url(challenge) : challenge,
    ...(rpId && { rpId }),
    allowCredentials: allow.map(known),
    userVerification: "required",
    extensions: await extensions(),
  };
  const credential = await asked(() => navigator.credentials.get(/** @type {any} */ ({ publicKey })));
  return { credential, id: encodeBase64url(new Uint8Array(credential.rawId)), prf: prfOf(credential) };
}

/** @param {string} id */
const known = (id) => ({ type: "public-key", id: decodeBase64url(id) });

/** @param {() => Promise<Credential | null>} act @returns {Promise<PublicKeyCredential>} */
async function asked(act) {
  try {
    const credential = await act();
    if (credential) return /** @type {PublicKeyCredential} */ (credential);
  } catch (error) {
    const name = /** @type {any} */ (error)?.name;
    throw new AlcoveError(Object.hasOwn(CODES, name) ? CODES[/** @type {keyof typeof CODES} */ (name)] : "passkey-unable");
  }
  throw new AlcoveError("passkey-cancelled");
}

/** Null where this passkey, this browser or what stands between them has no PRF. @param {PublicKeyCredential} credential @returns {Uint8Array | null} */
export function prfOf(credential) {
  const found = toBytes(/** @type {any} */ (credential.getClientExtensionResults()).prf?.results?.first);
  return found?.length === PRF_LENGTH ? found : null;
}

/** Some password managers answer in the browser's place, with a plain list of numbers. @param {any} value @returns {Uint8Array | null} */
function toBytes(value) {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  const isList = Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 0 && one < 256);
  return isList ? Uint8Array.from(value) : null;
}

/** What may be sent of a credential: this list and nothing else. @param {PublicKeyCredential} credential */
export function asSent(credential) {
  const { clientDataJSON, attestationObject, authenticatorData, signature, userHandle } = /** @type {any} */ (credential.response);
  const id = encodeBase64url(new Uint8Array(credential.rawId));
  const parts = Object.entries({ clientDataJSON, attestationObject, authenticatorData, signature, userHandle }).filter(([, part]) => part);
  const response = Object.fromEntries(parts.map(([name, part]) => [name, encodeBase64url(new Uint8Array(part))]));
  return { id, rawId: id, type: "public-key", response, clientExtensionResults: {} };
}
