// The properties of spec/questions.md §6 in the browser twin.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { byNeglect, purposeClocks } from "../../../alcove/browser/records/clocks.js";
import { chooseQuestion, ownQuestion } from "../../../alcove/browser/records/questions.js";
import { CLOCKS, CLOCK_TARGETS } from "../../../alcove/browser/records/thresholds.js";

const BANK = JSON.parse(readFileSync(new URL("../../../alcove/browser/questions/bank.json", import.meta.url), "utf8"));
const ALL = [...BANK, ownQuestion("019c936e-3800-7000-8000-000000000001", null, 1), ownQuestion("019c936e-3800-7000-8000-000000000002", "growth", 3)];
const ROLES = [["lead-member", "lead"], ["lead-member", "member"], ["peer", "peer"], ["mentor", "mentor"], ["mentor", "mentee"]];

const uses = (maxLength) => fc.array(fc.record({ id: fc.constantFrom(...ALL.map(({ id }) => id)), weeks_ago: fc.nat(120) }), { maxLength });
const clocks = fc.tuple(...CLOCKS.map(() => fc.option(fc.nat(200)))).map((all) => all.map((days, at) => (
  { purpose: CLOCKS[at], days, target: CLOCK_TARGETS[at], neglect: days === null ? null : Math.floor((days * 100) / CLOCK_TARGETS[at]) })));
const askings = fc.record({
  pair: fc.uuid(),
  number: fc.integer({ min: 1, max: 30 }),
  roles: fc.constantFrom(...ROLES),
  first: fc.boolean(),
  clocks,
  asked: fc.oneof(uses(12), uses(600)),
  skipped: uses(20),
  conditions: fc.record({ return: fc.boolean(), corrective_view: fc.boolean(), shared_energy: fc.option(fc.integer({ min: 1, max: 5 })), open_goal: fc.boolean() }),
  moment: fc.constantFrom(null, "arrival", "middle", "closing"),
  ceremony: fc.constantFrom(null, null, "first", "long-view", "return", "last"),
  another: fc.nat(2),
}).map(({ roles: [kind, role], ...asking }) => ({ ...asking, kind, role }));

const holds = (sentence, ...given) => test(sentence, () => fc.assert(fc.property(...given), { numRuns: 300 }));
const weeksOf = (all, id) => Math.min(...all.filter((use) => use.id === id).map((use) => use.weeks_ago));
const find = (id) => ALL.find((question) => question.id === id);

holds("what is chosen may come", askings, (asking) => {
  const { id, answer_first: first } = chooseQuestion(ALL, asking);
  if (id === null) return;
  const question = find(id);
  const { conditions, role, number, kind } = asking;
  assert.ok(question.kinds.includes(kind) && number > question.stage_min);
  assert.ok(question.asker === "either" || { lead: ["lead", "mentor"], member: ["member", "mentee"] }[question.asker].includes(role));
  assert.ok(weeksOf(asking.asked, id) >= question.cooldown_weeks && weeksOf(asking.skipped, id) >= 26);
  assert.ok(!(conditions.return && question.not_when.includes("return")));
  assert.ok(!(conditions.corrective_view && question.not_when.includes("corrective-view")));
  assert.ok(!((conditions.shared_energy ?? 5) <= 2 && question.not_when.includes("low-energy")));
  assert.ok(conditions.open_goal || question.needs.length === 0);
  assert.equal(question.category.startsWith("ceremony-"), asking.ceremony !== null);
  assert.equal(first, question.depth >= 3);
});

holds("the order of the bank and of the uses does not matter", askings.chain((asking) => fc.tuple(fc.constant(asking), fc.shuffledSubarray(ALL, { minLength: ALL.length }))), ([asking, bank]) => {
  const other = { ...asking, asked: asking.asked.toReversed(), skipped: asking.skipped.toReversed(), clocks: asking.clocks.toReversed() };
  assert.deepEqual(chooseQuestion(bank, other), chooseQuestion(ALL, asking));
});

holds("nothing that was asked comes while something for the same clock was never asked", askings, (asking) => {
  const { id, why, purpose } = chooseQuestion(ALL, { ...asking, another: 0 });
  if (why !== "asked-before") return;
  const never = ALL.filter((question) => !asking.asked.some((use) => use.id === question.id));
  const other = chooseQuestion(never, { ...asking, another: 0, clocks: asking.clocks.filter((clock) => purpose === null || clock.purpose === purpose) });
  assert.equal(other.id, null, `${other.id} was never asked, and ${id} was`);
});

holds("the input is left as it was", askings, (asking) => {
  const before = JSON.stringify([ALL, asking]);
  chooseQuestion(ALL, asking);
  assert.equal(JSON.stringify([ALL, asking]), before);
});

holds("the most neglected is first, and none is lost", clocks, (all) => {
  const sorted = byNeglect(all);
  assert.deepEqual(new Set(sorted), new Set(all));
  for (let at = 1; at < sorted.length; at += 1) assert.ok((sorted[at - 1].neglect ?? Infinity) >= (sorted[at].neglect ?? Infinity));
});

test("a clock counts days and not hours of summer time", () => {
  const [, , progress] = purposeClocks([{ purpose: "progress", day: "2026-03-28" }], "2026-03-30");
  assert.deepEqual(progress, { purpose: "progress", days: 2, target: 14, neglect: 14 });
});
