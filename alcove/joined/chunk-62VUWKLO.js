// manners/focus.js
function moveFocus(target, { scroll = true } = {}) {
  requestAnimationFrame(() => {
    const found = typeof target === "string" ? document.querySelector(target) : target;
    if (!(found instanceof HTMLElement)) return;
    if (found.tabIndex < 0 && !found.hasAttribute("tabindex")) found.tabIndex = -1;
    found.focus({ preventScroll: !scroll });
  });
}
function focusHeading() {
  moveFocus(document.querySelector("main [data-focus]") ?? document.querySelector("main h1"), { scroll: false });
}
function rememberFocus() {
  const held = document.activeElement;
  const row = held?.closest("[data-row]");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  return () => requestAnimationFrame(() => {
    if (held instanceof HTMLElement && held.isConnected && held !== document.body) held.focus();
    else if (next?.isConnected) moveFocus(next.querySelector("[data-open]") ?? next);
    else if (document.activeElement === document.body) focusHeading();
  });
}

export {
  moveFocus,
  focusHeading,
  rememberFocus
};
