/** What was heard, what changes, what does not, and why: as it was written. */
import { html } from "../../vendor/preact.js";
import { t } from "../../words/words.js";

/** The first is the words of the record. */
export const PARTS = ["words", "changes", "stays", "because"];

/** @param {{ heard: any }} props */
export function HeardText({ heard }) {
  const textOf = (/** @type {string} */ part) => (part === "words" ? heard.words : heard.fields[part]);
  return html`<dl class="heard">${PARTS.filter(textOf).map((part) => html`<div key=${part} class="heard__part"><dt class="heard__label">${t(`themes-heard-${part}`)}</dt><dd class="heard__said">${textOf(part)}</dd></div>`)}</dl>`;
}
