/**
 * A thought on a locked device: sealed to one's own public keys, the ones that this device derived when it was unlocked. Were it
 * sealed to those that the server shows now, the server could show its own, and whoever then copies the disk reads along with it. Nobody can read it
 * here until the next unlock; then it is shown as captured, since anybody who knows the keys could have made one, until its person files it.
 */
import { openKemSeed, pinnedInbox } from "../keyring/device.js";
import { unlocked } from "../keyring/unlocked.js";
import { checkRecord, makeRecord } from "../records/record.js";
import { forget } from "../seal/bytes.js";
import { deriveKemPair } from "../seal/hpke.js";
import { openCaptured, sealCaptured } from "../seal/inbox.js";
import { bookOf, mustBeUnlocked } from "./books.js";
import { countCaptured, keysOfCaptured, nameOfCaptured } from "./captured-here.js";
import { AlcoveError, asAlcoveError } from "./errors.js";
import { madeAt, makeId, moment } from "./ids.js";
import { captured } from "./signals.js";
import { lookInto, openStore, write } from "./store.js";
import { putAs } from "./writing.js";

/** What may be captured. */
export const KINDS = /** @type {const} */ (["topic", "win"]);

/** @typedef {{ id: string, kind: string, words: string, pair: string | null, at: string }} Captured */

/**
 * On the disk for good when this resolves. Works without a server.
 * @param {"topic" | "win"} kind @param {string} words @param {string | null} [pair]  where its person was when it came to mind
 */
export async function capture(kind, words, pair = null) {
  const inbox = await pinnedInbox();
  if (!inbox) throw new AlcoveError("locked");
  const { person, bundle } = inbox;
  const [record, at] = [makeId(), moment()];
  const sealed = await sealCaptured(bundle, { kind, words: check(kind, words, at), ...(pair && { pair }), at }, { person, record });
  await openStore(person);
  await write(["notes"], "strict", (work) => work.store.put(sealed, nameOfCaptured(record)));
  await countCaptured();
}

/** The same rules as for every record, before it is sealed. @param {string} kind @param {string} words @param {string} at @returns {string} */
function check(kind, words, at) {
  try {
    return checkRecord(makeRecord(kind, words, {}, at, Number.MAX_SAFE_INTEGER, "ours"), "ours").words;
  } catch (error) {
    throw asAlcoveError(error);
  }
}

/** Opens what was captured, oldest first. What does not open, made for keys of before or by somebody else, is shown as that. */
export async function openAllCaptured() {
  const keys = mustBeUnlocked();
  const names = await keysOfCaptured(keys.person);
  const work = lookInto(["notes"]);
  const blobs = await Promise.all(names.map((name) => work.store.get(name)));
  const seed = await openKemSeed(keys);
  const kem = await deriveKemPair(seed.slice());
  forget(seed);
  const opened = await Promise.all(names.map((name, at) => openOne(kem, blobs[at], keys.person, name)));
  if (unlocked() === keys) captured.value = opened;
}

/** @param {any} kem @param {Uint8Array} sealed @param {string} person @param {string} name @returns {Promise<Captured>} */
async function openOne(kem, sealed, person, name) {
  const id = name.slice(nameOfCaptured("").length);
  try {
    const { kind, words, at, pair } = /** @type {any} */ (await openCaptured(kem, sealed, { person, record: id }));
    if (!KINDS.includes(kind)) throw new AlcoveError("not-there");
    return { id, kind, words: check(kind, words, at), at, pair: typeof pair === "string" ? pair : null };
  } catch {
    return { id, kind: "unreadable", words: "", at: moment(madeAt(id)), pair: null };
  }
}

/**
 * Sealed again as a record, under the id it was captured with: filed twice it is one. Only then it leaves the inbox.
 * @param {Captured} what @param {string} safe  pair id or "mine" @param {Record<string, any>} fields
 */
export async function fileCaptured({ id, kind, words }, safe, fields) {
  await putAs(bookOf(safe), id, kind, words, fields);
  await takeOut(id);
}

/** @param {Captured} what @returns {Promise<() => Promise<void>>} takes it back */
export async function dropCaptured({ id }) {
  const name = nameOfCaptured(id);
  const sealed = await lookInto(["notes"]).store.get(name);
  await takeOut(id);
  return async () => {
    await write(["notes"], "strict", (work) => work.store.put(sealed, name));
    await countCaptured();
    await openAllCaptured();
  };
}

/** @param {string} id */
async function takeOut(id) {
  await write(["notes"], "strict", (work) => work.store.delete(nameOfCaptured(id)));
  captured.value = captured.value.filter((one) => one.id !== id);
  await countCaptured();
}
