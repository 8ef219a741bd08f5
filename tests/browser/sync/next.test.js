// Which meeting is next: as the server says it, so that a page that was told by an event shows the same as one that asked.

import assert from "node:assert/strict";
import { test } from "node:test";
import { nextOf } from "../../../alcove/browser/sync/meeting-shape.js";
import { takeMeeting } from "../../../alcove/browser/sync/meetings.js";
import { bookOf } from "../../../alcove/browser/sync/books.js";
import { pairs } from "../../../alcove/browser/sync/signals.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (/** @type {number} */ from, state = "planned") => ({ id: `${from} ${state}`, startsAt: new Date(Date.now() + from).toISOString(), state });
/** @param {...any} meetings @returns {any} */
const next = (...meetings) => nextOf(/** @type {any} */ (meetings.sort((one, other) => (one.startsAt < other.startsAt ? 1 : -1))))?.id ?? null;

test("the earliest that is still to come is next", () => {
  assert.equal(next(at(7 * DAY), at(DAY), at(14 * DAY)), `${DAY} planned`);
});

test("one that was forgotten an hour ago is still next: it may be late", () => {
  assert.equal(next(at(7 * DAY), at(-HOUR)), `${-HOUR} planned`);
});

test("one that was forgotten for more than a day gives way to the one to come", () => {
  assert.equal(next(at(7 * DAY), at(-DAY - HOUR)), `${7 * DAY} planned`);
});

test("forgotten and nothing to come: the newest of them can still be held, moved or skipped", () => {
  assert.equal(next(at(-9 * DAY), at(-2 * DAY)), `${-2 * DAY} planned`);
});

test("what was held or skipped is never next", () => {
  assert.equal(next(at(DAY, "skipped"), at(-HOUR, "held")), null);
});

test("an event about a forgotten one leaves the next as it is", () => {
  const said = (/** @type {string} */ id, /** @type {number} */ from) =>
    ({ id, starts_at: new Date(Date.now() + from).toISOString(), minutes: 30, zone: "Europe/Vienna", state: "planned", started_at: null, held_at: null, skip_asked_by: [], moves: 0 });
  pairs.value = /** @type {any} */ ([{ id: "pair-of-next", counterpart: { id: "tomas", name: "Tomas" }, next: null }]);
  takeMeeting("pair-of-next", said("coming", DAY));
  takeMeeting("pair-of-next", said("forgotten", -3 * DAY));
  assert.equal(pairs.value[0].next?.id, "coming");
  assert.deepEqual(bookOf("pair-of-next").meetings.value.map(({ id }) => id), ["coming", "forgotten"]);
});
