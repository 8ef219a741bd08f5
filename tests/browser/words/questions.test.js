import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { loadQuestions } from "../../../alcove/browser/words/questions.js";

const asked = [];
const fromDisk = (path) => {
  asked.push(path);
  return readFile(new URL(`../../../alcove/browser/${path}`, import.meta.url), "utf8");
};

test("a line that breaks is said, and the next call tries again", async () => {
  await assert.rejects(loadQuestions("en", () => Promise.reject(new TypeError("no line"))), { code: "away" });
  const { bank, texts } = await loadQuestions("en", fromDisk);
  assert.equal(bank.length, 180);
  assert.equal(texts["arriving-01"].text, "What did you have to put down to be here right now?");
});

test("each file is fetched once, and the bank once for all languages", async () => {
  asked.length = 0;
  const [one, two] = await Promise.all([loadQuestions("de-AT", fromDisk), loadQuestions("de", fromDisk)]);
  assert.equal(one.texts, two.texts);
  assert.equal(one.bank, (await loadQuestions("en", fromDisk)).bank);
  assert.deepEqual(asked, ["questions/de.json"]);
  assert.equal(one.texts["arriving-01"].text, "Was musstest du gerade aus der Hand legen, um hier zu sein?");
});

test("a language that the bank lacks gets English", async () => {
  assert.equal((await loadQuestions("pt-BR", fromDisk)).texts, (await loadQuestions("en", fromDisk)).texts);
});
