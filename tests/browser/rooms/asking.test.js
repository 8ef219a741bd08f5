// What the choice of a question is made from, and what may not change it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { clocksOf, daysTogether, hasAsked, suggest, wordsOf } from "../../../alcove/browser/rooms/brief/asking.js";

const ME = "0193a000-0000-7000-8000-0000000000a1";
const PAIR = "0193a000-0000-7000-8000-0000000000cc";
const TODAY = "2026-03-20";
let count = 0;
const idAt = (day) => {
  const digits = Date.parse(`${day}T12:00:00Z`).toString(16).padStart(12, "0");
  count += 1;
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-${String(count).padStart(12, "0")}`;
};
const entry = (kind, day, fields = {}, words = "") => ({ id: idAt(day), author: ME, mine: true, kind, words, fields, at: `${day}T12:00:00Z` });
const gather = (list) => ({ entries: new Map(list.map((each) => [each.id, each])), of: (kind) => list.filter((each) => each.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1)), get: (id) => list.find((each) => each.id === id) });
const question = (id, purpose) => ({
  id, version: 1, category: "arriving", purpose, depth: 1, asker: "either", kinds: ["lead-member"], moment: "middle", stage_min: 1, reciprocal: true, minutes: 3,
  touches: [], not_when: [], cooldown_weeks: 8, needs: [], source: "own", licence: "CC0",
});
const bank = ["a-01", "a-02", "a-03", "a-04"].map((id) => question(id, "relationship"));
const placeOf = (ours, own = []) => ({ id: PAIR, role: "lead", me: ME, ours: gather(ours), own: gather(own), questions: { bank, texts: { "a-01": { text: "What?", follow_ups: [] } } }, today: TODAY });
const input = { number: 5, feedback_to_give: [], energy_low: false };
const choose = (place) => suggest(place, clocksOf(place), { input, script: "usual", first: true });
const meeting = "0193a000-0000-7000-8000-0000000000dd";
const heldOn = (day) => [entry("snapshot", day, { meeting, number: 1, started_at: `${day}T10:00:00Z`, agenda: { seats: [] } }), entry("held", day, { meeting })];

test("it is the same however often the page is opened", () => {
  const place = placeOf(heldOn("2026-03-10"));
  assert.deepEqual(choose(place), choose(placeOf(heldOn("2026-03-10"))));
  assert.ok(choose(place).id);
});

test("what was put aside is not offered again, and after three nothing is", () => {
  const held = heldOn("2026-03-10");
  const skips = [];
  const offered = [];
  for (let at = 0; at < 3; at += 1) {
    const { id, another } = choose(placeOf(held, skips));
    assert.equal(another, at);
    offered.push(id);
    skips.push(entry("skip", TODAY, { question: id, pair: PAIR }));
  }
  assert.equal(new Set(offered).size, 3);
  assert.equal(choose(placeOf(held, skips)).why, "enough");
});

test("what was put aside in another alcove counts there alone", () => {
  const held = heldOn("2026-03-10");
  const elsewhere = entry("skip", TODAY, { question: choose(placeOf(held)).id, pair: meeting });
  assert.deepEqual(choose(placeOf(held, [elsewhere])), choose(placeOf(held)));
});

test("one question is enough until the two have met again", () => {
  const asked = entry("topic", "2026-03-12", { question: "a-01" }, "What?");
  assert.equal(hasAsked(placeOf([...heldOn("2026-03-10"), asked])), true);
  assert.equal(hasAsked(placeOf([...heldOn("2026-03-14"), asked])), false);
  assert.equal(hasAsked(placeOf([...heldOn("2026-03-10"), { ...asked, mine: false }])), false);
});

test("a question of the pair has the words of its record", () => {
  const written = entry("question", "2026-03-01", { depth: 1 }, "What did the snow teach you?");
  assert.equal(wordsOf(placeOf([written]), written.id).text, "What did the snow teach you?");
  assert.equal(wordsOf(placeOf([]), "a-01").text, "What?");
  assert.equal(wordsOf(placeOf([]), "gone-01"), null);
});

test("days together count from the first record", () => {
  assert.equal(daysTogether(placeOf([])), 0);
  assert.equal(daysTogether(placeOf([entry("topic", "2026-03-10"), entry("topic", "2026-03-15")])), 10);
});
