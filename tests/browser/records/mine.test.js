// The properties of spec/brief.md §4 in the browser twin, each over invented input.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { GROUPS, mine } from "../../../alcove/browser/records/mine.js";
import { ANA, TOMAS, idOf } from "./invented.js";

const holds = (sentence, ...given) => test(sentence, () => fc.assert(fc.property(...given), { numRuns: 300 }));

const lists = (more = {}) => fc.uniqueArray(fc.record({ id: fc.nat(40).map(idOf), words: fc.string({ maxLength: 120 }), ...more }), { selector: ({ id }) => id, maxLength: 8 });
const inputs = fc.record({
  counterpart: fc.constant(TOMAS),
  number: fc.integer({ min: 1, max: 9 }),
  last: fc.boolean(),
  days_since_held: fc.option(fc.nat(90)),
  topics: lists({ author: fc.constantFrom(ANA, TOMAS), need: fc.constantFrom(null, "talk-first") }),
  my_promises: lists(),
  their_promises: lists(),
  energy_low: fc.boolean(),
  feedback_to_give: lists({ type: fc.constantFrom("thanks", "view", "view", "told"), days: fc.nat(30) }),
  asks: fc.oneof(fc.constant([]), lists()),
  ask_about: lists({ day: fc.constantFrom("2026-11-21", "2026-11-23") }).map((lines) => lines.map((line, at) => ({ ...line, id: idOf(900), at: at + 1 }))),
  wins: fc.nat(12),
  question: fc.option(fc.record({ id: fc.constantFrom("arriving-03", idOf(7)), purpose: fc.constant("growth"), behind: fc.boolean() })),
  next_steps: lists(),
}).map((input) => ({ ...input, seats: input.topics.map(({ id }) => ({ topic: id })) }));
const linesOf = (input, ...codes) => mine(input).lines.filter(({ code }) => codes.includes(code));

holds("there are at most nine lines and they stand by group", inputs, (input) => {
  const groups = mine(input).lines.map(({ group }) => GROUPS.indexOf(group));
  assert.ok(groups.length <= 9);
  assert.deepEqual(groups, [...groups].sort((one, other) => one - other));
});

holds("the order of the input does not matter", inputs, (input) => {
  const turned = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, Array.isArray(value) && name !== "seats" ? value.toReversed() : value]));
  assert.equal(JSON.stringify(mine(turned)), JSON.stringify(mine(input)));
});

holds("asked again it says the same, and leaves its input as it was", inputs, (input) => {
  const before = JSON.stringify(input);
  assert.equal(JSON.stringify(mine(input)), JSON.stringify(mine(input)));
  assert.equal(JSON.stringify(input), before);
});

holds("their wish to talk first is never crowded out", inputs, (input) => {
  const asked = input.topics.some(({ author, need }) => author === TOMAS && need === "talk-first");
  assert.equal(linesOf(input, "talk-first").length, Number(asked));
});

holds("a view never stands there while their energy is low before day fourteen", inputs, (input) => {
  for (const { id } of linesOf({ ...input, energy_low: true }, "say-view")) assert.ok(input.feedback_to_give.find((each) => each.id === id).days >= 14);
});

holds("thanks stand there however they are", inputs, (input) => {
  const thanks = input.feedback_to_give.filter(({ type }) => type !== "view");
  const bare = { ...input, topics: [], seats: [], my_promises: [], their_promises: [], feedback_to_give: thanks, energy_low: true };
  assert.equal(linesOf(bare, "say-thanks", "say-told").length, Number(thanks.length > 0));
});

holds("no question stands beside an open ask", inputs, (input) => {
  assert.ok(input.asks.length === 0 || linesOf(input, "question").length === 0);
});

holds("promises that are not shown are counted", inputs, (input) => {
  const shown = linesOf(input, "my-promise", "my-promise-more");
  assert.equal(shown.reduce((sum, { id, n }) => sum + (id ? 1 : n), 0), input.my_promises.length);
});
