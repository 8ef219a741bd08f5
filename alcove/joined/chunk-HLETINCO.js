import {
  derivePrfFirst
} from "./chunk-MSBSB75B.js";
import {
  AlcoveError,
  decodeBase64url,
  encodeBase64url
} from "./first.js";

var PRF_LENGTH = 32;
var CODES = { InvalidStateError: "passkey-exists", NotAllowedError: "passkey-cancelled", AbortError: "passkey-cancelled" };
var extensions = async () => ({ prf: { eval: { first: await derivePrfFirst() } } });
async function createPasskey(told) {
  const publicKey = {
    rp: { id: told.rp.id, name: told.rp.name },
    user: { id: decodeBase64url(told.user.id), name: told.user.name, displayName: told.user.displayName },
    challenge: decodeBase64url(told.challenge),
    pubKeyCredParams: told.pubKeyCredParams.map(({ alg }) => ({ type: "public-key", alg })),
    excludeCredentials: (told.excludeCredentials ?? []).map(({ id }) => known(id)),
    authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
    attestation: "none",
    extensions: await extensions()
  };
  const credential = await asked(() => navigator.credentials.create(
    /** @type {any} */
    { publicKey }
  ));
  return { credential, hasPrf: (
    /** @type {any} */
    credential.getClientExtensionResults().prf?.enabled === true
  ) };
}
async function askPasskey({ challenge, rpId, allow = [] }) {
  const publicKey = {
    challenge: typeof challenge === "string" ? decodeBase64url(challenge) : challenge,
    ...rpId && { rpId },
    allowCredentials: allow.map(known),
    userVerification: "required",
    extensions: await extensions()
  };
  const credential = await asked(() => navigator.credentials.get(
    /** @type {any} */
    { publicKey }
  ));
  return { credential, id: encodeBase64url(new Uint8Array(credential.rawId)), prf: prfOf(credential) };
}
var known = (id) => ({ type: "public-key", id: decodeBase64url(id) });
async function asked(act) {
  try {
    const credential = await act();
    if (credential) return (
      /** @type {PublicKeyCredential} */
      credential
    );
  } catch (error) {
    const name = (
      /** @type {any} */
      error?.name
    );
    throw new AlcoveError(Object.hasOwn(CODES, name) ? CODES[
      /** @type {keyof typeof CODES} */
      name
    ] : "passkey-unable");
  }
  throw new AlcoveError("passkey-cancelled");
}
function prfOf(credential) {
  const found = toBytes(
    /** @type {any} */
    credential.getClientExtensionResults().prf?.results?.first
  );
  return found?.length === PRF_LENGTH ? found : null;
}
function toBytes(value) {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  const isList = Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 0 && one < 256);
  return isList ? Uint8Array.from(value) : null;
}
function asSent(credential) {
  const { clientDataJSON, attestationObject, authenticatorData, signature, userHandle } = (
    /** @type {any} */
    credential.response
  );
  const id = encodeBase64url(new Uint8Array(credential.rawId));
  const parts = Object.entries({ clientDataJSON, attestationObject, authenticatorData, signature, userHandle }).filter(([, part]) => part);
  const response = Object.fromEntries(parts.map(([name, part]) => [name, encodeBase64url(new Uint8Array(part))]));
  return { id, rawId: id, type: "public-key", response, clientExtensionResults: {} };
}

export {
  createPasskey,
  askPasskey,
  asSent
};
