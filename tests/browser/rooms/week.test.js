import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { whatWaits } from "../../../alcove/browser/rooms/week/what-waits.js";
import { twoWeeks } from "../../../alcove/browser/rooms/week/two-weeks.js";
import { whatIPrepared } from "../../../alcove/browser/rooms/week/what-i-prepared.js";
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
  assert.equal(whatWaits(PAIR, all, NONE, NOW).topics, 3);
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

const at = (day, hour = 10) => new Date(2026, 10, day, hour).toISOString();
const meeting = (id, day, hour, state = "planned") => ({ id, startsAt: at(day, hour), state });
const pairOf = (name, next, more = {}) => ({ id: name, counterpart: { name }, next: next ?? null, closed: null, ...more });

test("two weeks are told by day, each alcove once as a whole and its further meetings beside", () => {
  const tomas = pairOf("Tomas", meeting("t1", 26));
  const mira = pairOf("Mira", meeting("m1", 26, 9));
  const meetings = { Tomas: [meeting("t2", 30), tomas.next, meeting("t0", 20, 9, "held"), meeting("t3", 37)], Mira: [mira.next] };
  const { days } = twoWeeks([tomas, mira], (id) => meetings[id], new Date(2026, 10, 23, 9));
  assert.deepEqual(days.map(({ day, meets }) => [day, meets.map(({ meeting: { id }, isNext }) => `${id} ${isNext}`)]), [
    ["2026-11-26", ["m1 true", "t1 true"]], ["2026-11-30", ["t2 false"]],
  ]);
});

test("what is later, not planned or closed stands apart, and nothing of it is lost", () => {
  const all = [pairOf("Zoe"), pairOf("Ben"), pairOf("Late", meeting("l", 38)), pairOf("Later", meeting("m", 40)), pairOf("Shut", null, { closed: { at: at(1) } })];
  const { days, later, unplanned, closed } = twoWeeks(all, () => [], new Date(2026, 10, 23, 9));
  const names = (pairs) => pairs.map(({ id }) => id);
  assert.deepEqual([days, names(later), names(unplanned), names(closed)], [[], ["Late", "Later"], ["Ben", "Zoe"], ["Shut"]]);
});

test("a meeting that is still next though its hour went by stands at its day", () => {
  const pair = pairOf("Tomas", meeting("t", 22));
  assert.equal(twoWeeks([pair], () => [pair.next], new Date(2026, 10, 23, 9)).days[0].day, "2026-11-22");
});

test("prepared is what I did: never what the other laid down, closed, parked or said", () => {
  const shared = [topic({}, true), topic(), topic({ outcome: { what: "rest" } }, true), topic({ parked_until: "2026-12-24" }, true)];
  const own = [topic({ when_we_meet: true }, true), topic({}, true)];
  const unsaid = [{ fields: {} }, { fields: { later_until: "2026-12-24" } }];
  assert.deepEqual(whatIPrepared(shared, own, unsaid, NOW), { topics: 1, later: 1, feedback: 1 });
});
