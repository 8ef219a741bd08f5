var KEPT = { theme: "system", hotkeys: "on", language: "", questions: "", hours: "", "words-typed": "", "words-asked": "" };
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

export {
  get,
  set
};
