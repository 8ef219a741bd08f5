/** What this device shows before the server answers: who I am, my pairs, their meetings. Sealed like everything else here. */
import { openKept, sealKept } from "../seal/kept.js";
import { allBooks, bookOf, mustBeUnlocked } from "./books.js";
import { nextOf } from "./meeting-shape.js";
import { invitations, me, pairs, server } from "./signals.js";
import { readNote, writeNote } from "./store.js";
import { tellTabs } from "./tabs.js";

const ENTRY = "house";

/** @param {Uint8Array | null} [given]  as it was read already @returns {Promise<boolean>} whether there was one */
export async function readSnapshot(given) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const blob = given === undefined ? await readNote("notes", ENTRY) : given;
  if (!blob) return false;
  const kept = await openKept(selfKey, blob, { person, fp, entry: ENTRY }).catch(() => null);
  if (!kept) return false;
  me.value = kept.me;
  server.value = kept.server;
  // What was next when it was written may be over since, and the server away.
  pairs.value = kept.pairs.map((/** @type {import("./signals.js").Pair} */ pair) => ({ ...pair, next: pair.next && (nextOf(kept.meetings[pair.id] ?? []) ?? pair.next) }));
  invitations.value = kept.invitations ?? [];
  for (const [pair, meetings] of Object.entries(kept.meetings)) bookOf(pair).meetings.value = /** @type {any[]} */ (meetings);
  return true;
}

/** The other tabs draw from it too. */
export async function writeSnapshot() {
  const { selfKey, person, fp } = mustBeUnlocked();
  // A pair that the server showed once and shows no more may have had any name: not even one that can be written.
  const shown = new Set(pairs.value.map(({ id }) => id));
  const meetings = Object.fromEntries(allBooks().filter(({ id }) => shown.has(id)).map(({ id, meetings: held }) => [id, held.value.slice(0, 30)]));
  const value = { me: me.value, server: server.value, pairs: pairs.value, invitations: invitations.value, meetings };
  await writeNote("notes", ENTRY, await sealKept(selfKey, value, { person, fp, entry: ENTRY }));
  tellTabs({ kind: "house" });
}
