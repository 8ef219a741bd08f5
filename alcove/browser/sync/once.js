/**
 * What a device writes by itself is one record: its id is made before anything is sent and kept here, found again by what is
 * written. So a page that is loaded anew while the former one was still sending, or another tab, writes the same once more, and
 * the server's answer is compared as always. Two devices of one person may still write it twice. An id that both could derive
 * would carry another time than that of writing, and by that the server could tell such a record from others.
 */
import { equalBytes } from "../seal/bytes.js";
import { openKept, sealKept } from "../seal/kept.js";
import { bookOf, mustBeUnlocked } from "./books.js";
import { nameOf } from "./drafts.js";
import { makeId } from "./ids.js";
import { readNote, write } from "./store.js";
import { putAs } from "./writing.js";

/** A record without words. @param {string} safe  pair id or "mine" @param {string} kind @param {Record<string, any>} fields  always in the same order */
export async function putOnce(safe, kind, fields) {
  await putAs(bookOf(safe), await idOf(`once ${safe} ${kind}`, JSON.stringify(fields)), kind, "", fields);
}

/**
 * One lies there for each safe and kind, the newest: drafts are opened at each start. It lies among them so that a disk does not show
 * how often there was one. @param {string} key @param {string} what @returns {Promise<string>}
 */
async function idOf(key, what) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const name = await nameOf(key);
  const about = { person, fp, entry: `draft ${name}` };
  /** @param {Uint8Array | null} blob  null where there is none, or somebody changed it on the disk @returns {Promise<string | null>} */
  const idIn = async (blob) => {
    const [same, id] = JSON.parse((blob && (await openKept(selfKey, blob, about).catch(() => null)))?.text ?? "[]");
    return same === what ? id : null;
  };
  const before = await readNote("drafts", name);
  const known = await idIn(before);
  if (known) return known;
  const id = makeId();
  const made = await sealKept(selfKey, { key, text: JSON.stringify([what, id]) }, about);
  const kept = await write(["drafts"], "relaxed", async ({ store }) => {
    const now = (await store.get(name)) ?? null;
    if (now && !(before && equalBytes(now, before))) return now; // another tab was first
    store.put(made, name);
    return made;
  }).catch(() => made); // no room: what the server takes at once is not held up by that
  return (await idIn(kept)) ?? id;
}
