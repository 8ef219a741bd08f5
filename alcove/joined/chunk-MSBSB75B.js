import {
  noteWordsTyped
} from "./chunk-4FPLOXWI.js";
import {
  checkWords,
  makeWords,
  normaliseWords,
  requireWords
} from "./chunk-FP77DP2R.js";
import {
  deriveKemPair
} from "./chunk-EI2RZEWW.js";
import {
  dropMineOfOthers
} from "./chunk-LG5N3MJ7.js";
import {
  fetchRing,
  knownWords,
  makeKeyring,
  rememberRing,
  rememberWords,
  sealKeyring
} from "./chunk-ZCULNP6U.js";
import {
  D,
  P,
  checkOwnBundle,
  deriveFp,
  formatBundle,
  power,
  signStatement,
  verifyStatement
} from "./chunk-NO7HG6NV.js";
import {
  keysBefore,
  lockReason,
  makeId,
  me,
  moment,
  openHouse,
  openKept,
  quietly,
  sealKept,
  serverAddress,
  setUnlocked,
  tellHall
} from "./start.js";
import {
  AlcoveError,
  KEY_LENGTH,
  SealError,
  ask,
  concatBytes,
  decodeBase64url,
  decodeHex,
  deriveKey,
  encodeBase64url,
  encodeText,
  forget,
  hmacSha256,
  keepIdentity,
  keepKey,
  keptContext,
  openSealed,
  openStore,
  readAllDrafts,
  readOutbox,
  sealBlob,
  sha256,
  wrapContext,
  write
} from "./first.js";

var LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var PREFIX = "age-secret-key-pq-";
var GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
function formatAgeLine(seed) {
  const data = toFives(seed);
  const letters = [...data, ...checksum(data)].map((value) => LETTERS[value]);
  return `${PREFIX}1${letters.join("")}`.toUpperCase();
}
function toFives(bytes) {
  const fives = [];
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8 | byte) & 4095;
    bits += 8;
    while (bits >= 5) fives.push(held >> (bits -= 5) & 31);
  }
  if (bits > 0) fives.push(held << 5 - bits & 31);
  return fives;
}
function checksum(data) {
  const codes = [...PREFIX].map((letter) => letter.charCodeAt(0));
  const spread = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const rest = polymod([...spread, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  return [25, 20, 15, 10, 5, 0].map((shift) => rest >> shift & 31);
}
function polymod(values) {
  let rest = 1;
  for (const value of values) {
    const top = rest >>> 25;
    rest = (rest & 33554431) << 5 ^ value;
    GENERATOR.forEach((factor, bit) => rest ^= top >>> bit & 1 ? factor : 0);
  }
  return rest;
}

var BASE_X = 0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an;
var BASE_Y = 0x6666666666666666666666666666666666666666666666666666666666666658n;
async function deriveEd25519Public(seed) {
  const digest = new Uint8Array(await crypto.subtle.digest(
    "SHA-512",
    /** @type {BufferSource} */
    seed
  ));
  const half = digest.subarray(0, 32);
  half[0] &= 248;
  half[31] = half[31] & 127 | 64;
  const point = multiply(half);
  digest.fill(0);
  return encode(point);
}
function multiply(scalar) {
  let [low, high] = [[0n, 1n, 1n, 0n], [BASE_X, BASE_Y, 1n, BASE_X * BASE_Y % P]];
  for (let bit = 254; bit >= 0; bit -= 1) {
    const isSet = scalar[bit >> 3] >> (bit & 7) & 1;
    const sum = add(low, high);
    [low, high] = isSet ? [sum, add(high, high)] : [add(low, low), sum];
  }
  return low;
}
function add([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = (y1 - x1) * (y2 - x2) % P;
  const b = (y1 + x1) * (y2 + x2) % P;
  const c = 2n * D * t1 % P * t2 % P;
  const d = 2n * z1 * z2 % P;
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [e * f % P, g * h % P, f * g % P, e * h % P];
}
function encode([x, y, z]) {
  const inverse = power(modulo(z), P - 2n);
  let left = modulo(y * inverse);
  const bytes = new Uint8Array(32);
  for (let at = 0; at < 32; at += 1, left >>= 8n) bytes[at] = Number(left & 0xffn);
  if (modulo(x * inverse) & 1n) bytes[31] |= 128;
  return bytes;
}
var modulo = (number) => (number % P + P) % P;

var PKCS8 = decodeHex("302e020100300506032b657004220420", 16);
function makeRoot() {
  return crypto.getRandomValues(new Uint8Array(KEY_LENGTH));
}
async function deriveIdentity(root) {
  if (root.length !== KEY_LENGTH) throw new SealError("key-length");
  const [kemSeed, sigSeed, own, self] = await Promise.all(
    ["kem", "sig", "own", "self"].map((name) => deriveKey(root, `alcove/v1/id/${name}`))
  );
  const kem = await deriveKemPair(kemSeed);
  const signKey = await importSigningSeed(sigSeed, false);
  const bundle = formatBundle(kem.public, await deriveSigningPublic(sigSeed));
  const ownKey = await crypto.subtle.importKey("raw", own, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const selfKey = await keepKey(self);
  [sigSeed, own, self].forEach(forget);
  return { kemSeed, kem, signKey, ownKey, selfKey, bundle, fp: await deriveFp(bundle) };
}
async function importSigningSeed(seed, readable) {
  const wrapped = concatBytes(PKCS8, seed);
  const key = await crypto.subtle.importKey("pkcs8", wrapped, "Ed25519", readable, ["sign"]).catch((error) => {
    if (error.name !== "DataError") throw error;
    return importSigningSeedAsJson(seed, readable);
  });
  forget(wrapped);
  return key;
}
async function importSigningSeedAsJson(seed, readable) {
  const x = encodeBase64url(await deriveEd25519Public(seed));
  const key = { kty: "OKP", crv: "Ed25519", d: encodeBase64url(seed), x };
  return crypto.subtle.importKey("jwk", key, "Ed25519", readable, ["sign"]);
}
async function deriveSigningPublic(seed) {
  try {
    const { x } = await crypto.subtle.exportKey("jwk", await importSigningSeed(seed, true));
    return decodeBase64url(String(x));
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "OperationError") throw error;
    return deriveEd25519Public(seed);
  }
}

var ROUNDS = 6e5;
var SALT_LENGTH = 16;
async function derivePrfFirst() {
  return sha256(encodeText("alcove/v1/passkey-unlock"));
}
async function wrapRootWithWords(root, words, { person, wrap }) {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
  const blob = await sealRoot(root, await deriveWordsKey(words, salt), person, "words", wrap);
  return { id: wrap, person, method: "words", blob, rounds: ROUNDS, salt };
}
async function unwrapRootWithWords(words, row, { person }) {
  checkRow(row, person, "words");
  if (row.rounds !== ROUNDS) throw new SealError("wrap-rounds");
  if (!row.salt || row.salt.length !== SALT_LENGTH) throw new SealError("wrap-salt");
  return openRoot(row, await deriveWordsKey(words, row.salt));
}
async function deriveWordsKey(words, salt) {
  const base = await crypto.subtle.importKey("raw", encodeText(requireWords(words)), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, 8 * KEY_LENGTH));
}
async function wrapRootWithPasskey(root, prf, { person, wrap }) {
  const blob = await sealRoot(root, await derivePasskeyKey(prf), person, "passkey", wrap);
  return { id: wrap, person, method: "passkey", blob };
}
async function unwrapRootWithPasskey(prf, row, { person }) {
  checkRow(row, person, "passkey");
  return openRoot(row, await derivePasskeyKey(prf));
}
async function derivePasskeyKey(prf) {
  if (prf.length !== KEY_LENGTH) throw new SealError("wrap-secret");
  return deriveKey(prf, "alcove/v1/kek/passkey");
}
async function unlockWithPasskey(prf, row, { person }) {
  return identityOf(await unwrapRootWithPasskey(prf, row, { person }));
}
async function identityOf(root) {
  try {
    return await deriveIdentity(root);
  } finally {
    forget(root);
  }
}
function checkRow(row, person, method) {
  if (row.person !== person) throw new SealError("wrap-person");
  if (row.method !== method) throw new SealError("wrap-method");
}
async function sealRoot(root, key, person, method, wrap) {
  if (root.length !== KEY_LENGTH) throw new SealError("key-length");
  return sealBlob(await keepKey(key), wrapContext({ person, method, wrap }), root);
}
async function openRoot(row, key) {
  const context = wrapContext({ person: row.person, method: row.method, wrap: row.id });
  try {
    const root = await openSealed(await keepKey(key), context, row.blob);
    if (root.length === KEY_LENGTH) return root;
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
  }
  throw new SealError("wrap-not-opened");
}

async function adopt(before, keys) {
  const outbox = await Promise.all((await readOutbox()).map((row) => entryAnew(row, before, keys)));
  const drafts = await Promise.all((await readAllDrafts()).map((draft) => draftAnew(draft, before, keys)));
  await write(["outbox", "drafts"], "strict", (work) => {
    for (const row of outbox) if (row) work.objectStore("outbox").put(row);
    for (const [name, former, blob] of drafts.filter((each) => each !== null)) {
      work.objectStore("drafts").delete(former);
      work.objectStore("drafts").put(blob, name);
    }
  });
}
async function entryAnew(row, before, keys) {
  const value = await openKept(before.selfKey, row.blob, { person: before.person, fp: before.fp, entry: row.entry }).catch(() => null);
  return value && { ...row, sent: null, blob: await sealKept(keys.selfKey, value, { person: keys.person, fp: keys.fp, entry: row.entry }) };
}
async function draftAnew([former, blob], before, keys) {
  const kept = await openKept(before.selfKey, blob, { person: before.person, fp: before.fp, entry: `draft ${former}` }).catch(() => null);
  if (!kept?.key) return null;
  const { person, fp } = keys;
  const name = encodeBase64url(await hmacSha256(keys.ownKey, keptContext({ person, fp, entry: `draft ${kept.key}` })));
  return [name, former, await sealKept(keys.selfKey, kept, { person, fp, entry: `draft ${name}` })];
}

async function comeIn(person, identity) {
  await goIn(await keepHere(person, identity));
}
async function keepHere(person, identity) {
  const before = await keysBefore(person);
  const keys = await keepIdentity(person, identity);
  navigator.storage?.persist?.().catch(() => {
  });
  setUnlocked(keys);
  await openStore(person);
  if (before && before.fp !== keys.fp) await adopt(before, keys);
  await dropMineOfOthers(keys.fp);
  await quietly(fetchRing());
  return keys;
}
async function goIn(keys) {
  lockReason.value = null;
  await openHouse(keys);
  tellHall("came");
}

var toWrap = (person, row) => ({ ...row, person, salt: row.salt === null ? null : decodeBase64url(row.salt), blob: decodeBase64url(row.blob) });
async function wordsWrap(person) {
  const row = (await rows()).find(({ method }) => method === "words");
  if (!row) throw new AlcoveError("keys-missing");
  if (row.id < await knownWords(person)) throw new AlcoveError("wrap-older");
  return toWrap(person, row);
}
async function passkeyWraps(person) {
  return (await rows()).filter(({ method, credential }) => method === "passkey" && credential).map((row) => toWrap(person, row));
}
function asRow({ id, salt, rounds, blob }) {
  return { id, method: "words", salt: encodeBase64url(
    /** @type {Uint8Array} */
    salt
  ), rounds, blob: encodeBase64url(blob) };
}
var rows = () => ask("GET", "/api/me/wraps");

var made = null;
function mustBeSignedIn() {
  if (!me.value) throw new AlcoveError("not-signed-in");
  return me.value;
}
async function makeKit() {
  const { id: person, email } = mustBeSignedIn();
  if (made?.person !== person) made = { person, words: makeWords(), ...await makeIdentity() };
  const { words, identity } = made;
  return { words: words.split(" "), account: email, server: serverAddress(), fp: identity.fp, ageLine: formatAgeLine(identity.kemSeed) };
}
async function makeIdentity() {
  const root = makeRoot();
  return { root, identity: await deriveIdentity(root) };
}
var resting = null;
async function confirmKit(typed, { rest = false } = {}) {
  const kit = checkKit(typed);
  await storeKeys(kit);
  made = null;
  resting = { root: kit.root, keys: await keepHere(kit.person, kit.identity) };
  if (!rest) await finishKit();
}
var rootAtRest = () => resting?.root ?? null;
async function finishKit() {
  if (!resting) return;
  const { root, keys } = resting;
  resting = null;
  forget(root);
  await goIn(keys);
}
function wrongWords(words, typed) {
  const wrong = Object.entries(typed).filter(([position, word]) => normaliseWords(word) !== words[Number(position) - 1]);
  return wrong.length > 0 || Object.keys(typed).length < 2 ? wrong.map(([position]) => Number(position)) : null;
}
function checkKit(typed) {
  if (!made || made.person !== mustBeSignedIn().id) throw new AlcoveError("kit-missing");
  const positions = wrongWords(made.words.split(" "), typed);
  if (positions) throw new AlcoveError("words-mismatch", { positions });
  return made;
}
function dropKit() {
  if (made) forget(made.root);
  made = null;
}
async function storeKeys({ person, root, identity, words }) {
  const { fp, bundle, signKey, selfKey } = identity;
  const time = moment();
  const wrap = await wrapRootWithWords(root, words, { person, wrap: makeId() });
  const keyring = await sealKeyring(selfKey, makeKeyring(), { person, fp, version: 1 });
  await ask("PUT", "/api/me/keys", {
    bundle: encodeBase64url(bundle),
    statement: { time, signature: encodeBase64url(await signStatement(signKey, { person, at: time, fp })) },
    wrap: asRow(wrap),
    keyring: { version: 1, blob: encodeBase64url(keyring) }
  });
  await rememberRing(person, { version: 1, blob: keyring });
  await rememberWords(person, wrap.id);
}
function checkTyped(typed) {
  const doubts = checkWords(typed);
  if (doubts.length > 0) {
    throw new AlcoveError("words-not-in-list", { positions: doubts.map(({ position }) => position + 1), suggestions: doubts.map(({ suggestion }) => suggestion) });
  }
}
async function unlock(words) {
  const { id: person } = mustBeSignedIn();
  const root = await openRoot2(words);
  const identity = await deriveIdentity(root).finally(() => forget(root));
  await refusedByName(checkShown(person, identity));
  await comeIn(person, identity);
  noteWordsTyped();
}
async function openRoot2(words) {
  const { id: person } = mustBeSignedIn();
  checkTyped(words);
  const wrap = await wordsWrap(person);
  const root = await refusedByName(unwrapRootWithWords(words, wrap, { person }));
  await rememberWords(person, wrap.id);
  return root;
}
async function refusedByName(work) {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new AlcoveError(error.code === "wrap-not-opened" ? "words-wrong" : error.code);
  }
}
async function checkShown(person, { bundle }) {
  const shown = (await ask("GET", "/api/me")).keys;
  if (!shown) throw new AlcoveError("keys-missing");
  checkOwnBundle(bundle, decodeBase64url(shown.bundle));
  await verifyStatement(bundle, decodeBase64url(shown.statement.signature), { person, at: shown.statement.time });
}

export {
  formatAgeLine,
  deriveIdentity,
  derivePrfFirst,
  wrapRootWithWords,
  unwrapRootWithWords,
  wrapRootWithPasskey,
  unwrapRootWithPasskey,
  unlockWithPasskey,
  comeIn,
  wordsWrap,
  passkeyWraps,
  asRow,
  mustBeSignedIn,
  makeKit,
  confirmKit,
  rootAtRest,
  finishKit,
  wrongWords,
  checkKit,
  dropKit,
  checkTyped,
  unlock,
  openRoot2 as openRoot,
  refusedByName,
  checkShown
};
