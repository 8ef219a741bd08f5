// After a change of keys: what lies under lost ones is counted, what was not is still alarmed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setUnlocked } from "../../../alcove/browser/keyring/unlocked.js";
import { keepKey } from "../../../alcove/browser/seal/blob.js";
import { encodeBase64url } from "../../../alcove/browser/seal/bytes.js";
import { recordContext, selfContext } from "../../../alcove/browser/seal/context.js";
import { sealRecord } from "../../../alcove/browser/seal/record.js";
import { makeBook, takeOpened } from "../../../alcove/browser/sync/book.js";
import { lacksKeys, openRow } from "../../../alcove/browser/sync/reading.js";
import { fpsOf, isShutOut, renewedOf } from "../../../alcove/browser/sync/renewed.js";
import { troubles } from "../../../alcove/browser/sync/signals.js";

const [ANA, TOMAS, PAIR, RECORD] = [1, 2, 3, 4].map((number) => `019a1b00-0000-7000-8000-00000000000${number}`);
const [NOW, BEFORE, HERS] = ["a", "b", "c"].map((letter) => letter.repeat(64));
const AT = "2026-11-27T10:00:00Z";
const key = () => keepKey(crypto.getRandomValues(new Uint8Array(32)));
const hmac = () => crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
const kinds = () => troubles.value.map(({ kind }) => kind);

const [selfKey, formerKey, pairKey, ownKey, formerOwn] = [await key(), await key(), await key(), await hmac(), await hmac()];

/** @param {any} [more] @returns {any} */
const keys = (more) => ({ person: TOMAS, fp: NOW, selfKey, ownKey, pairKeys: new Map(), notOwn: new Map(), former: { seq: 2, fp: null, selfKey: null }, ...more });

async function mineRow(seq, under = formerKey, fp = BEFORE, own = formerOwn) {
  const context = selfContext({ person: TOMAS, fp, record: RECORD, version: 1, seq });
  const blob = await sealRecord(under, own, context, { kind: "win", words: "kept for me", pair: PAIR, at: AT });
  return { safe: "mine", id: RECORD, author: TOMAS, version: 1, seq, epoch: null, change: seq, blob, at: AT, erased: false };
}

async function oursRow(epoch, own = ownKey) {
  const context = recordContext({ pair: PAIR, epoch, record: RECORD, author: TOMAS, version: 1, seq: 1 });
  const blob = await sealRecord(pairKey, own, context, { kind: "topic", words: "said", at: AT, seen: 0 });
  return { safe: PAIR, id: RECORD, author: TOMAS, version: 1, seq: 1, epoch, change: 1, blob, at: AT, erased: false };
}

const mine = () => Object.assign(makeBook("mine"), { me: TOMAS });
const ours = () => Object.assign(makeBook(PAIR), { me: TOMAS, partner: ANA });

test("a row of Mine under a lost key is counted, without a card and without an alarm", async () => {
  const book = mine();
  const opened = await openRow(keys(), book, await mineRow(2));
  takeOpened(book, [opened]);
  assert.equal(opened.cannotOpen, "former-key");
  assert.deepEqual([book.entries.value.size, book.former.value, kinds()], [0, 1, []]);
});

test("beyond the number that the own keyring tells, it is one that does not open", async () => {
  const book = mine();
  takeOpened(book, [await openRow(keys(), book, await mineRow(3))]);
  assert.deepEqual([book.entries.value.get(RECORD).cannotOpen, book.former.value, kinds()], ["blob-not-opened", 0, ["cannot-open"]]);
  troubles.value = [];
});

test("without a change of keys every such row is one that does not open", async () => {
  const opened = await openRow(keys({ former: null }), mine(), await mineRow(1));
  assert.equal(opened.cannotOpen, "blob-not-opened");
  troubles.value = [];
});

test("while rows are sealed anew both keys open, and the tag of before claims nothing", async () => {
  const now = keys({ former: { seq: 2, fp: BEFORE, selfKey: formerKey } });
  const before = await openRow(now, mine(), await mineRow(1));
  const after = await openRow(now, mine(), await mineRow(2, selfKey, NOW, ownKey));
  assert.deepEqual([before.words, before.own, after.words, after.own], ["kept for me", null, "kept for me", true]);
});

test("a broken row is no former one", async () => {
  const row = await mineRow(1);
  row.blob = row.blob.slice(0, -1);
  assert.equal((await openRow(keys(), mine(), row)).cannotOpen, "blob-length");
  troubles.value = [];
});

test("in an epoch of former keys of one's own a tag is neither right nor wrong; in one of the present keys it is checked", async () => {
  const held = { pairKeys: new Map([[PAIR, new Map([[1, pairKey], [2, pairKey]])]]), notOwn: new Map([[PAIR, new Set([1])]]) };
  const before = await openRow(keys(held), ours(), await oursRow(1, formerOwn));
  const planted = await openRow(keys(held), ours(), await oursRow(2, formerOwn));
  assert.deepEqual([before.own, planted.own, kinds()], [null, false, ["planted"]]);
  troubles.value = [];
});

test("an epoch below the first that is open went with the keys; one that nobody made is none of those", async () => {
  const held = { pairKeys: new Map([[PAIR, new Map([[3, pairKey]])]]) };
  const codes = await Promise.all([1, 4, 0].map(async (epoch) => (await openRow(keys(held), ours(), await oursRow(epoch))).cannotOpen));
  assert.deepEqual(codes, ["former-key", "no-key", "no-key"]);
  assert.equal((await openRow(keys({ ...held, former: null }), ours(), await oursRow(1))).cannotOpen, "no-key");
});

test("what lay under lost keys is opened once its key is there", async () => {
  const book = ours();
  setUnlocked(keys());
  takeOpened(book, [await openRow(keys(), book, await oursRow(1))]);
  assert.equal(lacksKeys(book), false);
  setUnlocked(keys({ pairKeys: new Map([[PAIR, new Map([[1, pairKey]])]]) }));
  assert.equal(lacksKeys(book), true);
  setUnlocked(null);
});

const charter = (ana, tomas) => encodeBase64url(new TextEncoder().encode(["v", PAIR, "1", "-", "new", `${ANA} ${ana}`, `${TOMAS} ${tomas}`, "c", "t"].join("\n")));
const row = (charters, bundle = "shown") => ({ id: PAIR, counterpart: { id: ANA, bundle }, charters: charters.map((text, at) => ({ epoch: at + 1, charter: text })) });
const ring = (more) => ({ pins: {}, pairs: {}, invitations: {}, ...more });
const pin = (state, fp = HERS, bundle = "shown") => ({ pins: { [ANA]: { bundle, fp, state, since: "2026-11-27" } } });
const FORMER = { former: { seq: 0, fp: null, self: null } };

test("who lost their keys is told so until a charter for the new ones was accepted", () => {
  setUnlocked(keys());
  const lost = row([charter(HERS, BEFORE)]);
  assert.deepEqual(renewedOf(lost, ring(FORMER), HERS), { who: "mine", known: false });
  assert.deepEqual(renewedOf(lost, ring({ ...FORMER, ...pin("verified") }), HERS), { who: "mine", known: true });
  assert.deepEqual(renewedOf(lost, ring({ ...FORMER, ...pin("verified"), pairs: { [PAIR]: { epoch: 2, charter: "" } } }), HERS), null);
  assert.deepEqual(renewedOf(lost, ring(FORMER), NOW), { who: "both", known: false });
});

test("a server alone shuts nobody out: only the own keyring says that keys were changed", () => {
  setUnlocked(keys());
  assert.equal(isShutOut(row([charter(HERS, BEFORE)]), ring(pin("linked"))), false);
});

test("the other's new keys are said until they were compared", () => {
  setUnlocked(keys());
  const pair = row([charter(HERS, NOW)]);
  assert.equal(renewedOf(pair, ring(pin("linked")), HERS), null);
  assert.deepEqual(renewedOf(pair, ring(pin("linked", HERS, "known before")), NOW), { who: "theirs", known: false });
  assert.deepEqual(renewedOf(pair, ring(pin("new", NOW)), NOW), { who: "theirs", known: true });
  assert.equal(renewedOf(pair, ring(pin("verified", NOW)), NOW), null);
  assert.equal(renewedOf(row([]), ring(pin("linked")), HERS), null);
});

test("what is no charter names nobody", () => {
  assert.deepEqual([fpsOf("!").size, fpsOf("").size], [0, 0]);
});
