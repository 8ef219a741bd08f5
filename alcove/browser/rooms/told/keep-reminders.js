/** Takes back reminders of promises that are settled, whoever settled them and wherever one is; and of alcoves that I left. Nothing is drawn. */
import { useEffect } from "../../vendor/preact.js";
import { ofKind } from "../../records/entries.js";
import { pairs, safe } from "../../sync/house.js";
import { takeBackReminders } from "../../sync/reminders.js";
import { gatherPromises } from "../promises/gathered.js";

export function KeepReminders() {
  const over = promisesOver();
  useEffect(() => { Promise.all(over.map(takeBackReminders)).catch(() => {}); }, [over.join()]); // away: tried again at the next opening
  return null;
}

/** @returns {string[]} promises that I would be reminded of for nothing */
function promisesOver() {
  const reminders = ofKind(safe("mine").entries.value, "reminder");
  if (reminders.length === 0 || pairs.value.length === 0) return [];
  const settled = new Set(gatherPromises().settled.map(({ entry }) => entry.id));
  const left = (/** @type {string} */ pair) => !pairs.value.some(({ id }) => id === pair);
  return reminders.filter(({ fields }) => settled.has(fields.promise) || left(fields.pair)).map(({ fields }) => fields.promise);
}
