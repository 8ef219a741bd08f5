/**
 * The kit on its way to paper, in memory alone. Whoever looks at another page and comes back must find
 * the same words: a kit printed meanwhile would open nothing.
 */
import { makeKit } from "../../sync/house.js";

/** @type {{ person: string, made: Promise<any> } | null} */
let held = null;

/** @param {string} person  id; a kit is never shown to another account @returns {Promise<any>} */
export function kitOf(person) {
  if (held?.person !== person) {
    const made = makeKit().then((/** @type {any} */ kit) => ({ ...kit, at: new Date() }));
    made.catch(() => forgetKit());
    held = { person, made };
  }
  return /** @type {{ made: Promise<any> }} */ (held).made;
}

export function forgetKit() {
  held = null;
}
