/** Whether something is being written: words that were begun and not sent stand open again. */
import { useEffect, useState } from "../../vendor/preact.js";

/** "now": opened by hand, so the field takes the focus; "again": found as it was left, which takes it from nobody. @typedef {"now" | "again" | null} Writing */

/**
 * @param {boolean} begun  a draft holds something; drafts are read a moment after the page is drawn
 * @returns {[Writing, (writing: Writing) => void]}
 */
export function useWriting(begun) {
  const [writing, setWriting] = useState(/** @type {Writing} */ (null));
  useEffect(() => { if (begun) setWriting((/** @type {Writing} */ before) => before ?? "again"); }, [begun]);
  return [writing, setWriting];
}
