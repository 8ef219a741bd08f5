/** Settling a promise from the list of all alcoves, each time with its way back. */
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { answerOffer, settlePromise } from "../table/settle.js";

/**
 * @param {import("./gathered.js").Promised} promised
 * @param {"kept" | "renegotiated" | "released"} state
 * @param {string} [sentence]  needed with renegotiated
 */
export async function settle({ entry }, state, sentence = "") {
  const { state: before = "open", state_words: said } = entry.fields;
  const answer = await settlePromise(entry, state, sentence);
  const undo = () => (entry.mine ? settlePromise(entry, before, said) : safe(entry.safe).erase(/** @type {string} */ (answer)));
  toast(t(`promises-now-${state}`), { undo });
}

/** @param {import("./gathered.js").Promised} promised @param {"yes" | "no"} type */
export async function answer({ entry }, type) {
  const id = await answerOffer(entry, type);
  toast(t(`promises-now-${type}`), { undo: () => safe(entry.safe).erase(id) });
}
