import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseNext, meaningOf, nextDue, sameContent } from "../../../alcove/browser/sync/choosing.js";

let n = 0;
const op = (id, more = {}) => ({ n: (n += 1), id, entry: `e${n}`, version: n, words: "w", notBefore: 0, sent: null, held: false, refused: null, ...more });
const ids = (ops) => ops.map(({ id }) => id);

test("what was written first goes first", () => {
  assert.deepEqual(ids(chooseNext([op("a"), op("b"), op("a")], 0)), ["a", "b", "a"]);
});

test("what the disk is still writing goes already; what it could not write does not, nor what follows on it", () => {
  assert.deepEqual(ids(chooseNext([op("a", { n: null }), op("b")], 0)), ["a", "b"]);
  assert.deepEqual(ids(chooseNext([op("a", { n: null, refused: "not-kept" }), op("a"), op("b")], 0)), ["b"]);
});

test("an erasure that can be taken back holds back nothing but itself", () => {
  const ops = [op("a", { notBefore: 100 }), op("b")];
  assert.deepEqual(ids(chooseNext(ops, 50)), ["b"]);
  assert.deepEqual(ids(chooseNext(ops, 100)), ["a", "b"]);
  assert.equal(nextDue(ops, 60), 40);
  assert.equal(nextDue([op("b")], 60), null);
});

test("a record that waits for its person's choice does not stop the others", () => {
  assert.deepEqual(ids(chooseNext([op("a", { held: true }), op("a"), op("b")], 0)), ["b"]);
});

test("what went out with unknown outcome goes again alone, in its numbers' order, before anything new", () => {
  const sent = (seq) => ({ seq, blob: new Uint8Array(300) });
  const ops = [op("b", { sent: sent(8) }), op("new"), op("a", { sent: sent(7) })];
  assert.deepEqual(ids(chooseNext(ops, 0)), ["a", "b"]);
});

test("a batch has at most a hundred rows and stays below a mebibyte", () => {
  const many = Array.from({ length: 150 }, () => op("a"));
  assert.equal(chooseNext(many, 0).length, 100);
  const large = Array.from({ length: 20 }, () => op("a", { words: "x".repeat(20_000) }));
  const chosen = chooseNext(large, 0);
  assert.ok(chosen.length >= 1 && chosen.length * 80_000 <= 720_000, `${chosen.length}`);
});

test("every refusal of the server has a meaning", () => {
  assert.equal(meaningOf("seq-taken"), "renumber");
  assert.equal(meaningOf("version-taken"), "compare");
  assert.equal(meaningOf("epoch-old"), "epoch");
  for (const code of ["away", "too-fast", "disk-full", "busy"]) assert.equal(meaningOf(code), "wait");
  for (const code of ["record-too-large", "not-sealed", "not-the-author", "unheard-of"]) assert.equal(meaningOf(code), "refused");
});

test("the same words are the same whatever the order of their fields; others are not", () => {
  const one = { kind: "topic", words: "w", fields: { size: 5, outcome: { what: "rest", words: "x" } } };
  assert.ok(sameContent(one, { kind: "topic", words: "w", fields: { outcome: { words: "x", what: "rest" }, size: 5 } }));
  assert.ok(!sameContent(one, { ...one, words: "other" }));
  assert.ok(!sameContent(one, { ...one, fields: { size: 10 } }));
});

test("the same version of one record, written by two tabs, is not asked for twice at once", () => {
  const [one, other] = [op("a", { version: 1 }), op("a", { version: 1 })];
  assert.deepEqual(chooseNext([one, op("b", { version: 1 }), other, op("a", { version: 2 })], 0).map(({ id, version }) => `${id}${version}`), ["a1", "b1"]);
  assert.deepEqual(chooseNext([other], 0), [other]);
});
