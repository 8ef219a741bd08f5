// Ana's device in Node: the client's own modules on a storage in memory, and a server that answers honestly what is asked. What
// the device sends is kept in `sent`. `house()` makes Ana, Tomas, their charter, their rows, a keyring, an invitation.
import "fake-indexeddb/auto";
import { keepIdentity } from "../../../alcove/browser/keyring/device.js";
import { setUnlocked } from "../../../alcove/browser/keyring/unlocked.js";
import { keepKey } from "../../../alcove/browser/seal/blob.js";
import { encodeBase64url } from "../../../alcove/browser/seal/bytes.js";
import { signStatement } from "../../../alcove/browser/seal/bundle.js";
import { recordContext } from "../../../alcove/browser/seal/context.js";
import { makeEpoch } from "../../../alcove/browser/seal/epoch.js";
import { hashCharter } from "../../../alcove/browser/seal/charter.js";
import { formatInviteFragment, inviteTag, makeInviteSecret } from "../../../alcove/browser/seal/invite.js";
import { sealKeyring } from "../../../alcove/browser/seal/keyring.js";
import { makeTombstone, sealRecord } from "../../../alcove/browser/seal/record.js";
import { deriveIdentity, makeRoot } from "../../../alcove/browser/seal/root.js";
import { makeWords } from "../../../alcove/browser/seal/words.js";
import { wrapRootWithWords } from "../../../alcove/browser/seal/wrap.js";

export const AT = "2026-11-22T10:00:00Z";
let made = 0;
export const newId = () => `019a1b00-${String((made += 1) % 10_000).padStart(4, "0")}-7000-8000-${String(made).padStart(12, "0")}`;

const quiet = { addEventListener() {}, removeEventListener() {} };
Object.defineProperty(globalThis, "navigator", { configurable: true, value: { onLine: true, locks: { request: async (_name, options, act = options) => act({}) }, storage: {} } });
Object.assign(globalThis, { window: globalThis, location: new URL("https://alcove.example/"), document: { ...quiet, cookie: "", visibilityState: "visible" }, ...quiet });
globalThis.BroadcastChannel = class {
  postMessage() {}
  close() {}
};

/** The same words and salt give the same key: a sum that is known is not done again. */
const known = new Map();
const derive = crypto.subtle.deriveBits.bind(crypto.subtle);
crypto.subtle.deriveBits = async (how, key, length) => {
  if (how.name !== "PBKDF2") return derive(how, key, length);
  const name = `${how.iterations} ${how.salt}`;
  if (!known.has(name)) known.set(name, await derive(how, key, length));
  return known.get(name).slice(0);
};

/** Answers by path, as the honest server gives them; `lies` stand in their place. `sent`: all that the device wrote. */
export const server = { answers: new Map(), lies: new Map(), sent: [] };
globalThis.fetch = async (path, { method, body }) => {
  const address = String(path).split("?")[0];
  if (method !== "GET") server.sent.push({ method, path: address, body: JSON.parse(body ?? "null") });
  const found = server.lies.has(address) ? server.lies.get(address) : server.answers.get(address);
  const answer = typeof found === "function" ? found(String(path)) : found;
  return new Response(method === "GET" ? JSON.stringify(answer) : "null", { status: 200 });
};

async function person(id) {
  const root = makeRoot();
  return { id, root: root.slice(), ...(await deriveIdentity(root)) };
}

export async function house() {
  const [ana, tomas] = [await person(newId()), await person(newId())];
  const pair = newId();
  const parties = [ana, tomas].map(({ id, bundle }) => ({ person: id, bundle }));
  const epoch = await makeEpoch(ana.signKey, parties[0], parties[1], { pair, last: null, reason: "new", at: AT });
  const key = await keepKey(epoch.key.slice());
  const pin = { bundle: encodeBase64url(tomas.bundle), fp: tomas.fp, state: "linked", since: "2026-11-22" };
  const ring = { pins: { [tomas.id]: pin }, pairs: { [pair]: { epoch: 1, charter: await hashCharter(epoch.charter) } }, invitations: {} };
  const keys = await keepIdentity(ana.id, { ...ana, kemSeed: ana.kemSeed.slice() });
  const all = { ana, tomas, pair, epoch, key, ring, keys };
  keys.pairKeys.set(pair, new Map([[1, key]]));
  setUnlocked(keys);
  await answerHonestly(all);
  return all;
}

/** @param {any} all */
async function answerHonestly({ ana, tomas, pair, epoch, ring }) {
  const blob = encodeBase64url(await sealKeyring(ana.selfKey, ring, { person: ana.id, fp: ana.fp, version: 3 }));
  const charter = { epoch: 1, charter: encodeBase64url(epoch.charter), signature: encodeBase64url(epoch.signature), grant: encodeBase64url(epoch.grants[ana.id]) };
  const counterpart = { id: tomas.id, name: "Tomas", role: "member", bundle: encodeBase64url(tomas.bundle) };
  const row = { id: pair, counterpart, my_role: "lead", invitation: { id: newId(), guest_tag: "" }, charters: [charter], closed: null };
  server.answers.set("/api/me/keyring", { version: 3, blob });
  server.answers.set("/api/pairs", [row]);
  server.answers.set("/api/meetings/next", []);
  server.answers.set("/api/invitations", []);
}

/** What the words of a kit open, and what a new device of Ana's is shown. @param {any} all */
export async function locked({ ana }) {
  const words = makeWords();
  const wrap = await wrapRootWithWords(ana.root.slice(), words, { person: ana.id, wrap: newId() });
  const row = { id: wrap.id, method: "words", rounds: wrap.rounds, salt: encodeBase64url(wrap.salt), blob: encodeBase64url(wrap.blob) };
  const statement = { time: AT, signature: encodeBase64url(await signStatement(ana.signKey, { person: ana.id, at: AT, fp: ana.fp })) };
  return { words, answer: { wraps: [row], keys: { bundle: encodeBase64url(ana.bundle), statement } } };
}

/** An invitation of Tomas's, as the server shows it to Ana. @param {any} all */
export async function invited({ tomas }) {
  const [id, secret] = [newId(), makeInviteSecret()];
  const tag = encodeBase64url(await inviteTag(secret, { side: "host", invitation: id, person: tomas.id, fp: tomas.fp }));
  const answer = { id, pair: newId(), state: "open", guest_role: "member", host: { id: tomas.id, name: "Tomas", bundle: encodeBase64url(tomas.bundle), tag } };
  return { id, fragment: formatInviteFragment(secret), answer };
}

/**
 * Writes for both, numbers as the real server gives them.
 * @param {any} all
 */
export function writer({ ana, tomas, pair, key }) {
  const seqs = { [ana.id]: 0, [tomas.id]: 0 };
  const rows = [];
  const write = async (who, id, version, payload, erased = false) => {
    const other = who === ana ? tomas : ana;
    const seq = (seqs[who.id] += 1);
    const context = recordContext({ pair, epoch: 1, record: id, author: who.id, version, seq });
    const blob = encodeBase64url(await sealRecord(key, who.ownKey, context, { ...payload, at: AT, seen: seqs[other.id] }));
    rows.push({ id, author: who.id, version, seq, epoch: 1, change: rows.length + 1, blob, at: AT, erased });
    return rows.at(-1);
  };
  /** Its words go, the numbers stay. */
  const erase = async (who, id) => {
    const former = rows.filter((row) => row.id === id);
    const { at: _at, seen: _seen, ...tombstone } = makeTombstone(former.map(({ version, seq }) => [version, seq]), { at: AT, seen: 0 });
    await write(who, id, former.length + 1, tombstone, true);
    for (const row of former) row.blob = null;
  };
  return { rows, write, erase };
}
