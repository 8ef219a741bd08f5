import {
  openGrant,
  sealGrant
} from "./chunk-OKSRRCUU.js";
import {
  asRow,
  checkKit,
  comeIn,
  deriveIdentity,
  dropKit,
  mustBeSignedIn,
  openRoot,
  wrapRootWithWords
} from "./chunk-MSBSB75B.js";
import "./chunk-4FPLOXWI.js";
import "./chunk-FP77DP2R.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-LG5N3MJ7.js";
import "./chunk-N743KZGL.js";
import {
  fetchRing,
  makeKeyring,
  rememberRing,
  rememberWords,
  sealKeyring
} from "./chunk-ZCULNP6U.js";
import {
  signStatement
} from "./chunk-NO7HG6NV.js";
import {
  door,
  invitations,
  makeId,
  meetServer,
  moment,
  mustBeUnlocked,
  shutHouse,
  tellHall,
  unlocked,
  waiting
} from "./start.js";
import {
  AlcoveError,
  ask,
  decodeBase64url,
  deriveKey,
  encodeBase64url,
  equalBytes,
  forget
} from "./first.js";

var formerRoot = null;
async function beginAnew({ typed, password, mine }) {
  if (unlocked()) throw new AlcoveError("not-lost");
  const kit = checkKit(typed);
  const [{ keys }, ring, newest] = await Promise.all([ask("GET", "/api/me"), ask("GET", "/api/me/keyring"), highestOfMine()]);
  const value = { ...makeKeyring(), former: { seq: newest, fp: null, self: null } };
  await replaceKeys(kit, { reason: "lost", former: keys.fp, password, mine }, value, ring.version + 1);
}
async function proveWords(words) {
  const root = await openRoot(words);
  const { bundle, kemSeed } = await deriveIdentity(root);
  forget(kemSeed);
  if (!equalBytes(bundle, mustBeUnlocked().bundle)) throw new AlcoveError("bundle-not-mine");
  formerRoot = root;
}
async function rotate({ typed, password }) {
  const kit = checkKit(typed);
  if (!formerRoot) throw new AlcoveError("kit-missing");
  if (waiting.value > 0) throw new AlcoveError("rotate-waiting");
  const { fp, signKey, person } = mustBeUnlocked();
  const [ring, seq, grants] = await Promise.all([fetchRing(), highestOfMine(), grantsForNew(formerRoot, kit)]);
  const time = moment();
  const signature = await signStatement(signKey, { person, at: time, fp: kit.identity.fp });
  const self = encodeBase64url(await deriveKey(formerRoot, "alcove/v1/id/self"));
  const value = { ...withoutInvitations(ring), former: { seq, fp, self } };
  const act = { reason: "rotate", former: fp, password, former_signature: encodeBase64url(signature), grants };
  await replaceKeys(kit, act, value, (mustBeUnlocked().ring?.version ?? 0) + 1, time);
}
function forgetProof() {
  if (formerRoot) forget(formerRoot);
  formerRoot = null;
}
async function highestOfMine() {
  const { rows } = await ask("GET", "/api/mine/records?limit=1");
  return Number(rows[0]?.seq ?? 0);
}
function withoutInvitations(ring) {
  const out = new Set(invitations.value.map(({ id }) => id));
  return { ...ring, invitations: Object.fromEntries(Object.entries(ring.invitations).filter(([id]) => !out.has(id))) };
}
async function grantsForNew(root, { identity }) {
  const { kem, kemSeed } = await deriveIdentity(root);
  const grants = {};
  for (const { id, charters } of await ask("GET", "/api/pairs")) {
    for (const { epoch, charter, grant } of charters.filter((one) => one.grant !== null)) {
      const text = decodeBase64url(charter);
      const key = await openGrant(text, kem, decodeBase64url(grant));
      grants[id] = { ...grants[id], [epoch]: encodeBase64url(await sealGrant(text, identity.bundle, key)) };
      forget(key);
    }
  }
  forget(kemSeed);
  return grants;
}
async function replaceKeys({ root, identity, words }, act, ring, version, time = moment()) {
  const { id: person } = mustBeSignedIn();
  const { fp, bundle, signKey, selfKey } = identity;
  const wrap = await wrapRootWithWords(root, words, { person, wrap: makeId() });
  const keyring = await sealKeyring(selfKey, ring, { person, fp, version });
  await ask("POST", "/api/me/new-keys", {
    ...act,
    bundle: encodeBase64url(bundle),
    statement: { time, signature: encodeBase64url(await signStatement(signKey, { person, at: time, fp })) },
    wrap: asRow(wrap),
    keyring: { version, blob: encodeBase64url(keyring) }
  });
  await rememberRing(person, { version, blob: keyring });
  await rememberWords(person, wrap.id);
  dropKit();
  forgetProof();
  await shutHouse("starting");
  tellHall("locked");
  await comeIn(person, identity).finally(() => door.value === "starting" && (door.value = "locked"));
  await meetServer();
}
export {
  beginAnew,
  forgetProof,
  proveWords,
  rotate
};
