/**
 * Words that are not yet put anywhere: sealed on this device from the first keystroke, there again after a reload. The value in
 * memory is always the newest; writing follows it at most a tenth of a second behind.
 */
import { openKept, sealKept } from "../seal/kept.js";
import { unlocked } from "../keyring/unlocked.js";
import { signal } from "../vendor/preact.js";
import { mustBeUnlocked } from "./books.js";
import { readAllDrafts, writeNote } from "./store.js";

const PAUSE = 100; // milliseconds between two writings of one draft

/** @typedef {{ key: string, value: any, dirty: boolean, timer: any, set: (text: string) => void, clear: () => void }} Draft */

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
    timer: null,
    set: (text) => change(made, text),
    clear: () => change(made, ""),
  };
  drafts.set(key, made);
  return made;
}

/** @param {Draft} of @param {string} text */
function change(of, text) {
  if (of.value.value === text) return;
  of.value.value = text;
  of.dirty = true;
  if (of.timer === null) writeOut(of);
}

/** The first keystroke is written at once; what comes while that is under way follows together. @param {Draft} of */
async function writeOut(of) {
  if (!unlocked()) return;
  of.dirty = false;
  of.timer = setTimeout(() => {
    of.timer = null;
    if (of.dirty) writeOut(of);
  }, PAUSE);
  await keep(of.key, of.value.value).catch(() => (of.dirty = true));
}

/** @param {string} key @param {string} text */
async function keep(key, text) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const blob = text === "" ? null : await sealKept(selfKey, { text }, { person, fp, entry: `draft ${key}` });
  await writeNote("drafts", key, blob);
}

/** The page may be gone in a moment. */
function flush() {
  for (const of of drafts.values()) {
    if (!of.dirty) continue;
    clearTimeout(of.timer);
    of.timer = null;
    writeOut(of);
  }
}

/** What was kept; a field that was typed into meanwhile keeps what was typed. */
export async function loadDrafts() {
  const { selfKey, person, fp } = mustBeUnlocked();
  for (const [key, blob] of await readAllDrafts()) {
    const kept = await openKept(selfKey, blob, { person, fp, entry: `draft ${key}` }).catch(() => null);
    const of = draft(key);
    if (kept && of.value.value === "" && !of.dirty) of.value.value = kept.text;
  }
  flush();
}

/** Lock and sign-out: the words leave the page; they stay on the device, sealed. */
export async function shutDrafts() {
  const open = [...drafts.values()];
  await Promise.all(open.filter(({ dirty }) => dirty).map((of) => keep(of.key, of.value.value).catch(() => {})));
  for (const of of open) {
    clearTimeout(of.timer);
    Object.assign(of, { timer: null, dirty: false });
    of.value.value = "";
  }
}

if (typeof document !== "undefined") {
  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", flush);
}
