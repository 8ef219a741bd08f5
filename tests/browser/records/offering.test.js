import assert from "node:assert/strict";
import { test } from "node:test";
import { CLOCKS, CLOCK_TARGETS } from "../../../alcove/browser/records/thresholds.js";
import { GROWTH_DAYS, LONG_VIEW_DAYS, OFFERED, growthIsDue, longViewIsDue, offering, pulseIsDue, weeksTogether } from "../../../alcove/browser/records/offering.js";

const DAY = 86_400_000;
const ROOMS = ["table", "brief", "growth", "us", "pulse", "story"];
const nothing = () => false;

test("two who begin see the few rooms they need, and everything else waits in the same order", () => {
  assert.deepEqual(offering(ROOMS, 0, nothing), { offered: ["table", "brief", "story"], later: ["growth", "us", "pulse"] });
});

test("each room comes in its week", () => {
  const at = (weeks) => offering(ROOMS, weeks, nothing).offered;
  assert.deepEqual(at(3), at(0));
  assert.deepEqual(at(4), ["table", "brief", "us", "story"]);
  assert.deepEqual(at(7), at(4));
  assert.deepEqual(at(8), ["table", "brief", "growth", "us", "story"]);
  assert.deepEqual(at(12), ROOMS);
  assert.ok(Object.values(OFFERED).every(({ from }) => from <= 12));
});

test("whoever begins earlier has it in sight from then on", () => {
  assert.deepEqual(offering(ROOMS, 0, (kind) => kind === "goal").later, ["us", "pulse"]);
});

test("weeks are counted from the first meeting, before it from the making of the alcove, and never backwards", () => {
  const now = 100 * DAY;
  assert.equal(weeksTogether(null, now - 20 * DAY, now), 2);
  assert.equal(weeksTogether(now - 6 * DAY, now - 60 * DAY, now), 0);
  assert.equal(weeksTogether(now - 7 * DAY, now - 60 * DAY, now), 1);
  assert.equal(weeksTogether(now + 9 * DAY, 0, now), 0);
});

test("the long view has its time a quarter after the last one, and never in the first weeks", () => {
  const now = 1_000 * DAY;
  assert.equal(LONG_VIEW_DAYS, CLOCK_TARGETS[CLOCKS.indexOf("long-view")]);
  assert.equal(longViewIsDue(null, 12, now), false);
  assert.equal(longViewIsDue(null, 13, now), true);
  assert.equal(longViewIsDue(now - 90 * DAY, 40, now), false);
  assert.equal(longViewIsDue(now - 91 * DAY, 40, now), true);
  assert.equal(longViewIsDue(now - 91 * DAY, 11, now), false);
});

test("the pulse has its time once a quarter for each, by their own last answers alone", () => {
  const now = 1_000 * DAY;
  assert.equal(pulseIsDue(null, 11, now), false);
  assert.equal(pulseIsDue(null, 12, now), true);
  assert.equal(pulseIsDue(now - 91 * DAY, 60, now), false);
  assert.equal(pulseIsDue(now - 92 * DAY, 60, now), true);
  // Never while the round that was answered lasts, whichever day of the year it was.
  for (let day = 0; day < 1_500; day += 1) {
    const answered = Date.UTC(2026, 0, 1) + day * DAY;
    const quarterOf = (at) => { const date = new Date(at); return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3); };
    assert.ok(quarterOf(answered + 92 * DAY) > quarterOf(answered));
  }
});

test("a line on growth has its time six weeks after the last word on it, or after the two began", () => {
  assert.equal(GROWTH_DAYS, CLOCK_TARGETS[CLOCKS.indexOf("growth")]);
  assert.deepEqual([growthIsDue(null, 41), growthIsDue(null, 42), growthIsDue(41, 400), growthIsDue(42, 400)], [false, true, false, true]);
});
