/** The queue of what just happened. Undo instead of "are you sure". */
import { signal } from "../vendor/preact.js";

/** Long enough to read twice and reach for Undo. In milliseconds. */
export const TOAST_STAYS = 8000;
/** More than three are no news but noise: the oldest leaves. */
export const TOASTS_AT_ONCE = 3;

/** @typedef {{ id: number, words: string, undo?: () => unknown, also?: { words: string, act: () => unknown } }} Toast  also: what may come next */

/** @type {{ value: Toast[] }} */
export const toasts = signal(/** @type {Toast[]} */ ([]));

/** @type {Map<number, ReturnType<typeof setTimeout>>} */
const timers = new Map();
let last = 0;
let held = false;

/** @param {number} id */
function startTimer(id) {
  clearTimeout(timers.get(id));
  if (!held) timers.set(id, setTimeout(() => dropToast(id), TOAST_STAYS));
}

/**
 * @param {string} words  a sentence of the catalogue, without the words of a record
 * @param {{ undo?: () => unknown, also?: { words: string, act: () => unknown } }} [options]
 * @returns {number} its id, for dropToast
 */
export function toast(words, { undo, also } = {}) {
  last += 1;
  toasts.value = [...toasts.value, { id: last, words, undo, also }].slice(-TOASTS_AT_ONCE);
  startTimer(last);
  return last;
}

/** @param {number} id */
export function dropToast(id) {
  clearTimeout(timers.get(id));
  timers.delete(id);
  toasts.value = toasts.value.filter((/** @type {Toast} */ each) => each.id !== id);
}

/** @param {number} id */
export function undoToast(id) {
  const found = toasts.value.find((/** @type {Toast} */ each) => each.id === id);
  dropToast(id); // first, so that a second press cannot undo twice
  return found?.undo?.();
}

/** While a pointer or the focus rests on them they stay (WCAG 2.2.1). @param {boolean} hold */
export function holdToasts(hold) {
  held = hold;
  for (const { id } of toasts.value) hold ? clearTimeout(timers.get(id)) : startTimer(id);
}
