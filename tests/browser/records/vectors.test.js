import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { answer } from "./by-name.js";

for (const folder of ["records", "brief", "questions"]) {
  const place = new URL(`../../../spec/vectors/${folder}/`, import.meta.url);
  const names = readdirSync(place).filter((name) => name.endsWith(".json")).sort();
  test(`there are vectors of ${folder}`, () => assert.ok(names.length >= 30));
  for (const name of names) {
    const { function: asked, input, safe, output, text, refused, field } = JSON.parse(readFileSync(new URL(name, place), "utf8"));
    const expected = refused ? { refused, field } : { output: text ?? output };
    test(`${folder}: ${name.replace(".json", "").replaceAll("-", " ")}`, async () => {
      // By way of JSON, so that the order of members counts where a text is compared and nowhere else.
      assert.deepEqual(JSON.parse(JSON.stringify(await answer({ function: asked, input, safe }))), expected);
    });
  }
}
