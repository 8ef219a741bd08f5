/** The root while a page acts with it: forgotten when the page is left. */
import { useEffect, useRef, useState } from "../../vendor/preact.js";

/** @typedef {import("../../sync/root-again.js").Root} Root */

/** @returns {[Root | null, (root: Root) => void]} */
export function useRoot() {
  const [root, setRoot] = useState(/** @type {Root | null} */ (null));
  const held = useRef(/** @type {Root | null} */ (null));
  useEffect(() => () => held.current?.forget(), []);
  return [root, (/** @type {Root} */ fresh) => {
    held.current = fresh;
    setRoot(fresh);
  }];
}
