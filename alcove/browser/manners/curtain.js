/**
 * The curtain hides everything at once, for when somebody comes by. The page itself (the element
 * marked data-behind-curtain) leaves the screen, the focus order and the screen reader.
 */
import { signal } from "../vendor/preact.js";
import { t } from "../words/words.js";
import { announce } from "./announce.js";
import { setTitle } from "./title.js";

export const curtainDrawn = signal(false);

/** @type {HTMLElement | null} */
let focusBefore = null;
let titleBefore = "";

/** @param {boolean} drawn */
function hidePage(drawn) {
  for (const page of document.querySelectorAll("[data-behind-curtain]")) {
    /** @type {HTMLElement} */ (page).hidden = drawn;
    /** @type {HTMLElement} */ (page).inert = drawn;
  }
}

/** Hides at once: the attribute is set before anything is rendered, and nothing is animated. */
export function drawCurtain() {
  if (curtainDrawn.value) return;
  focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  titleBefore = document.title;
  for (const dialog of document.querySelectorAll("dialog[open]")) /** @type {HTMLDialogElement} */ (dialog).close();
  for (const open of document.querySelectorAll("[popover]:popover-open")) /** @type {HTMLElement} */ (open).hidePopover();
  hidePage(true);
  curtainDrawn.value = true;
  setTitle();
  announce(t("curtain-drawn"));
  requestAnimationFrame(() => /** @type {HTMLElement | null} */ (document.querySelector(".curtain button"))?.focus());
}

export function liftCurtain() {
  if (!curtainDrawn.value) return;
  hidePage(false);
  curtainDrawn.value = false;
  document.title = titleBefore;
  announce(t("curtain-lifted"));
  if (focusBefore?.isConnected) focusBefore.focus();
  focusBefore = null;
}
