/** What a field is made of whose words lie in a sealed draft until they are sent. */
import { useMemo, useRef, useState } from "../../vendor/preact.js";
import { draft } from "../../sync/house.js";
import { sentenceOf } from "../frame/say-error.js";

/**
 * @param {string} keep  key of the draft, which is sealed on the device from the first keystroke
 * @param {string} start  what stands there before anything is typed
 */
export function useKeptField(keep, start) {
  const kept = useMemo(() => draft(keep), [keep]);
  const touched = useRef(false);
  const [wrong, setWrong] = useState(/** @type {string | undefined} */ (undefined));
  // Asked anew when it is sent: emptying a field whose draft is empty already draws nothing again.
  const written = () => kept.value.value || (touched.current ? "" : start);
  const type = (/** @type {string} */ words) => {
    touched.current = true;
    kept.set(words);
    if (wrong) setWrong(undefined);
  };
  /** Empties the field at once, so that the next thought can be typed while this one is being sealed; a failure brings the words back. */
  const attempt = async (/** @type {string} */ words, /** @type {Promise<unknown>} */ sent) => {
    touched.current = true;
    kept.clearAfter(sent);
    try {
      await sent;
    } catch (failure) {
      if (!kept.value.value) kept.set(words);
      setWrong(sentenceOf(failure));
    }
  };
  return { written, type, attempt, wrong, setWrong, clear: () => kept.clear() };
}
