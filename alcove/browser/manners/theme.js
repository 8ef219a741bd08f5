/**
 * Light, dark, or as the system has it. Imported before anything is drawn, so that the page is never drawn in the wrong
 * one: it touches nothing but an attribute, and css does the rest.
 */
import { get, set } from "../sync/preferences.js";

/** @typedef {"light" | "dark" | "system"} Theme */

export const THEMES = /** @type {const} */ (["light", "dark", "system"]);

/** @returns {Theme} */
export function theme() {
  const kept = /** @type {Theme} */ (get("theme"));
  return THEMES.includes(kept) ? kept : "system";
}

/** @param {Theme} chosen  kept on this device only */
export function chooseTheme(chosen) {
  set("theme", chosen);
  wearTheme();
}

/** Puts the kept choice on the page. */
export function wearTheme() {
  const chosen = theme();
  const root = document.documentElement;
  if (chosen === "system") root.removeAttribute("data-theme");
  else root.dataset.theme = chosen;
}

if (typeof document !== "undefined") {
  wearTheme();
  // Another tab changed it: this one follows.
  addEventListener("storage", wearTheme);
}
