import {
  parseBundle
} from "./chunk-453CMGJU.js";
import {
  formatPayload,
  pad,
  parsePayload,
  unpad
} from "./chunk-CGWIBPNF.js";
import {
  SealError,
  decodeBase64url,
  deriveKey,
  encodeBase64url,
  equalBytes,
  hmacSha256,
  inviteContext,
  isDay,
  isId,
  keyringContext,
  openSealed,
  sealBlob
} from "./chunk-IGQTGUDQ.js";

// seal/invite.js
var SECRET_LENGTH = 16;
var SIDES = ["host", "guest"];
function makeInviteSecret() {
  return crypto.getRandomValues(new Uint8Array(SECRET_LENGTH));
}
function formatInviteFragment(secret) {
  if (secret.length !== SECRET_LENGTH) throw new SealError("invite-fragment");
  return encodeBase64url(secret);
}
function parseInviteFragment(fragment) {
  const text = fragment.startsWith("#") ? fragment.slice(1) : fragment;
  try {
    const secret = decodeBase64url(text);
    if (secret.length === SECRET_LENGTH) return secret;
  } catch {
  }
  throw new SealError("invite-fragment");
}
async function inviteTag(secret, { side, invitation, person, fp }) {
  if (!SIDES.includes(side)) throw new SealError("invite-side");
  if (secret.length !== SECRET_LENGTH) throw new SealError("invite-fragment");
  return hmacSha256(await deriveKey(secret, "alcove/v1/invite"), inviteContext({ side, invitation, person, fp }));
}
async function checkInviteTag(secret, tag, { side, invitation, person, fp }) {
  if (!equalBytes(await inviteTag(secret, { side, invitation, person, fp }), tag)) throw new SealError("invite-tag");
}

// seal/keyring.js
var STATES = ["new", "linked", "verified"];
var HASH = /^[0-9a-f]{64}$/;
function makeKeyring() {
  return { pins: {}, pairs: {}, invitations: {} };
}
async function formatKeyring(keyring) {
  const data = formatPayload(keyring);
  await parseKeyring(data);
  return data;
}
async function parseKeyring(data) {
  try {
    const keyring = (
      /** @type {Keyring} */
      parsePayload(data)
    );
    await checkKeyring(keyring);
    return keyring;
  } catch (error) {
    if (error instanceof SealError) throw new SealError("keyring-shape");
    throw error;
  }
}
async function sealKeyring(selfKey, keyring, { person, fp, version }) {
  return sealBlob(selfKey, keyringContext({ person, fp, version }), pad(await formatKeyring(keyring)));
}
async function openKeyring(selfKey, blob, { person, fp, version, known }) {
  if (version < known) throw new SealError("keyring-older");
  return parseKeyring(unpad(await openSealed(selfKey, keyringContext({ person, fp, version }), blob)));
}
async function checkKeyring(keyring) {
  checkMembers(keyring, ["pins", "pairs", "invitations"]);
  for (const [name, check] of Object.entries({ pins: checkPin, pairs: checkPair, invitations: checkInvitation })) {
    const entries = keyring[name];
    require2(isObject(entries));
    for (const [id, entry] of Object.entries(entries)) {
      require2(isId(id));
      await check(entry);
    }
  }
}
async function checkPin(pin) {
  checkMembers(pin, ["bundle", "fp", "state", "since"]);
  const bundle = await parseBundle(decodeBase64url(pin.bundle));
  require2(bundle.fp === pin.fp && STATES.includes(pin.state) && isDay(pin.since));
}
function checkPair(pair) {
  checkMembers(pair, ["epoch", "charter"]);
  require2(Number.isSafeInteger(pair.epoch) && pair.epoch >= 1);
  require2(typeof pair.charter === "string" && HASH.test(pair.charter));
}
function checkInvitation(invitation) {
  checkMembers(invitation, ["secret", "pair"]);
  require2(decodeBase64url(invitation.secret).length === SECRET_LENGTH && isId(invitation.pair));
}
function checkMembers(value, names) {
  require2(isObject(value) && Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name)));
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function require2(holds) {
  if (!holds) throw new SealError("keyring-shape");
}

export {
  makeInviteSecret,
  formatInviteFragment,
  parseInviteFragment,
  inviteTag,
  checkInviteTag,
  makeKeyring,
  sealKeyring,
  openKeyring
};
