import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { whatWaits } from "../../../alcove/browser/rooms/week/what-waits.js";
import { me } from "../../../alcove/browser/sync/signals.js";

const NOW = new Date(2026, 10, 23, 9);
const next = (skipAskedBy = []) => ({ startsAt: new Date(2026, 10, 26, 10).toISOString(), skipAskedBy });
const PAIR = { id: "pair", next: next() };
const topic = (fields = {}, mine = false) => ({ kind: "topic", fields, mine });
const promised = (fields, pair = PAIR) => ({ entry: { fields }, pair });
const NONE = { mine: [], asked: [] };

beforeEach(() => { me.value = { id: "ana", name: "Ana", email: "", administrator: false }; });

test("closed and parked topics do not wait", () => {
  const all = [topic({}, true), topic(), topic({ outcome: { what: "rest" } }), topic({ parked_until: "2026-12-24" }), topic({ parked_until: "2026-11-01" })];
  const { topics, mine } = whatWaits(PAIR, all, NONE, NOW);
  assert.deepEqual([topics, mine], [3, 1]);
});

test("a promise waits when it is for the next meeting or a day before it", () => {
  const due = promised({ by_day: "2026-11-26" });
  const promises = { mine: [due, promised({ by_day: "2026-11-27" }), promised({}), promised({ by_day: "2026-11-26" }, { id: "other" })], asked: [] };
  assert.deepEqual(whatWaits(PAIR, [], promises, NOW).due, [due]);
});

test("the other's wish to skip waits for me; my own does not", () => {
  const asks = (who) => whatWaits({ ...PAIR, next: next(who) }, [], NONE, NOW).skip;
  assert.deepEqual([asks([]), asks(["tomas"]), asks(["ana"]), asks(["ana", "tomas"])], [false, true, false, false]);
});
