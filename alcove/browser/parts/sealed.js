/** The states of something sealed that cannot be shown: a sentence and an act, never ciphertext. */
import { html } from "../vendor/preact.js";
import { t } from "../words/words.js";

/** @typedef {"locked" | "no-key" | "changed" | "unreadable" | "withheld" | "newer" | "planted"} SealedState */

/** Only what points to tampering has a colour; being locked is ordinary. */
const ALARMING = new Set(["changed", "planted", "withheld"]);

/**
 * @param {object} props
 * @param {SealedState} props.state
 * @param {string} [props.name]  of the other, where the sentence needs it
 * @param {unknown} [props.acts]  what can be done about it
 * @param {unknown} [props.children]  more, such as dates
 */
export function Sealed({ state, name = "", acts, children }) {
  return html`
    <div class=${ALARMING.has(state) ? "sealed sealed--alarming" : "sealed"} data-sealed=${state}>
      <p class="sealed__words">${t(`sealed-${state}`, { name })}</p>
      <p class="sealed__next">${t(`sealed-${state}-next`, { name })}</p>
      ${children}
      ${acts && html`<div class="sealed__acts">${acts}</div>`}
    </div>`;
}
