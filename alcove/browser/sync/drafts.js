import { signal } from "../vendor/preact.js";

/** @param {string} key */
export function draft(key) {
  const value = signal("");
  return { key, value, set: (/** @type {string} */ text) => (value.value = text), clear: () => (value.value = "") };
}
