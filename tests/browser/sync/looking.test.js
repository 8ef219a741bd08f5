import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeNone, pinnedInbox } from "../../../alcove/browser/keyring/device.js";
import { closeStore, openStore, readNote, storedPeople, writeNote } from "../../../alcove/browser/sync/store.js";

const ANA = "019a1b00-0000-7000-8000-000000000001";

test("a look at a device without keys and without rows leaves no database on it", async () => {
  assert.equal(await pinnedInbox(), null);
  await assert.rejects(openStore(ANA, makeNone));
  assert.deepEqual(await indexedDB.databases(), []);
});

test("a look at a store that is there reads it", async () => {
  await openStore(ANA);
  await writeNote("notes", "house", "sealed");
  closeStore();
  assert.deepEqual(await storedPeople(), [ANA]);
  await openStore(ANA, makeNone);
  assert.equal(await readNote("notes", "house"), "sealed");
  closeStore();
});
