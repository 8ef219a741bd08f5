import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CATEGORIES, findQuestions, leafThrough, mayAsk } from "../../../alcove/browser/rooms/questions/of-pair.js";

const read = (name) => JSON.parse(readFileSync(new URL(`../../../alcove/browser/questions/${name}.json`, import.meta.url), "utf8"));
const [BANK, EN, DE] = ["bank", "en", "de"].map(read);
const tender = { ...BANK[0], id: "0193a000-0000-7000-8000-000000000001", touches: ["health"] };
const TEXTS = { ...EN, [tender.id]: { text: "How is your back these days?", follow_ups: [] } };

test("every regular question is in one chapter, and leafing finds all that one may ask", () => {
  const regular = BANK.filter(({ moment }) => moment !== "ceremony");
  const leafed = CATEGORIES.flatMap((category) => leafThrough(BANK, { role: "lead", category, depth: null }));
  assert.equal(leafed.length, regular.filter((each) => mayAsk(each, "lead")).length);
  assert.ok(leafed.length < regular.length, "some are for the member to ask");
});

test("one level up or down asks as a lead and a member do", () => {
  const askedBy = (role) => BANK.filter((each) => mayAsk(each, role)).map(({ id }) => id);
  assert.deepEqual(askedBy("skip-lead"), askedBy("lead"));
  assert.deepEqual(askedBy("skip-member"), askedBy("member"));
  assert.notDeepEqual(askedBy("lead"), askedBy("member"));
});

test("a tender question is found by its words and never come upon", () => {
  const bank = [...BANK, tender];
  assert.ok(!leafThrough(bank, { role: "lead", category: tender.category, depth: null }).includes(tender));
  assert.deepEqual(findQuestions(bank, TEXTS, "Back days", "lead"), [tender]);
});

test("all words count, case and accents do not, and nothing typed finds nothing", () => {
  assert.deepEqual(findQuestions(BANK, EN, "TEN minutes worry", "lead").map(({ category }) => category), ["two-of-us"]);
  assert.ok(findQuestions(BANK, DE, "fur", "lead").length > 0);
  assert.deepEqual(findQuestions(BANK, EN, " ", "lead"), []);
});
