import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGLISH } from "../english.js";
import { loadWords } from "../../../alcove/browser/words/words.js";
import { storyAsMarkdown } from "../../../alcove/browser/rooms/export/story-md.js";

loadWords(ENGLISH);
const AT = new Date("2026-03-05T10:00:00Z");
const ANA = { id: "ana", name: "Ana" };
const pair = { id: "p", counterpart: { id: "tomas", name: "Tomas" }, closed: null };
const entry = (id, kind, words, more = {}) => ({ id, kind, words, safe: "p", mine: false, author: "tomas", madeAt: AT, fields: {}, ...more });
const gather = (all) => ({ of: (kind) => all.filter((each) => each.kind === kind), get: (id) => all.find((each) => each.id === id), answersTo: (id) => all.filter((each) => each.fields.to === id) });
const told = { arrival: [], topics: [], along: [], promises: [], steps: [] };
const tell = (chapters, all = []) => storyAsMarkdown({ pair, person: ANA, ours: gather(all), chapters, at: AT });

test("a meeting is told with who said what, and what became of it", () => {
  const topic = entry("t", "topic", "The lift");
  const text = tell([{ id: "m", at: AT, told: { ...told, topics: [{ topic, notes: [entry("n", "note", "It is old", { mine: true })], outcome: { what: "changed", words: "A new one" }, promises: [] }] } }]);
  for (const part of ["> The lift", "**Ana:**\n\nIt is old", "*It changed*", "> A new one"]) assert.ok(text.includes(part), part);
});

test("each kind of chapter is told: skipped, in between, brought along, heard", () => {
  const [win, past, note, heard] = [entry("w", "win", "It works"), entry("p", "past", "Before all this"), entry("pn", "note", "An old line"), entry("h", "heard", "I heard")];
  const text = tell([
    { id: "1", at: AT, skipped: true }, { id: "2", at: AT, between: { id: "2", at: AT, items: [win] } },
    { id: "3", at: AT, past: { entry: past, notes: [note] } }, { id: "4", at: AT, heard },
  ]);
  for (const part of ["You both skipped", "> It works", "> Before all this", "An old line", "> I heard"]) assert.ok(text.includes(part), part);
});

test("a private note among the others says that nobody else read it", () => {
  const text = tell([{ id: "m", at: AT, told: { ...told, arrival: [entry("n", "note", "Tired", { mine: true, safe: "mine" })] } }]);
  assert.match(text, /Ana, read by nobody else:\*\*\n\nTired/);
});

test("what lies on the table and what is promised stands at the end", () => {
  const all = [entry("t", "topic", "Still open"), entry("p", "promise", "I call them", { fields: { owner: "tomas" }, author: "tomas" })];
  const text = tell([], all);
  assert.match(text, /On the table[\s\S]*Still open[\s\S]*Promises between you[\s\S]*Tomas promised:\*\* I call them \(open\)/);
});

test("notes keep the shapes they were written in, under the name of who wrote each run", () => {
  const line = (words, shape, more = {}, about = {}) => entry(words, "note", words, { fields: { ...(shape && { shape }), ...more }, ...about });
  const notes = [
    line("Ahead", "heading", { level: 2 }), line("Who # comes", undefined), line("first", "numbered"), line("within", "item", { level: 2 }), line("second", "numbered"),
    line("too deep", "check", { level: 3, checked: true }), line("mine", "check", {}, { mine: true, author: "ana" }), line("a `` b", "code", {}, { mine: true, author: "ana" }),
    line("said", "quote", {}, { mine: true, author: "ana" }),
  ];
  const done = entry("d", "answer", "", { fields: { to: "mine", type: "done" } });
  const text = tell([{ id: "m", at: AT, told: { ...told, arrival: notes } }], [done]);
  assert.ok(text.includes([
    "**Tomas:**", "##### Ahead", "Who \\# comes", "1. first\n   - within\n2. second\n   - [x] too deep", "**Ana:**", "- [x] mine", "```\na `` b\n```", "> said",
  ].join("\n\n")), text);
});
