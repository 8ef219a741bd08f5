/** The first drawing of a page holds what is read first. The rest comes as soon as that is painted, a frame or two later. */
import { signal } from "../vendor/preact.js";
import { untilDrawn } from "../sync/pauses.js";

/** In pixels. No row is lower, so that nobody sees a list grow. */
const LOWEST_ROW = 72;

/** Whether something may be drawn; the first who asks lets the next drawing begin. Without a window nothing is painted, and all may be. @returns {() => boolean} */
function makeTurn() {
  const come = signal(typeof document === "undefined");
  let awaited = false;
  return () => {
    if (!come.value && !awaited) {
      awaited = true;
      untilDrawn().then(untilDrawn).then(() => { come.value = true; }); // the first says that the page was handed over; it is shown within the next
    }
    return come.value;
  };
}

/** What nobody sees yet, such as the inside of a closed menu, and moments: the first formatter of a page takes longer to make than ten topics to draw. */
export const restIsDrawn = makeTurn();

const listsAreWhole = makeTurn();

/** What the window can show of a long list that begins so far down, in pixels. @template T @param {readonly T[]} rows @param {number} above @returns {readonly T[]} */
export const firstRows = (rows, above) => (listsAreWhole() ? rows : rows.slice(0, Math.max(1, Math.ceil((innerHeight - above) / LOWEST_ROW))));
