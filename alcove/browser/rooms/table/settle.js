/** What becomes of a promise: kept, renegotiated with one sentence, released. Its owner says so. */
import { reminderOf } from "../../records/reminders.js";
import { safe } from "../../sync/house.js";

/**
 * The owner's word. In one's own promise it is a new version; in one written by the other it is an answer,
 * as nobody edits another's words.
 * @param {import("./gathered.js").Entry} promise
 * @param {"kept" | "renegotiated" | "released" | "open"} state
 * @param {string} [words]
 */
export function settlePromise(promise, state, words = "") {
  const lies = safe(promise.safe);
  if (state === "kept" || state === "released") forgetReminder(promise.id);
  if (!promise.mine) return lies.put("answer", words, { to: promise.id, type: state === "open" ? "yes" : state });
  return lies.revise(promise.id, { fields: { state: state === "open" ? undefined : state, state_words: words || undefined } });
}

/** Of what is settled nobody is told any more. Where the line is away, the page of promises does it when it is opened next. @param {string} promise */
function forgetReminder(promise) {
  if (reminderOf(safe("mine").entries.value, promise)) import("../../sync/reminders.js").then((sync) => sync.takeBackReminders(promise)).catch(() => {});
}

/**
 * Yes or no to a promise that the other wrote for me.
 * @param {import("./gathered.js").Entry} promise @param {"yes" | "no"} type
 */
export function answerOffer(promise, type) {
  return safe(promise.safe).put("answer", "", { to: promise.id, type });
}
