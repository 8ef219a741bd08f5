/**
 * A few choices of this device that are no secret: how the page looks, which keys it answers to, and the days on which the words were
 * last typed or asked for.
 * Nothing that a person wrote, no name and no id may be kept here: local storage is plain text,
 * readable by everyone who opens this browser. The list below is the whole of it.
 */

/** @typedef {"theme" | "hotkeys" | "language" | "questions" | "hours" | "words-typed" | "words-asked"} PreferenceKey */

const KEPT = { theme: "system", hotkeys: "on", language: "", questions: "", hours: "", "words-typed": "", "words-asked": "" };
const PREFIX = "alcove.";

/** Thrown for a key that is not in the list, so that nobody keeps words here by accident. */
export class UnknownPreference extends Error {
  /** @param {string} key */
  constructor(key) {
    super(`There is no preference "${key}". Add it to sync/preferences.js if it holds nothing private.`);
    this.name = "UnknownPreference";
  }
}

/** @param {string} key @returns {asserts key is PreferenceKey} */
function mustBeKnown(key) {
  if (!Object.hasOwn(KEPT, key)) throw new UnknownPreference(key);
}

/**
 * @param {PreferenceKey} key
 * @returns {string} what was chosen on this device, else the default
 */
export function get(key) {
  mustBeKnown(key);
  try {
    return localStorage.getItem(PREFIX + key) ?? KEPT[key];
  } catch {
    return KEPT[key]; // storage may be forbidden (private windows, strict settings): the page still works
  }
}

/**
 * @param {PreferenceKey} key
 * @param {string} value  the default value forgets the choice
 */
export function set(key, value) {
  mustBeKnown(key);
  try {
    if (value === KEPT[key]) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    // Not kept beyond this page: nothing the person wrote is lost.
  }
}
