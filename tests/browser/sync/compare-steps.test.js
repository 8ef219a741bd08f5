// Two devices and what stands between them: the steps of one try at comparing the words, with an honest door and with others.

import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeBase64url, encodeBase64url } from "../../../alcove/browser/seal/bytes.js";
import { sasWords } from "../../../alcove/browser/seal/sas.js";
import { commitTo, goOn, isAgreed, makeTry } from "../../../alcove/browser/sync/compare-steps.js";

const PAIR = "01a20000-0000-7000-8000-00000000000a";
const ANA = "01a20000-0000-7000-8000-000000000001";
const TOMAS = "01a20000-0000-7000-8000-000000000002";
const FPS = { [ANA]: "aa".repeat(32), [TOMAS]: "bb".repeat(32) };
const other = (who) => (who === ANA ? TOMAS : ANA);
const tryOf = (who, more = {}) => makeTry({ pair: PAIR, me: who, fp: FPS[who], partner: other(who), partnerFp: FPS[other(who)], ...more });
const some = () => encodeBase64url(crypto.getRandomValues(new Uint8Array(32)));

/** A door that keeps one session and passes it on. */
function makeDoor() {
  const door = { session: null, sent: [] };
  const FIELD = { "/answer": "answer", "/reveal": "reveal" };
  door.take = (who, { step, body }) => {
    door.sent.push(step);
    if (step === "/end") door.session = null;
    else if (step === "") door.session = { id: body.id, committer: who, commit: body.commit, answer: null, reveal: null, said: {} };
    else if (step === "/said") door.session.said[who] = body.said;
    else door.session[FIELD[step]] = body.number;
  };
  door.turn = async (who, attempt, shown = door.session && structuredClone(door.session)) => {
    const due = await goOn(attempt, shown);
    if (due) door.take(who, due);
    return due?.step ?? null;
  };
  return door;
}

/** As far as the words on both pages. */
async function both(more = {}) {
  const door = makeDoor();
  const [ana, tomas] = [tryOf(ANA), tryOf(TOMAS, more)];
  door.take(ANA, await commitTo(ana, "s1"));
  await door.turn(TOMAS, tomas);
  await door.turn(ANA, ana);
  await door.turn(TOMAS, tomas);
  return { door, ana, tomas };
}

test("both show the same four words, and the door could not have known them before", async () => {
  const { door, ana, tomas } = await both();
  assert.deepEqual(door.sent, ["", "/answer", "/reveal"]);
  assert.equal(ana.words.length, 4);
  assert.deepEqual(ana.words, tomas.words);
  const known = [door.session.reveal, door.session.answer].map(decodeBase64url);
  assert.deepEqual((await sasWords(PAIR, ...known, { fpA: FPS[ANA], fpB: FPS[TOMAS] })).split(" "), ana.words);
});

test("every try has other words", async () => {
  const words = await Promise.all([both(), both()]);
  assert.notDeepEqual(words[0].ana.words, words[1].ana.words);
});

test("who commits is settled by the ids, on both devices alike", () => {
  assert.deepEqual([tryOf(ANA).isFirst, tryOf(TOMAS).isFirst], [true, false]);
});

test("agreed is what was pressed here and what the other said; one of them is not enough", async () => {
  const { door, ana, tomas } = await both();
  door.session.said = { [ANA]: "same", [TOMAS]: "same" };
  assert.equal(isAgreed(ana, door.session), false);
  ana.said = "same";
  assert.equal(isAgreed(ana, door.session), true);
  assert.equal(isAgreed(ana, { ...door.session, said: { [ANA]: "same" } }), false);
  assert.equal(isAgreed(tomas, door.session), false);
});

test("what I pressed is told once", async () => {
  const { door, ana } = await both();
  ana.said = "same";
  assert.equal(await door.turn(ANA, ana), "/said");
  assert.equal(await door.turn(ANA, ana), null);
});

test("the other's keys are others than the known ones: the commitment does not fit", async () => {
  const { tomas } = await both({ partnerFp: "cc".repeat(32) });
  assert.deepEqual([tomas.over, tomas.words], ["sas-commit", null]);
});

test("one of the two says that the words differ: the other's try is over", async () => {
  const { door, ana } = await both();
  ana.said = "same";
  door.session.said[TOMAS] = "differ";
  await door.turn(ANA, ana);
  assert.equal(ana.over, "they-differ");
  door.session.said[TOMAS] = "same";
  assert.equal(isAgreed(ana, door.session), false);
});

test("no number before there is a commitment", async () => {
  const door = makeDoor();
  for (const shown of [null, { id: "s1", commit: null, answer: null, reveal: some(), said: {} }]) {
    assert.equal(await door.turn(TOMAS, tryOf(TOMAS), shown), null);
  }
});

test("a number other than the one committed to shows no words", async () => {
  const { door } = await both();
  const tomas = tryOf(TOMAS);
  await door.turn(TOMAS, tomas, { ...door.session, answer: null, reveal: null });
  await door.turn(TOMAS, tomas, { ...door.session, reveal: some() });
  assert.deepEqual([tomas.over, tomas.words], ["sas-commit", null]);
});

for (const member of ["commit", "answer"]) {
  test(`the ${member} is another than before: the try ends, for both`, async () => {
    const { door, ana, tomas } = await both();
    door.session[member] = some();
    await door.turn(ANA, ana);
    await door.turn(TOMAS, tomas);
    assert.deepEqual([ana.over, tomas.over], ["changed", "changed"]);
  });
}

test("my own number comes back as the other's: refused, and not revealed", async () => {
  const door = makeDoor();
  const ana = tryOf(ANA);
  door.take(ANA, await commitTo(ana, "s1"));
  await door.turn(ANA, ana, { ...door.session, answer: encodeBase64url(ana.nonce) });
  assert.deepEqual([ana.over, door.sent], ["sas-nonce", [""]]);
});

test("a number of the wrong length ends the try by its name", async () => {
  const door = makeDoor();
  const ana = tryOf(ANA);
  door.take(ANA, await commitTo(ana, "s1"));
  await door.turn(ANA, ana, { ...door.session, answer: "AAAA" });
  assert.equal(ana.over, "sas-nonce");
});

test("another session took its place, or it is gone: ended, which is no alarm", async () => {
  for (const later of [null, { id: "s2", commit: some(), answer: null, reveal: null, said: {} }]) {
    const { ana, tomas } = await both();
    await goOn(ana, later);
    await goOn(tomas, later);
    assert.deepEqual([ana.over, tomas.over], ["ended", "ended"]);
  }
});

test("a session that another page answered is ended, and the next one met", async () => {
  const { door } = await both();
  const tomas = tryOf(TOMAS);
  assert.equal(await door.turn(TOMAS, tomas), "/end");
  const ana = tryOf(ANA);
  door.take(ANA, await commitTo(ana, "s2"));
  assert.equal(await door.turn(TOMAS, tomas), "/answer");
});

test("a step that did not arrive is sent again", async () => {
  const door = makeDoor();
  const [ana, tomas] = [tryOf(ANA), tryOf(TOMAS)];
  door.take(ANA, await commitTo(ana, "s1"));
  await goOn(tomas, structuredClone(door.session)); // its answer is lost on the way
  assert.equal(await door.turn(TOMAS, tomas), "/answer");
  await goOn(ana, structuredClone(door.session)); // and so is the reveal
  assert.equal(await door.turn(ANA, ana), "/reveal");
  await door.turn(TOMAS, tomas);
  assert.deepEqual(ana.words, tomas.words);
});
