// Honest servers by the hundred: whatever the two wrote, in whatever pages and order it comes, nobody is alarmed and all of it is
// there. ALCOVE_HONEST: how many (`make fuzz`).
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bookOf } from "../../../alcove/browser/sync/books.js";
import { emptyBook } from "../../../alcove/browser/sync/book.js";
import { pull, takeLive } from "../../../alcove/browser/sync/pull.js";
import { pairs, troubles } from "../../../alcove/browser/sync/signals.js";
import { openStore, write as inStore } from "../../../alcove/browser/sync/store.js";
import { house, newId, server, writer } from "./honest.js";

const RUNS = Number(process.env.ALCOVE_HONEST ?? 60);
const SEED = Number(process.env.ALCOVE_FUZZ_SEED ?? 20261127);

const all = await house();
await openStore(all.ana.id);
pairs.value = [{ id: all.pair, counterpart: { id: all.tomas.id, name: "Tomas" } }];

/** Who writes, and whether it is new, the next version of an earlier record, or an erasure of one. */
const act = fc.record({ tomas: fc.boolean(), how: fc.constantFrom("new", "new", "new", "again", "erase"), which: fc.nat(50) });
const days = fc.record({ before: fc.array(act, { maxLength: 12 }), between: fc.array(act, { maxLength: 6 }), live: fc.array(act, { maxLength: 4 }), page: fc.integer({ min: 2, max: 7 }) });

/** @param {ReturnType<typeof writer>} table @param {any[]} acts @param {Map<string, any>} standing  by record: author, versions */
async function perform(table, acts, standing) {
  for (const { tomas, how, which } of acts) {
    const who = tomas ? all.tomas : all.ana;
    const own = [...standing].filter(([, record]) => record.who === who);
    const [id, record] = own[which % Math.max(1, own.length)] ?? [];
    if (how === "new" || !id) {
      const fresh = newId();
      await table.write(who, fresh, 1, { kind: "topic", words: `words ${fresh}` });
      standing.set(fresh, { who, versions: 1, words: `words ${fresh}` });
    } else if (how === "again") {
      record.versions += 1;
      record.words = `${record.words}, again`;
      await table.write(who, id, record.versions, { kind: "topic", words: record.words });
    } else {
      await table.erase(who, id);
      standing.delete(id);
    }
  }
}

/** The pages of the real server: newest first, or what is new since; `limit` as small as this run wants it. */
const pages = (rows, most) => (path) => {
  const query = new URL(path, "https://alcove.example").searchParams;
  const limit = Math.min(most, Number(query.get("limit")));
  const change = rows.length;
  if (query.has("after")) {
    const found = rows.filter((row) => row.change > Number(query.get("after")));
    return { rows: found.slice(0, limit), change, more: found.length > limit };
  }
  const found = rows.filter((row) => row.change < Number(query.get("before") ?? Infinity)).toReversed();
  return { rows: found.slice(0, limit), change, more: found.length > limit };
};

async function freshDevice() {
  await inStore(["rows", "notes", "outbox"], "relaxed", (work) => Promise.all(["rows", "notes", "outbox"].map((name) => work.objectStore(name).clear())));
  emptyBook(bookOf(all.pair));
  troubles.value = [];
  return bookOf(all.pair);
}

test(`${RUNS} honest days raise no alarm`, async () => {
  const property = fc.asyncProperty(days, async ({ before, between, live, page }) => {
    const [table, standing, book] = [writer(all), new Map(), await freshDevice()];
    server.answers.set(`/api/pairs/${all.pair}/records`, pages(table.rows, page));
    await perform(table, before, standing);
    await pull(book);
    await perform(table, between, standing);
    await pull(book);
    for (const one of live) {
      await perform(table, [one], standing);
      await takeLive(book, structuredClone(table.rows.at(-1)));
    }
    await pull(book);
    assert.deepEqual(troubles.value, []);
    const shown = [...book.entries.value.values()].map(({ id, words, cannotOpen = null, own }) => ({ id, words, cannotOpen, own }));
    const meant = [...standing].map(([id, { who, words }]) => ({ id, words, cannotOpen: null, own: who === all.ana ? true : null }));
    const byId = (one, other) => (one.id < other.id ? -1 : 1);
    assert.deepEqual(shown.toSorted(byId), meant.toSorted(byId));
  });
  await fc.assert(property, { numRuns: RUNS, seed: SEED, includeErrorInReport: true });
});
