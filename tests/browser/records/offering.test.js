import assert from "node:assert/strict";
import { test } from "node:test";
import { OFFERED, offering, weeksTogether } from "../../../alcove/browser/records/offering.js";

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
