/**
 * A look at this device that begins before the rest of the program is here: the page names this module by itself. It reads, in as few
 * turns as the database allows, what the first screen needs; rows that are not here it asks for. Nothing is opened here and nothing is decided: start() takes it up.
 */
import { makeNone, recallLast } from "../keyring/device.js";
import { askAhead } from "./ahead.js";
import { readFirst } from "./first.js";
import { closeStore, openStore, storedPeople } from "./store.js";

/** @typedef {{ person: string | null, keys: import("../keyring/device.js").Keys | null, first: import("./first.js").First | null }} Look */

const PAIR = /^\/alcove\/([^/]+)\//;

/** @returns {Promise<Look>} */
async function look() {
  const pair = PAIR.exec(location.pathname)?.[1];
  const wanted = pair ? [pair, "mine"] : ["mine"];
  const guessing = guess(wanted).catch(() => null);
  const { person, keys } = await recallLast();
  const guessed = await guessing;
  if (!person || !keys) {
    closeStore();
    return { person, keys: null, first: null };
  }
  await openStore(person);
  const first = guessed?.person === person ? guessed.first : await readFirst(wanted);
  for (const [safe, { reach }] of first.safes) if (!reach && (safe === "mine" || keys.pairKeys.has(safe))) askAhead(person, safe);
  return { person, keys, first };
}

/** Mostly one person alone uses a device: their store is opened and read beside the keys, not after them. @param {string[]} wanted */
async function guess(wanted) {
  const people = await storedPeople();
  if (people.length !== 1) return null;
  await openStore(people[0], makeNone);
  return { person: people[0], first: await readFirst(wanted) };
}

/** Where sealing is not possible nothing is read: start() says why. @type {Promise<Look> | null} */
let begun = globalThis.isSecureContext && typeof indexedDB !== "undefined" ? look() : null;
begun?.catch(() => {});

/** What was found; once, since it ages. @returns {Promise<Look>} */
export function takeLook() {
  const taken = begun ?? look();
  begun = null;
  return taken;
}
