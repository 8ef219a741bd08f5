/** Facts, one below the other: what, how it is, and what can be done. */
import { html } from "../../vendor/preact.js";

/** @param {{ children: unknown }} props */
export function Facts({ children }) {
  return html`<dl class="facts">${children}</dl>`;
}

/** @param {{ label: unknown, children: unknown, act?: unknown }} props */
export function Fact({ label, children, act }) {
  return html`<div class="facts__row"><dt>${label}</dt><dd>${children}</dd>${act && html`<dd class="facts__act">${act}</dd>`}</div>`;
}
