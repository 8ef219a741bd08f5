/** How much was captured on this device while it was locked, and waits to be filed. Light: asked on every page. */
import { pinnedInbox } from "../keyring/device.js";
import { unlocked } from "../keyring/unlocked.js";
import { capturedHere } from "./signals.js";
import { lookInto, openStore } from "./store.js";

/** @param {string} id */
export const nameOfCaptured = (id) => `captured ${id}`;

/** In the order of capturing. @param {string} person @returns {Promise<string[]>} */
export async function keysOfCaptured(person) {
  await openStore(person);
  return lookInto(["notes"]).store.getAllKeys(IDBKeyRange.bound(nameOfCaptured(""), nameOfCaptured("~")));
}

/** @returns {Promise<boolean>} whether this device is locked and can seal to who was here last */
export async function mayCapture() {
  return !unlocked() && (await pinnedInbox()) !== null;
}

/** While locked, with what waits to be sent: signing out would clear both. */
export async function countCaptured() {
  const person = unlocked()?.person ?? (await pinnedInbox())?.person;
  if (!person) {
    capturedHere.value = 0;
    return;
  }
  const names = await keysOfCaptured(person);
  const waiting = unlocked() ? 0 : await lookInto(["outbox"]).store.count();
  capturedHere.value = names.length + waiting;
}
