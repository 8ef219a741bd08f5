/**
 * What one is typing stays where it is, whatever arrives above it. Browsers anchor the scroll by
 * themselves only in part (Safari never, nobody at the very top), so the field is held here.
 */
import { useEffect, useRef } from "../../vendor/preact.js";
import { isTyping } from "../../manners/hotkeys.js";

/** @returns {{ current: HTMLElement | null }} for the element around everything that may grow */
export function useStayPut() {
  const room = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => (room.current ? holdStill(room.current) : undefined), []);
  return room;
}

/** @param {HTMLElement} room */
function holdStill(room) {
  /** @type {Element | null} */
  let held = null;
  let top = 0;
  const note = () => {
    const focused = document.activeElement;
    held = focused && isTyping(focused) && room.contains(focused) ? focused : null;
    top = held?.getBoundingClientRect().top ?? 0;
  };
  const observer = new ResizeObserver(() => {
    const moved = held?.isConnected ? held.getBoundingClientRect().top - top : 0;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
    note();
  });
  observer.observe(room);
  room.addEventListener("focusin", note);
  room.addEventListener("focusout", note);
  addEventListener("scroll", note, { passive: true });
  return () => {
    observer.disconnect();
    removeEventListener("scroll", note);
  };
}
