/**
 * New keys under the same account: by who lost everything, or by who still has the former ones and doubts them (spec/sealing.md §11).
 * One act on the server, whole or not at all; what follows from it goes on by itself, also after this page was closed.
 */
import { rememberRing, rememberWords } from "../keyring/known.js";
import { unlocked } from "../keyring/unlocked.js";
import { decodeBase64url, encodeBase64url, equalBytes, forget } from "../seal/bytes.js";
import { signStatement } from "../seal/bundle.js";
import { openGrant, sealGrant } from "../seal/grant.js";
import { deriveKey } from "../seal/hash.js";
import { makeKeyring, sealKeyring } from "../seal/keyring.js";
import { deriveIdentity } from "../seal/root.js";
import { wrapRootWithWords } from "../seal/wrap.js";
import { mustBeUnlocked } from "./books.js";
import { comeIn } from "./coming-in.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { shutHouse } from "./house-life.js";
import { makeId, moment } from "./ids.js";
import { checkKit, dropKit, mustBeSignedIn, openRoot } from "./kit.js";
import { meetServer, tellHall } from "./opening.js";
import { fetchRing } from "./rings.js";
import { door, invitations, waiting } from "./signals.js";
import { asRow } from "./wraps.js";

/** @typedef {import("../seal/keyring.js").Keyring} Keyring @typedef {ReturnType<typeof checkKit>} Kit */

/** The former root, from its words typed until the new keys are there. @type {Uint8Array | null} */
let formerRoot = null;

/**
 * Who has neither words nor an unlocked device. What only they could read stays sealed on the server ("keep"), for words that are found
 * again, or goes ("erase").
 * @param {{ typed: Record<string, string>, password: string, mine: "keep" | "erase" }} given
 */
export async function beginAnew({ typed, password, mine }) {
  if (unlocked()) throw new AlcoveError("not-lost");
  const kit = checkKit(typed);
  const [{ keys }, ring, newest] = await Promise.all([ask("GET", "/api/me"), ask("GET", "/api/me/keyring"), highestOfMine()]);
  const value = { ...makeKeyring(), former: { seq: newest, fp: null, self: null } };
  await replaceKeys(kit, { reason: "lost", former: keys.fp, password, mine }, value, ring.version + 1);
}

/** The words again, right before: a device that lies open is not enough. @param {string} words */
export async function proveWords(words) {
  const root = await openRoot(words);
  const { bundle, kemSeed } = await deriveIdentity(root);
  forget(kemSeed);
  if (!equalBytes(bundle, mustBeUnlocked().bundle)) throw new AlcoveError("bundle-not-mine");
  formerRoot = root;
}

/** @param {{ typed: Record<string, string>, password: string }} given */
export async function rotate({ typed, password }) {
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

/** Leaving the page: nothing of it stays in memory. */
export function forgetProof() {
  if (formerRoot) forget(formerRoot);
  formerRoot = null;
}

/** The number up to which rows of Mine lie under the keys before. */
async function highestOfMine() {
  const { rows } = await ask("GET", "/api/mine/records?limit=1");
  return Number(rows[0]?.seq ?? 0);
}

/** Invitations that are still out prove the former keys: the server withdraws them. @param {Keyring} ring @returns {Keyring} */
function withoutInvitations(ring) {
  const out = new Set(invitations.value.map(({ id }) => id));
  return { ...ring, invitations: Object.fromEntries(Object.entries(ring.invitations).filter(([id]) => !out.has(id))) };
}

/**
 * Every pair key that the former keys open, for the new ones: without them a page that is closed now would leave alcoves shut.
 * @param {Uint8Array} root @param {Kit} kit
 */
async function grantsForNew(root, { identity }) {
  const { kem, kemSeed } = await deriveIdentity(root);
  /** @type {Record<string, Record<string, string>>} */
  const grants = {};
  for (const { id, charters } of await ask("GET", "/api/pairs")) {
    for (const { epoch, charter, grant } of charters.filter((/** @type {any} */ one) => one.grant !== null)) {
      const text = decodeBase64url(charter);
      const key = await openGrant(text, kem, decodeBase64url(grant));
      grants[id] = { ...grants[id], [epoch]: encodeBase64url(await sealGrant(text, identity.bundle, key)) };
      forget(key);
    }
  }
  forget(kemSeed);
  return grants;
}

/** @param {Kit} kit @param {any} act @param {Keyring} ring @param {number} version @param {string} [time]  of the statement */
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
    keyring: { version, blob: encodeBase64url(keyring) },
  });
  await rememberRing(person, { version, blob: keyring });
  await rememberWords(person, wrap.id); // the former one, shown again, is refused
  dropKit();
  forgetProof();
  await shutHouse("starting");
  tellHall("locked");
  await comeIn(person, identity).finally(() => door.value === "starting" && (door.value = "locked"));
  await meetServer(); // what it shows as mine are these keys now
}
