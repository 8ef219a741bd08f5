import assert from "node:assert/strict";
import { test } from "node:test";
import { drawSteps, pastOf, stepsOf } from "../../../alcove/browser/rooms/rhythm/year.js";

const NOW = Date.parse("2027-06-01T00:00:00Z");
const meeting = (day, state, moves = 0) => ({ id: day, startsAt: `${day}T10:00:00Z`, state, moves });
const ALL = [
  meeting("2027-07-01", "planned"), meeting("2027-05-01", "held"), meeting("2027-04-01", "skipped", 1), meeting("2027-03-01", "planned", 2),
  meeting("2027-02-01", "held", 3), meeting("2026-05-01", "held"),
];
const never = () => false;

test("the past year alone, oldest first, and only what something became of", () => {
  const past = pastOf(ALL, never, NOW);
  assert.deepEqual(past.map(({ at }) => new Date(at).toISOString().slice(0, 10)), ["2027-02-01", "2027-04-01", "2027-05-01"]);
  assert.deepEqual(["held", "moved", "skipped"].map((how) => stepsOf(past, how).length), [2, 2, 1]);
});

test("what the two sealed as held is held, whatever the server says", () => {
  const past = pastOf(ALL, (id) => id === "2027-03-01" || id === "2027-04-01", NOW);
  assert.deepEqual(["held", "moved", "skipped"].map((how) => stepsOf(past, how).length), [4, 3, 0]);
});

test("a line only ever goes up, one at a time", () => {
  const points = drawSteps([10, 20, 30], 3, 10, 40).split(" ").map((point) => point.split(",").map(Number));
  assert.ok(points.every(([x, y], at) => at === 0 || (x >= points[at - 1][0] && y <= points[at - 1][1])));
  assert.equal(points.length, 8);
});
