import {
  te
} from "./chunk-557TLY2U.js";

// manners/toasts.js
var TOAST_STAYS = 8e3;
var TOASTS_AT_ONCE = 3;
var toasts = te(
  /** @type {Toast[]} */
  []
);
var timers = /* @__PURE__ */ new Map();
var last = 0;
var held = false;
function startTimer(id) {
  clearTimeout(timers.get(id));
  if (!held) timers.set(id, setTimeout(() => dropToast(id), TOAST_STAYS));
}
function toast(words, { undo } = {}) {
  last += 1;
  toasts.value = [...toasts.value, { id: last, words, undo }].slice(-TOASTS_AT_ONCE);
  startTimer(last);
  return last;
}
function dropToast(id) {
  clearTimeout(timers.get(id));
  timers.delete(id);
  toasts.value = toasts.value.filter((each) => each.id !== id);
}
function undoToast(id) {
  const found = toasts.value.find((each) => each.id === id);
  dropToast(id);
  return found?.undo?.();
}
function holdToasts(hold) {
  held = hold;
  for (const { id } of toasts.value) hold ? clearTimeout(timers.get(id)) : startTimer(id);
}

export {
  toasts,
  toast,
  dropToast,
  undoToast,
  holdToasts
};
