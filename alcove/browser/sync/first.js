/** What the first screen needs of what rests on this device, in one transaction. All of it is sealed still. */
import { changesOf, lookInto, readAllDrafts } from "./store.js";

/** In rows. */
export const FIRST_ROWS = 200;

/**
 * Of each safe the reach and the newest page. @typedef {{ reach: import("./store.js").Reach | null, rows: import("./store.js").Row[] }} FirstOf
 * @typedef {{ house: Uint8Array | null, outbox: any[], drafts: [string, Uint8Array][], safes: Map<string, FirstOf> }} First
 */

/** @param {string[]} safes @returns {Promise<First>} */
export async function readFirst(safes) {
  const work = lookInto(["rows", "outbox", "drafts", "notes"]);
  const [house, outbox, drafts, newest] = await Promise.all([
    work.objectStore("notes").get("house"), work.objectStore("outbox").getAll(), readAllDrafts(work), Promise.all(safes.map((safe) => newestIn(work, safe))),
  ]);
  return { house: house ?? null, outbox, drafts, safes: new Map(safes.map((safe, at) => [safe, newest[at]])) };
}

/** @param {any} work @param {string} safe */
async function newestIn(work, safe) {
  const reach = (await work.objectStore("notes").get(`reach ${safe}`)) ?? null;
  const rows = reach ? await work.objectStore("rows").index("change").getAll(changesOf(safe, reach.high - FIRST_ROWS + 1)) : [];
  return { reach, rows };
}
