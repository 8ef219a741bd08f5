// sync/preferences.js
var KEPT = { theme: "system", hotkeys: "on", language: "", questions: "", hours: "" };
var PREFIX = "alcove.";
var UnknownPreference = class extends Error {
  /** @param {string} key */
  constructor(key) {
    super(`There is no preference "${key}". Add it to sync/preferences.js if it holds nothing private.`);
    this.name = "UnknownPreference";
  }
};
function mustBeKnown(key) {
  if (!Object.hasOwn(KEPT, key)) throw new UnknownPreference(key);
}
function get(key) {
  mustBeKnown(key);
  try {
    return localStorage.getItem(PREFIX + key) ?? KEPT[key];
  } catch {
    return KEPT[key];
  }
}
function set(key, value) {
  mustBeKnown(key);
  try {
    if (value === KEPT[key]) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
  }
}

// manners/theme.js
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
  get,
  set,
  THEMES,
  theme,
  chooseTheme,
  wearTheme
};
