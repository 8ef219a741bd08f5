// Invented agendas for the properties. Tomas has the first seat more often than not, as in life.
import fc from "fast-check";
import { firstOfPeers, ours } from "../../../alcove/browser/records/agenda.js";
import { NEEDS } from "../../../alcove/browser/records/kinds.js";

export const ANA = "0193a000-0000-7000-8000-0000000000a1";
export const TOMAS = "0193a000-0000-7000-8000-0000000000b2";
export const idOf = (number) => `019c936e-3800-7000-8000-${String(number).padStart(12, "0")}`;

const topic = fc.record({
  author: fc.constantFrom(ANA, TOMAS),
  need: fc.constantFrom(null, null, ...NEEDS),
  size: fc.constantFrom(5, 5, 10, 20),
  hard: fc.boolean(),
  pinned: fc.boolean(),
  carried: fc.nat(5),
  since: fc.nat(5),
});

export const agendas = fc.record({
  minutes: fc.oneof(fc.constantFrom(5, 10, 15, 20, 25, 30, 40, 45, 60, 90), fc.integer({ min: 5, max: 240 })),
  number: fc.integer({ min: 1, max: 50 }),
  people: fc.constant([ANA, TOMAS]),
  first: fc.constantFrom(TOMAS, TOMAS, ANA, null),
  order: fc.constant(null),
  topics: fc.array(topic, { maxLength: 14 }).map((all) => all.map(({ since, ...each }, at) => ({ id: idOf(at), ...each, waited: Math.min(since, each.carried) }))),
});

export const firstOf = ({ first, people, number }) => first ?? firstOfPeers(people, number);
export const seatable = (input) => input.topics.filter(({ need }) => need !== "update");
export const topicOf = (input, id) => input.topics.find((each) => each.id === id);
export const seated = (input) => ours(input).seats.map((seat) => ({ ...topicOf(input, seat.topic), ...seat }));
export const sum = (topics) => topics.reduce((minutes, { size }) => minutes + size, 0);
export const isWaiting = ({ waited, hard }) => waited >= (hard ? 1 : 2);
export const olderFirst = (one, other) => (one.id < other.id ? -1 : 1);

export const NOW = Date.parse("2026-11-22T10:00:00Z");
export const DAY = 86_400_000;
let last = 0;

/** An id of so many days ago; ids of one day are in the order they were asked for. */
export function idOn(daysAgo) {
  const digits = (NOW - daysAgo * DAY).toString(16).padStart(12, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-${String((last += 1)).padStart(12, "0")}`;
}

export const momentOn = (daysAgo) => new Date(NOW - daysAgo * DAY).toISOString().replace(".000", "");
