import assert from "node:assert/strict";
import { test } from "node:test";
import { byMonth, myMoves, sinceLastTime, weekByWeek, WEEKS } from "../../../alcove/browser/records/moved.js";
import { goalsInOrder, served, byAnyId, wayTowards } from "../../../alcove/browser/records/towards.js";
import { ANA, DAY, NOW, TOMAS, idOn, momentOn } from "./invented.js";

const PAIR = "0193a000-0000-7000-8000-0000000000cc";

const entry = (kind, daysAgo, author, fields = {}, more = {}) =>
  ({ id: idOn(daysAgo), author, kind, words: `${kind} ${daysAgo}`, fields, at: momentOn(daysAgo), ...more });
const held = (daysAgo, meeting) => [
  entry("snapshot", daysAgo, ANA, { meeting, number: 1, started_at: new Date(NOW - daysAgo * DAY).toISOString(), agenda: { seats: [] } }),
  entry("held", daysAgo, ANA, { meeting }),
];
const words = (entries) => entries.map((each) => each.words);

test("since last time are the wins and kept promises after the last meeting that was held", () => {
  const asked = entry("promise", 30, ANA, { owner: TOMAS });
  const all = [
    ...held(14, idOn(15)), ...held(7, idOn(8)), entry("win", 10, TOMAS), entry("win", 3, TOMAS), entry("win", 2, ANA, { lesson: true }),
    entry("promise", 20, ANA, { owner: ANA, state: "kept" }, { at: new Date(NOW - 2 * DAY).toISOString() }), entry("promise", 20, ANA, { owner: ANA }),
    asked, entry("answer", 25, TOMAS, { to: asked.id, type: "yes" }), entry("answer", 9, TOMAS, { to: asked.id, type: "kept" }),
  ];
  const { wins, kept } = sinceLastTime(all, idOn(0));
  assert.deepEqual(words(wins), ["win 3", "win 2"]);
  assert.deepEqual(words(kept), ["promise 20"]);
});

test("in the meeting itself, held or not, the one before it counts", () => {
  const [before, now] = [idOn(8), idOn(1)];
  const all = [...held(7, before), ...held(0, now), entry("win", 9, ANA), entry("win", 3, TOMAS)];
  assert.deepEqual(words(sinceLastTime(all, now).wins), ["win 3"]);
  assert.deepEqual(words(sinceLastTime(all.slice(4), now).wins), ["win 9", "win 3"]);
});

test("my moves are mine alone, laid out or not, each once", () => {
  const kept = entry("win", 5, TOMAS, { pair: PAIR });
  const shared = [entry("win", 1, TOMAS, { was: kept.id }), entry("win", 2, ANA), entry("step", 2, TOMAS, { goal: idOn(50), done_on: "2026-10-01" }),
    entry("promise", 9, TOMAS, { owner: TOMAS, state: "kept" }), entry("promise", 9, ANA, { owner: ANA, state: "kept" }), entry("promise", 8, TOMAS, { owner: TOMAS })];
  const own = [kept, entry("win", 4, TOMAS, { pair: PAIR, lesson: true }), entry("win", 4, TOMAS, { pair: idOn(90) })];
  const moves = myMoves(shared, own, TOMAS, PAIR);
  assert.deepEqual(moves.map(({ what, entry: { words } }) => `${what}: ${words}`), ["lesson: win 4", "win: win 1", "promise: promise 9", "step: step 2"]);
});

test("the line of a year only rises, and ends at all there was", () => {
  const moves = [0, 1, 8, 8, 200, 363, 365, 900].map((days) => ({ at: NOW - days * DAY }));
  const line = weekByWeek(moves, NOW);
  assert.equal(line.length, WEEKS + 1);
  assert.equal(line[0], 0);
  assert.equal(line.at(-1), 6);
  assert.ok(line.every((count, at) => at === 0 || count >= line[at - 1]));
});

test("months are those of the device's calendar", () => {
  const at = (text) => ({ at: new Date(text).getTime() });
  const found = byMonth([at("2026-11-01T00:00"), at("2026-10-31T23:59"), at("2026-10-02T12:00")]);
  assert.deepEqual(found.map(({ month, moves }) => [month, moves.length]), [["2026-11", 1], ["2026-10", 2]]);
});

test("what serves a goal stands behind it, and a circle loses nobody", () => {
  const dream = entry("goal", 10, TOMAS, { horizon: "dream", was: idOn(20) });
  const quarter = entry("goal", 30, TOMAS, { horizon: "quarter", under: dream.fields.was });
  const loose = entry("goal", 40, TOMAS);
  const [one, other] = [entry("goal", 5, TOMAS), entry("goal", 4, TOMAS)];
  one.fields.under = other.id;
  other.fields.under = one.id;
  const goals = [loose, quarter, dream, one, other];
  assert.deepEqual(goalsInOrder(goals).map(({ goal, depth }) => `${goal.words} ${depth}`), ["goal 10 0", "goal 30 1", "goal 40 0", "goal 5 0", "goal 4 1"]);
  assert.deepEqual(served(one, byAnyId(goals)), [other]);
});

test("the way so far holds steps, promises with their states, wins and lessons, newest first", () => {
  const goal = entry("goal", 10, TOMAS, { was: idOn(40) });
  const shared = [goal, entry("step", 9, TOMAS, { goal: goal.id, done_on: "2026-11-20" }), entry("win", 8, TOMAS, { goal: goal.id }), entry("win", 8, TOMAS),
    entry("promise", 20, ANA, { owner: ANA, goal: goal.fields.was, type: "open-door" })];
  const own = [entry("step", 30, TOMAS, { goal: goal.fields.was, pair: PAIR }), entry("win", 6, TOMAS, { goal: goal.id, pair: PAIR, lesson: true }), entry("win", 6, TOMAS, { goal: goal.id, pair: idOn(90) })];
  const way = wayTowards([goal], shared, own, PAIR);
  assert.deepEqual(way.map(({ what, state = "" }) => `${what} ${state}`.trim()), ["step", "lesson", "win", "promise open", "step"]);
});
