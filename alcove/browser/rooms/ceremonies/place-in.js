/** How far one came, and what one decided to keep as it is: remembered on this device, sealed. The next time begins at the start. */
import { lastCeremony } from "../../records/ceremonies.js";
import { recordTime } from "../../records/record.js";
import { draft } from "../../sync/house.js";
import { gathered } from "../table/gathered.js";

/** @typedef {{ step?: string, kept?: string[], at?: number }} Where  kept: ids of topics; at: when this was written, milliseconds since 1970 */

/** Within this time the two come to the same end. In milliseconds. */
const TOGETHER = 12 * 3_600_000;

/** @param {string} pair @param {string} type */
const kept = (pair, type) => draft(`${pair}:ceremony:${type}`);

/** The one that is ended just now, by either of the two. @param {string} pair @param {string} type @param {number} [now] @returns {any} */
export function endedNow(pair, type, now = Date.now()) {
  const last = lastCeremony(gathered(pair), type);
  return last && now - recordTime(last.id) < TOGETHER ? last : null;
}

/** @param {string} pair @param {string} type @param {number} [now] @returns {Where} */
export function whereIn(pair, type, now = Date.now()) {
  const text = kept(pair, type).value.value;
  /** @type {Where} */
  const where = text === "" ? {} : JSON.parse(text);
  const former = lastCeremony(gathered(pair), type, now - TOGETHER);
  return former && (where.at ?? 0) < recordTime(former.id) + TOGETHER ? {} : where;
}

/** @param {string} pair @param {string} type @param {Where} change */
export const goTo = (pair, type, change) => kept(pair, type).set(JSON.stringify({ ...whereIn(pair, type), ...change, at: Date.now() }));
