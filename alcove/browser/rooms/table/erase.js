/** Erasing with a way back instead of a question. */
import { rememberFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";

/** @param {{ id: string, safe: string }} entry  one's own */
export async function eraseWithUndo(entry) {
  const giveFocusBack = rememberFocus();
  const lies = safe(entry.safe);
  // Said while it can still be taken back: nothing has left this device yet.
  toast(t(entry.safe === "mine" ? "table-erased-mine" : "table-erased-ours"), {
    // A pointer that rests on it keeps the toast longer than the erasure waits.
    undo: () => lies.bringBack(entry.id).catch((/** @type {unknown} */ error) => toast(sentenceOf(error))),
  });
  await lies.erase(entry.id);
  giveFocusBack();
}
