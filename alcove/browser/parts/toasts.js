/** What just happened, with a way back. Read out by name, never with the words of a record. */
import { html } from "../vendor/preact.js";
import { t } from "../words/words.js";
import { dropToast, holdToasts, toasts, undoToast } from "../manners/toasts.js";
import { Button } from "./button.js";

/** Put once at the end of the page. */
export function Toasts() {
  // One press takes back the last thing, not the oldest that still stands there.
  const newest = toasts.value.findLastIndex((/** @type {import("../manners/toasts.js").Toast} */ { undo }) => undo);
  return html`
    <div class="toasts" role="status" aria-live="polite" onMouseEnter=${() => holdToasts(true)} onMouseLeave=${() => holdToasts(false)}
      onFocusIn=${() => holdToasts(true)} onFocusOut=${() => holdToasts(false)}>
      ${toasts.value.map((/** @type {import("../manners/toasts.js").Toast} */ toast, /** @type {number} */ at) => html`
        <div class="toast" key=${toast.id}>
          <p class="toast__words">${toast.words}</p>
          ${toast.also && html`<${Button} kind="quiet" small onClick=${() => { dropToast(toast.id); return toast.also?.act(); }}>${toast.also.words}<//>`}
          ${toast.undo && html`<${Button} kind="quiet" small hotkey=${at === newest ? "z" : undefined} onClick=${() => undoToast(toast.id)}>${t("act-undo")}<//>`}
          <${Button} kind="quiet" small label=${t("act-dismiss")} onClick=${() => dropToast(toast.id)}>×<//>
        </div>`)}
    </div>`;
}
