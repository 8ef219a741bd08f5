import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { MissingSentence, knows, loadWords, t } from "../../../alcove/browser/words/words.js";
import { ENGLISH } from "../english.js";


beforeEach(() => loadWords(ENGLISH, "en", { strict: true }));

test("a sentence names the other", () => {
  assert.equal(t("seen-by-two", { name: "Tomas" }), "Only you and Tomas can read this.");
});

test("a count is said as people say it", () => {
  assert.deepEqual([0, 1, 2, 5].map((times) => t("time-carried", { times })), ["new", "came along once", "came along twice", "came along 5 times"]);
});

test("a missing sentence stops a test and shows its id on a page", () => {
  assert.throws(() => t("no-such-line"), MissingSentence);
  loadWords(ENGLISH, "en", { strict: false });
  assert.equal(t("no-such-line"), "no-such-line");
});

test("a missing name stops a test too", () => {
  assert.throws(() => t("nav-you-and"), MissingSentence);
});

test("a name written from right to left is set apart and no other is", () => {
  assert.equal(t("nav-you-and", { name: "Tomas" }), "You and Tomas");
  assert.equal(t("nav-you-and", { name: "תומס" }), "You and \u2068תומס\u2069");
});

test("marks that reorder a sentence are taken out of names", () => {
  assert.equal(t("nav-you-and", { name: "To\u202emas\u2069" }), "You and Tomas");
});

test("the catalogue has no broken entry", () => {
  for (const [, id] of ENGLISH.matchAll(/^([a-z][\w-]*) *=/gm)) assert.ok(knows(id), id);
});

test("on a page a sentence is read when it is first asked for, and a broken one spoils no other", () => {
  loadWords("### All\n\n## Ours\n\nours = Ours, { $name }\n  and more\n\n## Broken\nbroken = { $name\nlast = The last\n", "en", { strict: false });
  assert.equal(t("last"), "The last");
  assert.equal(t("ours", { name: "Ana" }), "Ours, Ana\nand more");
  assert.equal(t("ours", { name: "Tomas" }), "Ours, Tomas\nand more");
  assert.equal(t("broken", { name: "Ana" }), "broken");
  assert.deepEqual(["ours", "last", "no-such-line", "###"].map(knows), [true, true, false, false]);
});

test("another catalogue begins anew", () => {
  loadWords("one = One\n", "en", { strict: false });
  loadWords("two = Two\n", "en", { strict: false });
  assert.deepEqual(["one", "two"].map(knows), [false, true]);
});
