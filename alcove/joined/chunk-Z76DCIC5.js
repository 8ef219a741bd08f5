import {
  get,
  set
} from "./chunk-J522EHZH.js";

var THEMES = (
  /** @type {const} */
  ["light", "dark", "system"]
);
function theme() {
  const kept = (
    /** @type {Theme} */
    get("theme")
  );
  return THEMES.includes(kept) ? kept : "system";
}
function chooseTheme(chosen) {
  set("theme", chosen);
  wearTheme();
}
function wearTheme() {
  const chosen = theme();
  const root = document.documentElement;
  if (chosen === "system") root.removeAttribute("data-theme");
  else root.dataset.theme = chosen;
}
if (typeof document !== "undefined") {
  wearTheme();
  addEventListener("storage", wearTheme);
}

export {
  THEMES,
  theme,
  chooseTheme,
  wearTheme
};
