import {
  parseBundle
} from "./chunk-NO7HG6NV.js";
import {
  addTrouble,
  formatPayload,
  learnFormer,
  mustBeUnlocked,
  pad,
  parsePayload,
  unpad
} from "./start.js";
import {
  AlcoveError,
  KEY_LENGTH,
  SealError,
  ask,
  decodeBase64url,
  deriveKey,
  encodeBase64url,
  equalBytes,
  hmacSha256,
  inviteContext,
  isDay,
  isId,
  keyringContext,
  openBase,
  openSealed,
  sealBlob
} from "./first.js";

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

async function knownRing(person) {
  return await (await openBase()).get("notes", `ring ${person}`) ?? null;
}
async function rememberRing(person, row) {
  await (await openBase()).put("notes", row, `ring ${person}`);
}
async function knownWords(person) {
  return await (await openBase()).get("notes", `words ${person}`) ?? "";
}
async function rememberWords(person, wrap) {
  if (wrap > await knownWords(person)) await (await openBase()).put("notes", wrap, `words ${person}`);
}

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
  const parts = ["pins", "pairs", "invitations"];
  const hasFormer = isObject(keyring) && Object.hasOwn(keyring, "former");
  checkMembers(keyring, hasFormer ? [...parts, "former"] : parts);
  if (hasFormer) checkFormer(keyring.former);
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
function checkFormer(former) {
  checkMembers(former, ["seq", "fp", "self"]);
  const { seq, fp, self } = former;
  require2(Number.isSafeInteger(seq) && seq >= 0);
  if (fp === null && self === null) return;
  require2(typeof fp === "string" && HASH.test(fp) && decodeBase64url(self).length === KEY_LENGTH);
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

var PATH = "/api/me/keyring";
var TRIES = 5;
async function hold(ring) {
  const keys = mustBeUnlocked();
  keys.ring = ring;
  await learnFormer(keys, ring.value.former);
  return ring.value;
}
async function fetchRing() {
  const { person } = mustBeUnlocked();
  const known = await knownRing(person);
  const row = await ask("GET", PATH);
  if (known && row.version < known.version) return healRing(row.version, known);
  const held = mustBeUnlocked().ring;
  if (held && held.version === row.version) return held.value;
  const blob = decodeBase64url(row.blob);
  const value = await openShown(blob, row.version);
  await rememberRing(person, { version: row.version, blob });
  return hold({ version: row.version, value });
}
async function openShown(blob, version) {
  try {
    return await open(blob, version);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    addTrouble("rolled-back", null, { about: "keyring" });
    throw new AlcoveError("keyring-older");
  }
}
function open(blob, version) {
  const { selfKey, person, fp } = mustBeUnlocked();
  return openKeyring(selfKey, blob, { person, fp, version, known: 0 });
}
async function healRing(stored, known) {
  addTrouble("rolled-back", null, { about: "keyring" });
  const value = await openShown(known.blob, known.version);
  for (let version = stored + 1; version <= known.version; version += 1) await send(version, value);
  return hold({ version: known.version, value });
}
async function send(version, value) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const blob = await sealKeyring(selfKey, value, { person, fp, version });
  await ask("PUT", PATH, { version, blob: encodeBase64url(blob) });
  await rememberRing(person, { version, blob });
}
async function changeRing(change) {
  return navigator.locks.request("alcove keyring", () => changeInTurn(change));
}
async function changeInTurn(change) {
  for (let tries = 0; ; tries += 1) {
    const before = await fetchRing();
    const value = structuredClone(before);
    change(value);
    if (JSON.stringify(value) === JSON.stringify(before)) return before;
    const version = (mustBeUnlocked().ring?.version ?? 0) + 1;
    try {
      await send(version, value);
      return hold({ version, value });
    } catch (error) {
      if (!(error instanceof AlcoveError) || error.code !== "keyring-version" || tries >= TRIES) throw error;
    }
  }
}

export {
  makeInviteSecret,
  formatInviteFragment,
  parseInviteFragment,
  inviteTag,
  checkInviteTag,
  rememberRing,
  knownWords,
  rememberWords,
  makeKeyring,
  sealKeyring,
  fetchRing,
  changeRing
};
