/** Says aloud what the other brought while one looks: by name, never the words. */
import { useEffect, useRef } from "../../vendor/preact.js";
import { announce } from "../../manners/announce.js";
import { t } from "../../words/words.js";

const TOLD = ["topic", "promise", "answer", "note"];

/**
 * @param {any} ours  what was gathered from the pair's safe
 * @param {any} pair
 */
export function useNews(ours, pair) {
  const newest = useRef(/** @type {string | null} */ (null));
  useEffect(() => {
    const before = newest.current;
    const fresh = TOLD.flatMap((kind) => ours.of(kind).filter((/** @type {any} */ { id, mine }) => !mine && before !== null && id > before));
    const last = TOLD.reduce((id, kind) => maximum(id, ours.of(kind).at(-1)?.id ?? ""), before ?? "");
    newest.current = last;
    if (fresh.length > 0) announce(t(`table-news-${fresh[fresh.length - 1].kind}`, { name: pair.counterpart.name }));
  }, [ours]);
}

/** @param {string} a @param {string} b */
const maximum = (a, b) => (a > b ? a : b);
