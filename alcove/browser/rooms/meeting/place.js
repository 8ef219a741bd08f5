/**
 * Where the hour is. Both screens follow the same place; whoever wants to stay may, and whoever is
 * writing is never taken away from it: going along is then offered.
 */
import { useRef, useState } from "../../vendor/preact.js";
import { orderInForce } from "../../records/meetings.js";
import { isTyping } from "../../manners/hotkeys.js";
import { toast } from "../../manners/toasts.js";
import { sentenceOf } from "../frame/say-error.js";
import { gathered } from "../table/gathered.js";
import { stepsOf, writeOrder } from "./steps.js";

/** @param {any} pair @param {any} meeting */
export function usePlace(pair, meeting) {
  const ours = gathered(pair.id);
  const steps = stepsOf(ours, meeting);
  const order = orderInForce(ours, meeting.id);
  const shared = order?.fields.now ?? "opening";
  const [own, setOwn] = useState(/** @type {string | null} */ (null)); // null: goes along
  const before = useRef(shared);
  let here = own ?? shared;
  if (own === null && shared !== before.current && !order?.mine && isWriting()) {
    here = before.current;
    setOwn(here);
  }
  before.current = shared;
  const go = (/** @type {string} */ step) => {
    if (own !== null && own !== shared) return setOwn(step);
    setOwn(null);
    // Not waited for: a button that is busy would swallow the next press of somebody who walks on quickly.
    writeOrder(pair.id, meeting.id, { now: step }).catch((/** @type {unknown} */ failure) => toast(sentenceOf(failure)));
  };
  return { steps, here, shared, alone: own !== null, go, stay: () => setOwn(here), follow: () => setOwn(null) };
}

/** Words that are not sent yet. */
function isWriting() {
  const field = document.activeElement;
  return isTyping(field) && Boolean(/** @type {any} */ (field).value);
}
