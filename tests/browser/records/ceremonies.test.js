import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { avoided, ceremonyQuestions, lastCeremony, movedSince } from "../../../alcove/browser/records/ceremonies.js";
import { ANA, DAY, NOW, TOMAS, idOn, momentOn } from "./invented.js";

const BANK = JSON.parse(readFileSync(new URL("../../../alcove/browser/questions/bank.json", import.meta.url), "utf8"));
const PAIR = "0193a000-0000-7000-8000-0000000000cc";

const entry = (kind, daysAgo, author, fields = {}) => ({ id: idOn(daysAgo), author, kind, words: `${kind} ${daysAgo}`, fields, at: momentOn(daysAgo) });
const begun = (daysAgo, meeting) => entry("snapshot", daysAgo, ANA, { meeting, number: 1, started_at: momentOn(daysAgo), agenda: { seats: [] } });
const held = (daysAgo, meeting = idOn(daysAgo + 1)) => [begun(daysAgo, meeting), entry("held", daysAgo, ANA, { meeting })];
const asking = { pair: PAIR, type: "long-view", kind: "lead-member", most: 4 };
const ids = (questions) => questions.map(({ id }) => id);

test("the newest of its type counts", () => {
  const all = [entry("ceremony", 200, ANA, { type: "long-view" }), entry("ceremony", 90, TOMAS, { type: "long-view" }), entry("ceremony", 5, TOMAS, { type: "return" })];
  assert.equal(lastCeremony(all, "long-view")?.id, all[1].id);
  assert.equal(lastCeremony(all, "long-view", NOW - 100 * DAY)?.id, all[0].id);
  assert.equal(lastCeremony(all, "first"), null);
});

test("a long view brings four questions, the same whatever the order of the bank", () => {
  const found = ceremonyQuestions(BANK, [], asking);
  assert.equal(found.length, 4);
  assert.ok(found.every(({ category }) => category === "ceremony-long-view"));
  assert.deepEqual(ids(ceremonyQuestions(BANK.toReversed(), [], asking)), ids(found));
});

test("a question that is asked stays in its round, and waits behind the others in the next", () => {
  const first = ceremonyQuestions(BANK, [], asking);
  const topics = first.map(({ id }) => entry("topic", 3, ANA, { question: id }));
  assert.deepEqual(ids(ceremonyQuestions(BANK, topics, asking)), ids(first));
  const next = ceremonyQuestions(BANK, [...topics, entry("ceremony", 2, ANA, { type: "long-view" })], asking);
  assert.ok(next.every(({ id }) => !ids(first).includes(id)));
});

test("what moved is what both did since the last long view", () => {
  const goal = idOn(300);
  const kept = entry("promise", 40, ANA, { owner: ANA, state: "kept" });
  const all = [entry("win", 100, ANA), entry("win", 10, TOMAS), entry("step", 9, TOMAS, { goal }), entry("step", 9, TOMAS, { goal, done_on: "2026-01-01" }), kept,
    entry("promise", 8, ANA, { owner: ANA })];
  const { wins, steps, kept: found } = movedSince(all, NOW - 91 * DAY);
  assert.deepEqual([wins, steps, found].map((list) => list.length), [1, 1, 1]);
  assert.equal(movedSince(all, NOW).wins.length, 0);
});

test("avoided is what came along twice and is open, the longest first", () => {
  const all = [...held(30), ...held(20), ...held(10)];
  const [old, late, fresh] = [entry("topic", 40, TOMAS), entry("topic", 25, ANA), entry("topic", 15, ANA)];
  const closed = { ...entry("topic", 40, ANA, { outcome: { what: "rest" } }), at: momentOn(35) };
  assert.deepEqual(avoided([...all, fresh, late, old, closed]).map(({ topic, times }) => [topic.id, times]), [[old.id, 3], [late.id, 2]]);
});
