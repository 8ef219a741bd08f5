import assert from "node:assert/strict";
import { before, test } from "node:test";
import { daysAway, knowsZone, sayDay, sayExactly, saySince, sayWhen } from "../../../alcove/browser/words/times.js";
import { loadWords } from "../../../alcove/browser/words/words.js";
import { ENGLISH } from "../english.js";

const berlin = { now: new Date("2026-03-04T12:00Z"), zone: "Europe/Berlin" };
const say = (/** @type {string} */ moment) => sayWhen(new Date(moment), berlin);

before(() => loadWords(ENGLISH, "en", { strict: true }));

test("a near moment is said in words", () => {
  assert.equal(say("2026-03-04T09:00Z"), "today, ten o’clock");
  assert.equal(say("2026-03-05T09:15Z"), "tomorrow, 10:15");
  assert.equal(say("2026-03-06T13:00Z"), "Friday, two o’clock");
  assert.equal(say("2026-03-03T13:00Z"), "yesterday, two o’clock");
  assert.equal(say("2026-02-28T13:00Z"), "last Saturday, two o’clock");
});

test("the hours of the night are said in figures", () => {
  assert.match(say("2026-03-05T00:00Z"), /^tomorrow, 0?1:00$/);
});

test("what lies further back has a date and no clock", () => {
  assert.equal(say("2026-02-20T13:00Z"), "20 February");
  assert.equal(say("2024-02-20T13:00Z"), "20 February 2024");
});

test("a day ends at midnight of the reader's own zone", () => {
  assert.equal(daysAway(new Date("2026-03-04T23:30Z"), berlin), 1);
  assert.equal(daysAway(new Date("2026-03-04T23:30Z"), { ...berlin, zone: "America/New_York" }), 0);
});

test("a night with a changed clock is still one day", () => {
  const now = new Date("2026-03-28T22:00Z");
  assert.equal(daysAway(new Date("2026-03-29T20:00Z"), { now, zone: "Europe/Berlin" }), 1);
});

test("the exact moment names its zone", () => {
  assert.equal(sayExactly(new Date("2026-03-05T09:00Z"), berlin), "Thursday, 5 March 2026 at 10:00 CET");
});

test("time since is counted in days and never runs backwards", () => {
  assert.deepEqual(["2026-03-04", "2026-03-03", "2026-02-20", "2026-03-09"].map((day) => saySince(new Date(`${day}T12:00Z`), berlin)), ["today", "one day", "12 days", "today"]);
  assert.equal(sayDay(new Date("2026-03-10T12:00Z"), berlin), "Tuesday");
});

test("without a zone the wall is that of this device", () => {
  const now = new Date(2026, 2, 4, 12);
  assert.equal(daysAway(new Date(2026, 2, 5, 0, 5), { now }), 1);
  assert.equal(daysAway(new Date(2026, 2, 3, 23, 55), { now }), -1);
  assert.equal(daysAway(new Date(2026, 2, 4, 23, 55), { now }), 0);
});

test("a zone that this device does not know is no zone", () => {
  assert.deepEqual(["Europe/Berlin", "Europe/Atlantis", "", null].map(knowsZone), [true, false, false, false]);
});
