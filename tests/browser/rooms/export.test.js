import assert from "node:assert/strict";
import { test } from "node:test";
import { folderNames } from "../../../alcove/browser/rooms/export/folders.js";
import { heading, item, quote } from "../../../alcove/browser/rooms/export/markdown.js";

test("folders are named after people, each once, and lead nowhere else", () => {
  assert.deepEqual(folderNames(["../../etc", "Ana", "ana", "a/b\\c:d", "...", "Zoë"]), ["etc", "Ana", "ana 2", "a b c d", "alcove", "Zoë"]);
});

test("no sign of a person becomes a heading, a list, a link or markup of the copy", () => {
  assert.equal(quote("# loud\n- one\n1. two\n<b>[a](b)</b>"), "> \\# loud  \n> \\- one  \n> 1\\. two  \n> \\<b\\>\\[a\\](b)\\</b\\>");
  assert.equal(heading("a\n# b"), "a \\# b");
  assert.equal(item("Ana*", "two\nlines"), "- **Ana\\*:** two  \n  lines");
});

test("an empty line in what was said stays inside of the quote", () => {
  assert.equal(quote("one\n\ntwo"), "> one  \n>  \n> two");
});
