/**
 * What a device writes by itself is one record: its id is made before anything is sent and kept here, found again by what is
 * written. So a page that is loaded anew while the former one was still sending, or another tab, writes the same once more, and
 * the server's answer is compared as always. Two devices of one person may still write it twice. An id that both could derive
 * would carry another time than that of writing, and by that the server could tell such a record from others.
 */
import { openKept, sealKept } from "../seal/kept.js";
import { bookOf, mustBeUnlocked } from "./books.js";
import { nameOf } from "./drafts.js";
import { makeId } from "./ids.js";
import { write, writeNote } from "./store.js";
import { putAs } from "./writing.js";

/** A record without words. @param {string} safe  pair id or "mine" @param {string} kind @param {Record<string, any>} fields  always in the same order */
export async function putOnce(safe, kind, fields) {
  await putAs(bookOf(safe), await idOf(JSON.stringify([safe, kind, fields])), kind, "", fields);
}

/** Lies among the drafts, so that a disk does not show how often there was one. @param {string} what @returns {Promise<string>} */
async function idOf(what) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const name = await nameOf(`once ${what}`);
  const about = { person, fp, entry: `draft ${name}` };
  const id = makeId();
  const made = await sealKept(selfKey, { key: `once ${name}`, text: id }, about);
  const kept = await write(["drafts"], "relaxed", async ({ store }) => {
    const known = await store.get(name);
    if (!known) store.put(made, name);
    return known ?? made;
  }).catch(() => made); // no room: what the server takes at once is not held up by that
  const said = await openKept(selfKey, kept, about).catch(() => null);
  if (said) return said.text;
  await writeNote("drafts", name, made); // somebody changed it on the disk
  return id;
}
