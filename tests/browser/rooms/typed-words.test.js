import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { checkEmail, checkName, checkPassword } from "../../../alcove/browser/rooms/arrival/checks.js";
import { wordsIn, wrongWords } from "../../../alcove/browser/rooms/unlock/typed-words.js";
import { WORDS } from "../../../alcove/browser/seal/wordlist.js";
import { loadWords } from "../../../alcove/browser/words/words.js";
import { ENGLISH } from "../english.js";

const EIGHT = WORDS.slice(100, 108);

beforeEach(() => loadWords(ENGLISH, "en", { strict: true }));

test("the printed page may be pasted with its numbers and capitals", () => {
  const printed = EIGHT.map((word, index) => `${index + 1}. ${word.toUpperCase()}`).join("\n");
  assert.equal(wordsIn(printed), EIGHT.join(" "));
  assert.deepEqual(wrongWords(wordsIn(printed)), []);
});

test("a word that cannot be in the list is named with its place", () => {
  const [{ id, words }] = wrongWords(["zzzz", ...EIGHT.slice(1)].join(" "));
  assert.equal(id, "words");
  assert.match(words, /^Word 1, “zzzz”, is not in the list\. Perhaps “[a-z]+”\?$/);
});

test("a missing word is counted", () => {
  assert.deepEqual(wrongWords(EIGHT.slice(1).join(" ")).map(({ words }) => words), ["These are 7 words; it takes eight."]);
  assert.equal(wrongWords("")[0].words, "Type your eight words.");
});

test("an account needs a name, the shape of an email and ten characters", () => {
  assert.deepEqual([checkName(" Ana "), checkEmail(" ana@example.com "), checkPassword("ten letters")], [[], [], []]);
  assert.deepEqual([checkName("  "), checkEmail("ana"), checkPassword("short")].map(([{ id }]) => id), ["name", "email", "password"]);
});
