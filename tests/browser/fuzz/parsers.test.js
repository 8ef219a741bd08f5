// No reader of the browser twin crashes, hangs or takes what it may not. ALCOVE_FUZZ: how many inputs for each (`make fuzz`).
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nearly } from "./nearly.js";
import { feed, PARSERS, seeds } from "./parsers.js";

const RUNS = Number(process.env.ALCOVE_FUZZ ?? 1500);
const SEED = Number(process.env.ALCOVE_FUZZ_SEED ?? 20261127);
const LONGEST = 1_000_000; // microseconds of the processor: a busy machine is no hang
const SEEDS = seeds();

for (const [name, examples] of Object.entries(SEEDS)) {
  test(`${name}: ${RUNS} nearly true inputs are refused by name, or read as they were written`, async () => {
    const heard = new Set();
    const property = fc.asyncProperty(nearly(examples), async (data) => {
      const begun = process.cpuUsage();
      heard.add(await feed(name, data));
      const { user, system } = process.cpuUsage(begun);
      assert.ok(user + system < LONGEST, "more than a second of the processor");
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED, includeErrorInReport: true });
    assert.ok(heard.has(""), "nothing was ever taken: the examples are no good");
    assert.ok(heard.size > 1, "nothing was ever refused: the changes are no good");
  });
}

test("every reader has examples", () => assert.deepEqual(Object.keys(SEEDS).sort(), Object.keys(PARSERS).sort()));
