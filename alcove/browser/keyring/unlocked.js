/** The keys of the person who has this page open: the one place in memory. */

/** @typedef {import("./device.js").Keys} Keys */

/** @type {Keys | null} */
let keys = null;

/** @returns {Keys | null} null while locked */
export const unlocked = () => keys;

/** @param {Keys | null} given */
export function setUnlocked(given) {
  keys = given;
}
