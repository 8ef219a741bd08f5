import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { ENGLISH } from "../english.js";

const BROWSER = new URL("../../../alcove/browser/", import.meta.url);
const source = readdirSync(new URL("sync/", BROWSER))
  .map((name) => readFileSync(new URL(`sync/${name}`, BROWSER), "utf8"))
  .join("\n");

test("every failure that sync names has a sentence", () => {
  const codes = new Set([...source.matchAll(/new AlcoveError\("([a-z-]+)"/g)].map(([, code]) => code));
  assert.ok(codes.size > 10);
  assert.deepEqual([...codes].filter((code) => !ENGLISH.includes(`\nerror-${code} =`)), []);
});

test("every trouble that sync tells has a sentence, or a state of something sealed", () => {
  const shownOtherwise = ["cannot-open", "missing", "planted", "rolled-back", "server-says"];
  const kinds = new Set([...source.matchAll(/addTrouble\("([a-z-]+)"/g)].map(([, kind]) => kind));
  assert.ok(kinds.size > 7);
  assert.deepEqual([...kinds].filter((kind) => !shownOtherwise.includes(kind) && !ENGLISH.includes(`\ntrouble-${kind} =`)), []);
});

test("everything that a server can take back has a sentence, and one that says what is done about it", () => {
  const abouts = new Set([...source.matchAll(/addTrouble\("rolled-back", [^{]+\{ about: "([a-z]+)"/g)].map(([, about]) => about));
  assert.ok(abouts.size >= 7, [...abouts].join(" "));
  const lacking = [...abouts, "record"].filter((about) => !ENGLISH.includes(`\ntrouble-back-${about} =`) || (about !== "server" && !ENGLISH.includes(`\ntrouble-back-${about}-next =`)));
  assert.deepEqual(lacking, []);
});
