/**
 * What this device keeps of comparing the words, sealed like a draft: that its person pressed "the same" while the other's
 * answer was still out, and how the last try failed. One failed try stays to be seen until the words were the same.
 */
import { draft } from "./drafts.js";

/**
 * `pressed`: members of a try (compare-steps.js). `failed`: why and when (milliseconds since 1970); `doubt`: the
 * fingerprint whose pin is still to become new, as long as the server could not be told.
 * @typedef {{ pressed?: any, failed?: { why: string, at: number, doubt?: string } }} Kept
 */

/** @param {string} pair */
const kept = (pair) => draft(`compare:${pair}`);

/** @param {string} pair @returns {Kept} */
export function keptOf(pair) {
  const text = kept(pair).value.value;
  return text === "" ? {} : JSON.parse(text);
}

/** @param {string} pair @param {Kept} change  a member set to undefined goes @returns {Promise<void>} over when it rests on the device */
export function keep(pair, change) {
  const next = JSON.stringify({ ...keptOf(pair), ...change });
  return kept(pair).set(next === "{}" ? "" : next);
}

/** @param {string} pair */
export const lastFailed = (pair) => keptOf(pair).failed ?? null;
