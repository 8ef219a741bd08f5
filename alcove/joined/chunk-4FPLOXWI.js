import {
  get,
  set
} from "./first.js";

var DAY = 864e5;
var YEAR = 365;
var SNOOZE = 30;
var today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
var noteWordsTyped = () => set("words-typed", today());
var snoozeDrill = () => set("words-asked", today());
var since = (day) => (Date.now() - Date.parse(day)) / DAY;
function isDrillDue() {
  const typed = get("words-typed");
  if (typed === "" || Number.isNaN(since(typed))) {
    noteWordsTyped();
    return false;
  }
  const asked = get("words-asked");
  return since(typed) >= YEAR && !(asked !== "" && since(asked) < SNOOZE);
}

export {
  noteWordsTyped,
  snoozeDrill,
  isDrillDue
};
