/** Details that stay folded until asked for, and words that appear in a place kept for them. */
import { html } from "../vendor/preact.js";

/** @param {{ label: unknown, open?: boolean, children?: unknown, onToggle?: (open: boolean) => void }} props */
export function Reveal({ label, open, children, onToggle, ...rest }) {
  return html`
    <details class="reveal" open=${open} onToggle=${(/** @type {any} */ event) => onToggle?.(event.currentTarget.open)} ...${rest}>
      <summary class="reveal__label">${label}</summary>
      <div class="reveal__body">${children}</div>
    </details>`;
}

/**
 * Reserves the lines a sealed text will need (its padded length is known) and fades the words in:
 * opening never moves the page.
 * @param {{ bytes: number, children?: unknown }} props  bytes: padded length; children: the opened words, or nothing yet
 */
export function Opening({ bytes, children }) {
  const lines = bytes <= 256 ? 2 : bytes <= 1024 ? 4 : 8;
  return html`<div class="opening" data-lines=${lines} data-open=${children ? "yes" : "not-yet"}>${children}</div>`;
}
