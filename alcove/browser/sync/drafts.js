/**
 * Words that are not yet put anywhere: sealed on this device from the first keystroke, there again after a reload. The value in
 * memory is always the newest; writing follows as fast as the disk takes it, some milliseconds behind.
 */
import { encodeBase64url } from "../seal/bytes.js";
import { keptContext } from "../seal/context.js";
import { hmacSha256 } from "../seal/hash.js";
import { openKept, sealKept } from "../seal/kept.js";
import { unlocked } from "../keyring/unlocked.js";
import { signal } from "../vendor/preact.js";
import { mustBeUnlocked } from "./books.js";
import { readAllDrafts, writeNote } from "./store.js";

/** @typedef {{ key: string, value: any, dirty: boolean, busy: boolean, resting: Promise<void>, handing: Promise<any> | null, set: (text: string) => Promise<void>, clear: () => void,
 *   clearAfter: (sent: Promise<any>) => void }} Draft */

/** @type {Map<string, Draft>} */
const drafts = new Map();

/** @param {string} key  one for each field, such as "table:<pair>:capture" @returns {Draft} */
export function draft(key) {
  const known = drafts.get(key);
  if (known) return known;
  /** @type {Draft} */
  const made = {
    key,
    value: signal(""),
    dirty: false,
    busy: false,
    resting: Promise.resolve(),
    handing: null,
    set: (text) => change(made, text),
    clear: () => void change(made, ""),
    clearAfter: (sent) => handOver(made, sent),
  };
  drafts.set(key, made);
  return made;
}

/** @param {Draft} of @param {string} text @returns {Promise<void>} over when it rests on the disk, or found no room there */
function change(of, text) {
  if (of.value.value === text) return of.resting;
  of.value.value = text;
  of.dirty = true;
  return writeOut(of);
}

/**
 * The field is empty at once. On the disk the words stay until they rest elsewhere: a browser that is killed in between brings
 * them back. What is typed meanwhile follows then.
 * @param {Draft} of @param {Promise<any>} sent
 */
function handOver(of, sent) {
  of.value.value = "";
  of.dirty = true;
  const former = of.handing;
  const handing = Promise.allSettled([former, sent]);
  of.handing = handing;
  handing.then(() => {
    if (of.handing === handing) of.handing = null;
    writeOut(of);
  });
}

/** The first keystroke is written at once; what comes while that is under way follows together. @param {Draft} of */
function writeOut(of) {
  if (!of.busy) of.resting = writeAll(of);
  return of.resting;
}

/** @param {Draft} of */
async function writeAll(of) {
  of.busy = true;
  try {
    while (of.dirty && !of.handing && unlocked()) {
      of.dirty = false;
      await keep(of.key, of.value.value);
    }
  } catch {
    of.dirty = true; // no room on the disk: said there; the next keystroke tries again
  } finally {
    of.busy = false;
  }
}

/** @param {string} key @param {string} text */
async function keep(key, text) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const name = await nameOf(key);
  const blob = text === "" ? null : await sealKept(selfKey, { key, text }, { person, fp, entry: `draft ${name}` });
  await writeNote("drafts", name, blob);
}

/**
 * What it is called on the disk: the key in clear would tell a thief of the device which promise is about to be renegotiated.
 * @param {string} key
 */
export async function nameOf(key) {
  const { ownKey, person, fp } = mustBeUnlocked();
  return encodeBase64url(await hmacSha256(ownKey, keptContext({ person, fp, entry: `draft ${key}` })));
}

/** What was kept; a field that was typed into meanwhile keeps what was typed. @param {[string, Uint8Array][]} [given]  as they were read already */
export async function loadDrafts(given) {
  const { selfKey, person, fp } = mustBeUnlocked();
  await Promise.all((given ?? (await readAllDrafts())).map(async ([name, blob]) => {
    const kept = await openKept(selfKey, blob, { person, fp, entry: `draft ${name}` }).catch(() => null);
    if (!kept) return;
    const of = draft(kept.key ?? name);
    if (of.value.value === "" && !of.dirty) of.value.value = kept.text;
  }));
  for (const of of drafts.values()) if (of.dirty) writeOut(of);
}

/** Lock and sign-out: the words leave the page; they stay on the device, sealed. */
export async function shutDrafts() {
  const open = [...drafts.values()];
  await Promise.all(open.filter(({ dirty, handing, value }) => dirty && !(handing && value.value === "")).map((of) => keep(of.key, of.value.value).catch(() => {})));
  for (const of of open) {
    of.dirty = false;
    of.value.value = "";
  }
}
