/** When the eight words were last typed on this device: a day, nothing of them. Once a year it is good to know where they are. */
import { get, set } from "./preferences.js";

const DAY = 86_400_000;
const YEAR = 365; // days
const SNOOZE = 30; // days

const today = () => new Date().toISOString().slice(0, 10);

/** They were typed, and were right. */
export const noteWordsTyped = () => set("words-typed", today());

/** Not now: asked again in a month. */
export const snoozeDrill = () => set("words-asked", today());

/** @param {string} day @returns {number} days since then */
const since = (day) => (Date.now() - Date.parse(day)) / DAY;

/** The first look begins the year. */
export function isDrillDue() {
  const typed = get("words-typed");
  if (typed === "" || Number.isNaN(since(typed))) {
    noteWordsTyped();
    return false;
  }
  const asked = get("words-asked");
  return since(typed) >= YEAR && !(asked !== "" && since(asked) < SNOOZE);
}
