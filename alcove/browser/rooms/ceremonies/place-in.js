/** How far one came, and what one decided to keep as it is: remembered on this device, sealed, until the occasion is over. */
import { draft } from "../../sync/house.js";

/** @typedef {{ step?: string, kept?: string[] }} Where  kept: ids of topics */

/** @param {string} pair @param {string} type */
const kept = (pair, type) => draft(`${pair}:ceremony:${type}`);

/** @param {string} pair @param {string} type @returns {Where} */
export function whereIn(pair, type) {
  const text = kept(pair, type).value.value;
  return text === "" ? {} : JSON.parse(text);
}

/** @param {string} pair @param {string} type @param {Where} change */
export const goTo = (pair, type, change) => kept(pair, type).set(JSON.stringify({ ...whereIn(pair, type), ...change }));

/** @param {string} pair @param {string} type */
export const leaveIt = (pair, type) => kept(pair, type).clear();
