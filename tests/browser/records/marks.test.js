import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readMarks, safeHref, withoutMarks } from "../../../alcove/browser/records/marks.js";
import { HOSTILE } from "./hostile.js";

const plain = (words) => [{ type: "text", words }];

test("bold, code and links are read", () => {
  assert.deepEqual(readMarks("a **b** `c` [d](https://e.example/f) g"), [
    { type: "text", words: "a " }, { type: "bold", inside: plain("b") }, { type: "text", words: " " }, { type: "code", words: "c" },
    { type: "text", words: " " }, { type: "link", words: "d", href: "https://e.example/f" }, { type: "text", words: " g" },
  ]);
});

test("code and links may stand in bold", () => {
  assert.deepEqual(readMarks("**`a` https://b.example**")[0].inside, [{ type: "code", words: "a" }, { type: "text", words: " " }, { type: "link", words: "https://b.example", href: "https://b.example/" }]);
});

test("a bare address ends before what the sentence says", () => {
  for (const [typed, words] of [["See https://a.example/b.", "https://a.example/b"], ["(https://a.example/b)", "https://a.example/b"], ["https://a.example/b_(c)!", "https://a.example/b_(c)"], ["mailto:ana@a.example,", "mailto:ana@a.example"]]) {
    assert.deepEqual(readMarks(typed).find(({ type }) => type === "link")?.words, words);
  }
});

test("what is no mark stays as it was typed", () => {
  for (const typed of ["2 ** 3 ** 4", "a `b", "** a **", "[a](b)", "xhttps://b.example", "****", "``", "5 * 3", "https://", "mailto"]) {
    assert.deepEqual(readMarks(typed), plain(typed), typed);
  }
});

test("only addresses of the web and of mail are followed", () => {
  for (const href of ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:https://a/b", "//a.example", "/a", "ftp://a.example", "intent:x", "about:blank", "https://"]) assert.equal(safeHref(href), null, href);
  for (const href of ["https://a.example", "HTTP://a.example", "mailto:a@b.example"]) assert.notEqual(safeHref(href), null, href);
});

test("a link that calls itself another address is called by its own", () => {
  assert.equal(readMarks("[https://bank.example](https://thief.example/x)")[0].words, "https://thief.example/x");
  assert.equal(readMarks("[www.bank.example](https://thief.example/x)")[0].words, "https://thief.example/x");
  assert.equal(readMarks("[https://bank.example](https://bank.example/x)")[0].words, "https://bank.example");
});

test(`${HOSTILE.length} hostile texts stay text`, () => {
  assert.ok(HOSTILE.length >= 500);
  for (const words of HOSTILE) for (const mark of flat(readMarks(words))) if (mark.type === "link") assert.match(mark.href, /^(?:https?:\/\/|mailto:)/, words);
});

test("no letter is lost and no address is let through, whatever is typed", () => {
  const unit = fc.constantFrom(..."ab*`()h:/. \n", "https://", "javascript:", "**", "mailto:", "https://a.example/");
  const bare = (text) => text.replaceAll(/[*`]/g, "");
  fc.assert(fc.property(fc.string({ unit, maxLength: 60 }), (words) => {
    assert.equal(bare(withoutMarks(words)), bare(words));
    for (const { type, href } of flat(readMarks(words))) if (type === "link") assert.match(href, /^(?:https?:\/\/|mailto:)/);
  }), { numRuns: 500 });
});

test("the longest note is read at once, however it is made", () => {
  for (const unit of ["[", "**a ", "`", "[a](", "https://", "h", "(((", "[a", "** "]) {
    const words = unit.repeat(20_000 / unit.length);
    const begun = performance.now();
    readMarks(words);
    assert.ok(performance.now() - begun < 400, `${unit}: ${performance.now() - begun} ms`);
  }
});

/** @param {any[]} marks @returns {any[]} */
const flat = (marks) => marks.flatMap((mark) => (mark.type === "bold" ? flat(mark.inside) : [mark]));
