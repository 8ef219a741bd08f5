import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { setUnlocked } from "../../../alcove/browser/keyring/unlocked.js";
import { keepKey } from "../../../alcove/browser/seal/blob.js";
import { encodeText } from "../../../alcove/browser/seal/bytes.js";
import { emptyBook } from "../../../alcove/browser/sync/book.js";
import { bookOf } from "../../../alcove/browser/sync/books.js";
import { loadDrafts } from "../../../alcove/browser/sync/drafts.js";
import { me, pairs } from "../../../alcove/browser/sync/signals.js";
import { deleteStore, openStore, readAllDrafts, write } from "../../../alcove/browser/sync/store.js";

const [ANA, TOMAS, PAIR, HIS, HIS_YES, HER_YES] = [1, 2, 3, 4, 5, 6].map((digit) => `019a1b00-0000-7000-8000-00000000000${digit}`);
const ROUND = "2026-Q1";
const ANSWERED = { round: ROUND, answers: [1, 2, 3, 4, 5, 0], talk: 4, salt: "cd".repeat(32), pair: PAIR };
const pair = { id: PAIR, counterpart: { id: TOMAS, name: "Tomas" } };
const entry = (id, kind, author, fields) => [id, { id, kind, author, mine: author === ANA, version: 1, words: "", fields }];
const waiting = (kind) => bookOf(PAIR).ops.filter((op) => op.kind === kind);
let pages = 0;

/** One load of the page: the modules anew, what the disk and the server have, and none of what was still under way. */
async function load(ours = []) {
  emptyBook(bookOf(PAIR));
  await write(["outbox"], "strict", (work) => work.store.clear());
  bookOf("mine").entries.value = new Map([entry(HIS, "pulse", ANA, ANSWERED)]);
  bookOf(PAIR).entries.value = new Map(ours);
  for (const safe of [PAIR, "mine"]) bookOf(safe).stage.value = "all";
  return import(`../../../alcove/browser/sync/pulse.js?page=${(pages += 1)}`);
}

beforeEach(async () => {
  await deleteStore(ANA);
  const selfKey = await keepKey(new Uint8Array(32).fill(7));
  const ownKey = await crypto.subtle.importKey("raw", encodeText("own"), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  setUnlocked({ person: ANA, fp: "f".repeat(64), selfKey, ownKey, pairKeys: new Map([[PAIR, new Map([[1, selfKey]])]]) });
  [me.value, pairs.value] = [{ id: ANA, name: "Ana" }, [pair]];
  await openStore(ANA);
});

/** Both answered and both agreed. */
async function agreed({ pulseCommitment }) {
  const said = (author, talk, salt) => pulseCommitment({ pair: PAIR, round: ROUND, author, talk, salt });
  const mine = "019a1b00-0000-7000-8000-000000000007";
  const both = [HIS, mine].sort();
  return [
    entry(mine, "pulse-commit", ANA, { round: ROUND, commitment: await said(ANA, ANSWERED.talk, ANSWERED.salt) }),
    entry(HIS, "pulse-commit", TOMAS, { round: ROUND, commitment: await said(TOMAS, 2, "ef".repeat(32)) }),
    entry(HER_YES, "pulse-agree", ANA, { round: ROUND, both }),
    entry(HIS_YES, "pulse-agree", TOMAS, { round: ROUND, both }),
  ];
}

test("a page that is loaded anew while its choice is on the way opens it under the same id", async () => {
  const ours = await agreed(await import("../../../alcove/browser/records/pulse.js"));
  const ids = new Set();
  for (let times = 0; times < 3; times += 1) {
    await (await load(ours)).keepRounds(pair);
    for (const { id, version } of waiting("pulse-reveal")) ids.add(`${id} ${version}`);
  }
  assert.equal(ids.size, 1);
});

test("two tabs that open a choice at once make one record of it", async () => {
  const ours = await agreed(await import("../../../alcove/browser/records/pulse.js"));
  const [one, other] = [await load(ours), await load(ours)];
  await Promise.all([one.keepRounds(pair), other.keepRounds(pair)]);
  assert.equal(new Set(waiting("pulse-reveal").map(({ id }) => id)).size, 1);
});

test("an answer whose commitment is on the way is committed to under the same id, another answer under another", async () => {
  const ids = [];
  for (const change of [{}, {}, { talk: 5 }]) {
    const page = await load();
    bookOf("mine").entries.value = new Map([entry(HIS, "pulse", ANA, { ...ANSWERED, ...change })]);
    await page.keepRounds(pair);
    ids.push(...waiting("pulse-commit").map(({ id }) => id));
  }
  assert.deepEqual([ids.length, ids[0] === ids[1], ids[1] === ids[2]], [3, true, false]);
});

test("what lies on the disk for it looks like a draft and says nothing, and no field takes it for its own", async () => {
  await (await load()).keepRounds(pair);
  const [{ id }] = waiting("pulse-commit");
  const kept = await readAllDrafts();
  assert.deepEqual(kept.map(([name]) => /^[\w-]{43}$/.test(name)), [true]);
  assert.ok(!Buffer.from(kept[0][1]).includes(id));
  await loadDrafts();
});

test("another round takes the place of the former, so that no start opens more than one for each alcove and kind", async () => {
  for (const round of ["2026-Q1", "2026-Q2", "2026-Q3"]) {
    const page = await load();
    bookOf("mine").entries.value = new Map([entry(HIS, "pulse", ANA, { ...ANSWERED, round })]);
    await page.keepRounds(pair);
    assert.equal(waiting("pulse-commit").length, 1);
  }
  assert.equal((await readAllDrafts()).length, 1);
});

test("what was changed on the disk is made anew, and holds from then on", async () => {
  await (await load()).keepRounds(pair);
  const [[name, blob]] = await readAllDrafts();
  blob[blob.length - 1] ^= 1;
  await write(["drafts"], "strict", (work) => work.store.put(blob, name));
  const ids = [];
  for (let times = 0; times < 2; times += 1) {
    await (await load()).keepRounds(pair);
    ids.push(waiting("pulse-commit")[0].id);
  }
  assert.equal(ids[0], ids[1]);
});
