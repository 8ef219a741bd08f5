// What lay on a device under former keys: sealed anew where the former keys open it, and left as it lies where they do not.

import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { setUnlocked } from "../../../alcove/browser/keyring/unlocked.js";
import { keepKey } from "../../../alcove/browser/seal/blob.js";
import { openKept, sealKept } from "../../../alcove/browser/seal/kept.js";
import { adopt } from "../../../alcove/browser/sync/adopting.js";
import { draft, loadDrafts, shutDrafts } from "../../../alcove/browser/sync/drafts.js";
import { deleteStore, openStore, readAllDrafts, readOutbox, write } from "../../../alcove/browser/sync/store.js";

const PERSON = "019a1b00-0000-7000-8000-000000000001";
const FIELD = "table:x:capture";

/** @param {string} letter  of the fingerprint @param {string} [person] @returns {Promise<any>} */
async function keysOf(letter, person = PERSON) {
  const selfKey = await keepKey(crypto.getRandomValues(new Uint8Array(32)));
  const ownKey = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return { person, fp: letter.repeat(64), selfKey, ownKey };
}

const [before, now, stranger] = [await keysOf("a"), await keysOf("b"), await keysOf("c")];
const about = ({ person, fp }, entry) => ({ person, fp, entry });
const add = (row) => write(["outbox"], "strict", (work) => work.store.add(row));
const waits = async (keys, entry, words) => ({ entry, safe: "pair", notBefore: 5, sent: { seq: 7 }, blob: await sealKept(keys.selfKey, { words }, about(keys, entry)) });

/** Typed while `keys` are unlocked, and resting on the disk. */
async function types(keys, key, text) {
  setUnlocked(keys);
  draft(key).set(text);
  while (draft(key).busy) await new Promise((resolve) => setTimeout(resolve, 1));
  await shutDrafts();
}

beforeEach(async () => {
  await deleteStore(PERSON);
  await openStore(PERSON);
});

test("what waits to be sent opens under the present keys, in its place, and its former bytes go nowhere", async () => {
  for (const name of ["one", "two"]) await add(await waits(before, name, `words ${name}`));
  await adopt(before, now);
  const rows = await readOutbox();
  assert.deepEqual(rows.map(({ n, entry, safe, notBefore, sent }) => [entry, safe, notBefore, sent, n - rows[0].n]), [["one", "pair", 5, null, 0], ["two", "pair", 5, null, 1]]);
  const words = await Promise.all(rows.map(async ({ blob, entry }) => (await openKept(now.selfKey, blob, about(now, entry))).words));
  assert.deepEqual(words, ["words one", "words two"]);
  await assert.rejects(openKept(before.selfKey, rows[0].blob, about(before, "one")), { code: "blob-not-opened" });
});

test("an entry that the former keys do not open stays as it lies, and the others are taken over", async () => {
  const foreign = await waits(stranger, "foreign", "of somebody else");
  const moved = { ...(await waits(before, "here", "said")), entry: "there" };
  for (const row of [foreign, moved, await waits(before, "mine", "said")]) await add(row);
  await adopt(before, now);
  const rows = await readOutbox();
  assert.deepEqual(rows.slice(0, 2).map(({ n, ...row }) => row), [foreign, moved]);
  assert.deepEqual(await openKept(now.selfKey, rows[2].blob, about(now, "mine")), { words: "said" });
});

test("a draft is there again under the present keys, and nothing of it is left under its former name", async () => {
  await types(before, FIELD, "half a thought");
  const [[former]] = await readAllDrafts();
  await adopt(before, now);
  setUnlocked(now);
  assert.deepEqual((await readAllDrafts()).filter(([name]) => name === former), []);
  await loadDrafts();
  assert.equal(draft(FIELD).value.value, "half a thought");
  await types(now, FIELD, "");
  assert.deepEqual(await readAllDrafts(), []);
});

test("a draft that does not open, or does not say which field it is of, stays as it lies", async () => {
  const nameless = await sealKept(before.selfKey, { text: "of an early version" }, about(before, "draft nameless"));
  const foreign = await sealKept(stranger.selfKey, { key: FIELD, text: "not mine" }, about(stranger, "draft foreign"));
  const lie = [["foreign", foreign], ["nameless", nameless]];
  await write(["drafts"], "strict", (work) => lie.forEach(([name, blob]) => work.store.put(blob, name)));
  await adopt(before, now);
  assert.deepEqual(await readAllDrafts(), lie);
});

test("where nothing lies there, nothing is written", async () => {
  await adopt(before, now);
  assert.deepEqual([await readOutbox(), await readAllDrafts()], [[], []]);
});
