/** An id for one drawing of a part, so that labels and hints find their controls. */
import { useState } from "../vendor/preact.js";

let last = 0;

/** @returns {string} the same for as long as the part stays in the page */
export function useOwnId() {
  const [id] = useState(() => {
    last += 1;
    return `own-${last}`;
  });
  return id;
}
