/** What becomes of a topic that lay there for long: its author lets it rest or parks it; what is left alone stays. */
import { rememberFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { dayIn } from "../table/days.js";
import { reopen } from "../table/outcome.js";

/** So long it is out of sight, in days. */
const PARKED_DAYS = 28;

/** @param {any} topic  one's own */
export async function drop(topic) {
  const giveFocusBack = rememberFocus();
  await safe(topic.safe).revise(topic.id, { fields: { outcome: { what: "rest" } } });
  toast(t("topic-closed"), { undo: () => reopen(topic) });
  giveFocusBack();
}

/** @param {any} topic  one's own */
export async function park(topic) {
  const giveFocusBack = rememberFocus();
  const change = (/** @type {string | undefined} */ until) => safe(topic.safe).revise(topic.id, { fields: { parked_until: until } });
  await change(dayIn(PARKED_DAYS));
  toast(t("topic-parked"), { undo: () => change(undefined) });
  giveFocusBack();
}
