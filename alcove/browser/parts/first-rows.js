/** A long list in the first drawing of a page: what the window can show. The rest comes as soon as that is painted. */
import { useEffect, useState } from "../vendor/preact.js";
import { untilDrawn } from "../sync/pauses.js";

/** In pixels. No row is lower, so that nobody sees a list grow. */
const LOWEST_ROW = 72;
let painted = false;

/** @template T @param {readonly T[]} rows @returns {readonly T[]} */
export function useFirstRows(rows) {
  const [all, setAll] = useState(painted);
  useEffect(() => {
    if (!all) untilDrawn().then(() => setAll(painted = true));
  }, []);
  return all ? rows : rows.slice(0, Math.ceil(innerHeight / LOWEST_ROW));
}
