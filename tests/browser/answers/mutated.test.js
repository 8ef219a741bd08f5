// Answers of a lying server, changed at random, given to the modules that read them: none is taken for true, none makes the device
// send or believe other keys, none takes a second. ALCOVE_ANSWERS: how many (`make fuzz`).
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { openStore } from "../../../alcove/browser/sync/store.js";
import { changed, changedValue, part } from "../fuzz/nearly.js";
import { house, server } from "./honest.js";
import * as subjects from "./subjects.js";

const RUNS = Number(process.env.ALCOVE_ANSWERS ?? 3000);
const SEED = Number(process.env.ALCOVE_FUZZ_SEED ?? 20261127);
const LONGEST = 1_000_000; // microseconds of the processor: a busy machine is no hang

const all = await house();
await openStore(all.ana.id);

/** Each with its part of the runs. */
const SUBJECTS = [
  ["rows", 0.4, await subjects.subjectOfRows(all)],
  ["keyring", 0.1, subjects.subjectOfKeyring(all)],
  ["pairs", 0.15, subjects.subjectOfPairs(all, false)],
  ["pairs on a new device", 0.05, subjects.subjectOfPairs(all, true)],
  ["invitation", 0.1, await subjects.subjectOfInvitation(all)],
  ["wraps and own keys", 0.15, await subjects.subjectOfWraps(all)],
  ["charter and grant", 0.05, subjects.subjectOfCharter(all)],
];

const lie = fc.array(fc.record({ how: fc.nat(12), at: part, to: part, what: fc.nat(255) }), { minLength: 1, maxLength: 3 });

/** @param {any} answer @param {any[]} changes  in the JSON, inside of one of its texts, or two of its places exchanged */
function lied(answer, changes) {
  let told = structuredClone(answer);
  for (const { how, at, to, what } of changes) {
    if (how < 6) told = inText(told, { how, at, to, what });
    else if (how < 10) told = changedValue(told, how, at, what);
    else exchange(told, at, to);
  }
  return told;
}

/** All places of a value that hold no object. @param {any} value @returns {[any, string][]} */
function leaves(value) {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => (typeof value[key] === "object" && value[key] !== null ? leaves(value[key]) : [[value, key]]));
}

const chosen = (places, at) => places[Math.min(places.length - 1, Math.floor(at * places.length))];

function inText(told, change) {
  const places = leaves(told).filter(([holder, key]) => typeof holder[key] === "string");
  if (places.length === 0) return told;
  const [holder, key] = chosen(places, change.at);
  holder[key] = new TextDecoder().decode(changed(new TextEncoder().encode(holder[key]), { ...change, at: change.to }));
  return told;
}

function exchange(told, at, to) {
  const places = leaves(told);
  if (places.length === 0) return;
  const [[one, key], [other, name]] = [chosen(places, at), chosen(places, to)];
  [one[key], other[name]] = [other[name], one[key]];
}

for (const [name, share, { answer, take }] of SUBJECTS) {
  const runs = Math.round(RUNS * share);
  test(`${name}: ${runs} changed answers`, async () => {
    let refused = 0;
    const property = fc.asyncProperty(lie, async (changes) => {
      const told = lied(answer, changes);
      const begun = process.cpuUsage();
      const breaches = await take(told).catch(() => ((refused += 1), []));
      const { user, system } = process.cpuUsage(begun);
      server.lies.clear();
      server.sent.length = 0;
      assert.deepEqual(breaches, []);
      assert.ok(user + system < LONGEST, "more than a second of the processor");
    });
    await fc.assert(property, { numRuns: runs, seed: SEED });
    console.log(`${name}: ${runs} changed answers, ${refused} turned down as a whole`);
  });
  test(`${name}: the honest answer is taken`, async () => {
    server.lies.clear();
    assert.deepEqual(await take(structuredClone(answer)), []);
  });
}
