/**
 * The focus is never lost to the top of the page: when what had it has gone and a new heading stands there, that takes it.
 * It covers rooms that load late and pages that change by themselves, such as from the account to the eight words.
 */
import { focusHeading } from "../../manners/focus.js";
import { place } from "../../manners/router.js";

/** "?note" in an address asks for the field of the first topic, whose label has this key. */
const NOTE = "main label[data-key=c]";

/** @param {HTMLElement} main @returns {() => void} ends it */
export function keepFocus(main) {
  let known = "";
  const look = () => {
    const heading = main.querySelector("h1");
    const note = place.value.query.has("note") && main.querySelector(NOTE);
    if (note) return takeNote(/** @type {HTMLElement} */ (note));
    const said = heading ? `${place.value.path} ${heading.textContent}` : "";
    if (!said || said === known) return;
    known = said;
    if (!document.activeElement?.closest("main, dialog")) focusHeading();
  };
  const observer = new MutationObserver(look);
  observer.observe(main, { childList: true, subtree: true, characterData: true });
  look();
  return () => observer.disconnect();
}

/** @param {HTMLElement} label */
function takeNote(label) {
  history.replaceState(history.state, "", location.pathname); // asked once: a page that is loaded again begins at its heading
  place.value = { ...place.value, query: new URLSearchParams() };
  scrollTo(0, 0);
  label.click();
}
