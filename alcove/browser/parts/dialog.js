/** The browser's own dialog: it traps the focus, closes on Esc, and gives the focus back. */
import { html, useEffect, useLayoutEffect, useRef } from "../vendor/preact.js";
import { useOwnId } from "../manners/own-id.js";
import { t } from "../words/words.js";
import { Button } from "./button.js";

/**
 * @param {object} props
 * @param {boolean} props.open
 * @param {string} props.title
 * @param {() => void} props.onClose  also after Esc
 * @param {unknown} [props.acts]  buttons; without any a single "Close"
 * @param {boolean} [props.wide]
 * @param {unknown} [props.children]
 */
export function Dialog({ open, title, onClose, acts, wide, children }) {
  const box = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const before = useRef(/** @type {Element | null} */ (null));
  const id = useOwnId();
  // Before anything is painted: whoever types on at once must not lose the first letters.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog) return undefined;
    if (open && !dialog.open) {
      before.current = document.activeElement;
      dialog.showModal();
      /** @type {HTMLElement | null} */ (dialog.querySelector("[data-focus]") ?? dialog.querySelector("h2"))?.focus();
    } else if (!open && dialog.open) dialog.close();
    return undefined;
  }, [open]);
  // A dialog that leaves the page while open gives the focus to nobody: hand it back here.
  useEffect(() => () => /** @type {any} */ (before.current)?.isConnected && /** @type {any} */ (before.current).focus(), []);
  return html`
    <dialog ref=${box} class=${wide ? "dialog dialog--wide" : "dialog"} aria-labelledby=${id}
      onClose=${onClose} onClick=${(/** @type {any} */ event) => event.target === box.current && box.current.close()}>
      ${open && html`
        <div class="dialog__body">
          <h2 class="dialog__title" id=${id} tabindex="-1">${title}</h2>
          ${children}
          <div class="dialog__acts">${acts ?? html`<${Button} onClick=${onClose}>${t("act-close")}<//>`}</div>
        </div>`}
    </dialog>`;
}
