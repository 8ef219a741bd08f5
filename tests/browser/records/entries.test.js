// What only the browser has: entries in a Map or sorted by kind, times as dates.
import assert from "node:assert/strict";
import { test } from "node:test";
import { agendaInput } from "../../../alcove/browser/records/agenda-input.js";
import { ofKind } from "../../../alcove/browser/records/entries.js";
import { carried, nextTurn, orderInForce } from "../../../alcove/browser/records/meetings.js";
import { checkNextKind, checkRecord, makeRecord, parseRecord, recordTime } from "../../../alcove/browser/records/record.js";
import { ANA, TOMAS, idOf } from "./invented.js";

const AT = "2026-11-22T10:00:00Z";
const entry = (number, kind, fields = {}, more = {}) => ({ id: idOf(number), author: ANA, kind, words: "", fields, at: AT, ...more });
const refusal = (act) => {
  try {
    return [act(), "not refused"];
  } catch ({ code, facts }) {
    return [code, facts];
  }
};

test("a list, a map and entries sorted by kind are one and the same", () => {
  const list = [entry(2, "topic"), entry(1, "topic"), entry(3, "note")];
  const map = new Map(list.map((each) => [each.id, each]));
  const sorted = { of: (kind) => list.filter((each) => each.kind === kind) };
  for (const entries of [list, map, sorted]) assert.deepEqual(ofKind(entries, "topic").map(({ id }) => id), [idOf(1), idOf(2)]);
});

test("what does not open and what was planted is nobody's word", () => {
  const all = [entry(1, "topic", {}, { cannotOpen: true }), entry(2, "topic", {}, { mine: true, own: false }), entry(3, "topic", {}, { mine: true, own: true }), entry(4, "topic", {}, { mine: false, own: null })];
  assert.deepEqual(ofKind(all, "topic").map(({ id }) => id), [idOf(3), idOf(4)]);
});

test("the moment a topic was closed may be a date or a text", () => {
  const agenda = { seats: [] };
  const born = recordTime(idOf(1));
  const started = new Date(born + 86_400_000).toISOString().slice(0, 19) + "Z";
  const rest = [entry(2, "snapshot", { meeting: idOf(9), started_at: started, agenda }), entry(3, "held", { meeting: idOf(9) })];
  const times = carried(rest);
  const closed = (at) => times(entry(1, "topic", { outcome: { what: "rest" } }, { at }));
  assert.deepEqual([closed(new Date(born)), closed(new Date(born + 1e9)), closed("2020-01-01T00:00:00Z")], [0, 1, 0]);
});

test("a record is in force when its turn is one above", () => {
  const orders = [entry(1, "order", { meeting: idOf(9), ids: [], turn: 4 })];
  assert.equal(nextTurn(orderInForce(orders, idOf(9))), 5);
  assert.equal(nextTurn(orderInForce(orders, idOf(8))), 1);
});

test("an agenda asked for while nothing is planned goes by the time that is given", () => {
  const input = agendaInput([entry(1, "topic")], { me: TOMAS, counterpart: ANA, firstSeat: TOMAS }, { id: "", startsAt: new Date().toISOString(), minutes: 30, zone: "Europe/Berlin" });
  assert.deepEqual([input.minutes, input.number, input.topics.length], [30, 1, 1]);
});

test("a record is made, sealed with its tag and read as it was", () => {
  const payload = makeRecord("promise", "Send the plan", { owner: ANA, by_day: "2026-11-30", topic: undefined, when: null }, AT, 4);
  const read = parseRecord({ ...payload, own: "AAAAAAAAAAAAAAAAAAAAAA" });
  assert.deepEqual(read, { kind: "promise", words: "Send the plan", fields: { owner: ANA, by_day: "2026-11-30" }, at: AT, seen: 4 });
});

test("words of 20,000 characters are taken and one more is not", () => {
  assert.equal(makeRecord("note", "x".repeat(20_000), {}, AT, 0).words.length, 20_000);
  assert.deepEqual(refusal(() => makeRecord("note", "x".repeat(20_001), {}, AT, 0)), ["too-long", { field: "words", most: 20_000 }]);
});

test("words that one sealed row cannot hold are refused before they are sealed", () => {
  const [code, { bytes, most }] = refusal(() => makeRecord("note", "🙂".repeat(16_000), {}, AT, 0));
  assert.deepEqual([code, bytes > most, most], ["record-large", true, 63_456]);
});

test("a row of another kind under the same id is refused", () => {
  assert.doesNotThrow(() => checkNextKind("topic", "erased"));
  assert.deepEqual(refusal(() => checkNextKind("topic", "note"))[0], "kind-changed");
  assert.deepEqual(refusal(() => checkNextKind("erased", "topic"))[0], "kind-changed");
});

test("what is no id has no moment", () => {
  assert.equal(recordTime("0193a000-0000-7000-8000-0000000000a1"), 0x0193a0000000);
  assert.equal(refusal(() => recordTime("today"))[0], "field-value");
});

test("members of every object are no fields", () => {
  assert.deepEqual(refusal(() => checkRecord(JSON.parse('{"kind":"topic","words":"x","__proto__":1,"at":"2026-11-22T10:00:00Z","seen":0}')))[0], "field-unknown");
  assert.deepEqual(refusal(() => checkRecord({ kind: "topic", words: "x", toString: 1, at: AT, seen: 0 }))[0], "field-unknown");
});
