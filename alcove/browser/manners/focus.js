/** After a change the focus goes to the new thing, or stays. It is never lost to the top of the page. */

/**
 * Whether somebody types in a field: what is typed next belongs there, also when an act that was begun before ends only now.
 * @param {Element | null} target  where the focus would go
 */
function isTyping(target) {
  const field = document.activeElement;
  return field !== target && (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text")) && field.value !== "";
}

/**
 * Moves the focus once the page is drawn.
 * @param {string | Element | null | undefined} target  an element, or a selector
 * @param {{ scroll?: boolean }} [options]
 */
export function moveFocus(target, { scroll = true } = {}) {
  const before = document.activeElement;
  requestAnimationFrame(() => {
    // A field that was gone to meanwhile keeps it: what is typed next belongs there.
    if (document.activeElement !== before && document.activeElement?.matches("input, textarea, select")) return;
    const found = typeof target === "string" ? document.querySelector(target) : target;
    if (!(found instanceof HTMLElement) || isTyping(found)) return;
    if (found.tabIndex < 0 && !found.hasAttribute("tabindex")) found.tabIndex = -1;
    found.focus({ preventScroll: !scroll });
  });
}

/** The heading of a page that has just been entered, or the field that asks for the focus there. */
export function focusHeading() {
  moveFocus(document.querySelector("main [data-focus]") ?? document.querySelector("main h1"), { scroll: false });
}

/**
 * Remembers what has the focus, or its neighbour in a list when it is about to leave the page.
 * @returns {() => void} gives the focus back
 */
export function rememberFocus() {
  const held = document.activeElement;
  const row = held?.closest("[data-row]");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  return () => requestAnimationFrame(() => {
    if (isTyping(held)) return;
    if (held instanceof HTMLElement && held.isConnected && held !== document.body) held.focus();
    else if (next?.isConnected) moveFocus(next.querySelector("[data-open]") ?? next);
    else if (document.activeElement === document.body) focusHeading();
  });
}
