/**
 * The sealed keyring between this device and the server: whom I know by which keys. It only ever goes forward; a server that
 * gives an older one is refused, said, and given the newer one again.
 */
import { knownRing, rememberRing } from "../keyring/known.js";
import { decodeBase64url, encodeBase64url } from "../seal/bytes.js";
import { SealError } from "../seal/errors.js";
import { openKeyring, sealKeyring } from "../seal/keyring.js";
import { mustBeUnlocked } from "./books.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { learnFormer } from "./former.js";
import { addTrouble } from "./signals.js";

/** @typedef {import("../seal/keyring.js").Keyring} Keyring @typedef {{ version: number, value: Keyring }} Ring */

const PATH = "/api/me/keyring";
const TRIES = 5;

/** It goes with the keys, at lock. @param {Ring} ring @returns {Promise<Keyring>} */
async function hold(ring) {
  const keys = mustBeUnlocked();
  keys.ring = ring;
  await learnFormer(keys, ring.value.former);
  return ring.value;
}

/** @returns {Promise<Keyring>} the newest there is */
export async function fetchRing() {
  const { person } = mustBeUnlocked();
  const known = await knownRing(person);
  const row = await ask("GET", PATH);
  if (known && row.version < known.version) return healRing(row.version, known);
  const held = mustBeUnlocked().ring;
  if (held && held.version === row.version) return held.value;
  const blob = decodeBase64url(row.blob);
  const value = await openShown(blob, row.version);
  await rememberRing(person, { version: row.version, blob });
  return hold({ version: row.version, value });
}

/**
 * What does not open is another's keyring, or rubbish: it is said, and nothing is written over what the server has.
 * @param {Uint8Array} blob @param {number} version
 */
async function openShown(blob, version) {
  try {
    return await open(blob, version);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    addTrouble("rolled-back", null, { about: "keyring" });
    throw new AlcoveError("keyring-older");
  }
}

/** @param {Uint8Array} blob @param {number} version */
function open(blob, version) {
  const { selfKey, person, fp } = mustBeUnlocked();
  return openKeyring(selfKey, blob, { person, fp, version, known: 0 });
}

/**
 * An older keyring would bring back an old pin or an old epoch. The known one goes up again, version by version, until no device
 * that knew it refuses what the server has.
 * @param {number} stored @param {{ version: number, blob: Uint8Array }} known
 */
async function healRing(stored, known) {
  addTrouble("rolled-back", null, { about: "keyring" });
  const value = await openShown(known.blob, known.version); // of former keys: there is nothing to give
  for (let version = stored + 1; version <= known.version; version += 1) await send(version, value);
  return hold({ version: known.version, value });
}

/** @param {number} version @param {Keyring} value */
async function send(version, value) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const blob = await sealKeyring(selfKey, value, { person, fp, version });
  await ask("PUT", PATH, { version, blob: encodeBase64url(blob) });
  await rememberRing(person, { version, blob });
}

/**
 * Changes the keyring and has the server keep it; when this resolves, every other device can know. Tabs take turns, and what
 * another device changed meanwhile is fetched first and changed on top.
 * @param {(value: Keyring) => void} change  may be called more than once
 * @returns {Promise<Keyring>}
 */
export async function changeRing(change) {
  return navigator.locks.request("alcove keyring", () => changeInTurn(change));
}

/** @param {(value: Keyring) => void} change @returns {Promise<Keyring>} */
async function changeInTurn(change) {
  for (let tries = 0; ; tries += 1) {
    const before = await fetchRing();
    const value = structuredClone(before);
    change(value);
    if (JSON.stringify(value) === JSON.stringify(before)) return before;
    const version = (mustBeUnlocked().ring?.version ?? 0) + 1;
    try {
      await send(version, value);
      return hold({ version, value });
    } catch (error) {
      if (!(error instanceof AlcoveError) || error.code !== "keyring-version" || tries >= TRIES) throw error;
    }
  }
}
