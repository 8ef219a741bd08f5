/** What lay on this device under former keys and was sent nowhere yet, entries and drafts, is sealed anew under the present ones. */
import { encodeBase64url } from "../seal/bytes.js";
import { keptContext } from "../seal/context.js";
import { hmacSha256 } from "../seal/hash.js";
import { openKept, sealKept } from "../seal/kept.js";
import { readAllDrafts, readOutbox, write } from "./store.js";

/** @typedef {import("../keyring/device.js").Keys} Keys */

/** @param {Keys} before @param {Keys} keys */
export async function adopt(before, keys) {
  const outbox = await Promise.all((await readOutbox()).map((row) => entryAnew(row, before, keys)));
  const drafts = await Promise.all((await readAllDrafts()).map((draft) => draftAnew(draft, before, keys)));
  await write(["outbox", "drafts"], "strict", (work) => {
    for (const row of outbox) if (row) work.objectStore("outbox").put(row);
    for (const [name, former, blob] of drafts.filter((each) => each !== null)) {
      work.objectStore("drafts").delete(former);
      work.objectStore("drafts").put(blob, name);
    }
  });
}

/** Bytes that went to the server once go there no more: they were sealed under former keys. @param {any} row @param {Keys} before @param {Keys} keys */
async function entryAnew(row, before, keys) {
  const value = await openKept(before.selfKey, row.blob, { person: before.person, fp: before.fp, entry: row.entry }).catch(() => null);
  return value && { ...row, sent: null, blob: await sealKept(keys.selfKey, value, { person: keys.person, fp: keys.fp, entry: row.entry }) };
}

/** @param {[string, Uint8Array]} draft @param {Keys} before @param {Keys} keys @returns {Promise<[string, string, Uint8Array] | null>} */
async function draftAnew([former, blob], before, keys) {
  const kept = await openKept(before.selfKey, blob, { person: before.person, fp: before.fp, entry: `draft ${former}` }).catch(() => null);
  if (!kept?.key) return null;
  const { person, fp } = keys;
  const name = encodeBase64url(await hmacSha256(keys.ownKey, keptContext({ person, fp, entry: `draft ${kept.key}` })));
  return [name, former, await sealKept(keys.selfKey, kept, { person, fp, entry: `draft ${name}` })];
}
