/** What a piece of feedback says: the words alone, or the four lines with their names. */
import { html } from "../../vendor/preact.js";
import { t } from "../../words/words.js";

/** @param {{ entry: import("../table/gathered.js").Entry }} props */
export function Lines({ entry }) {
  const { type, when, did, next } = entry.fields;
  if (!when && !did && !next) return html`<p class="voice__text">${entry.words}</p>`;
  const line = (/** @type {string} */ label, /** @type {string | undefined} */ words) => words && html`<div class="lines__line"><dt>${t(label)}</dt><dd>${words}</dd></div>`;
  return html`
    <dl class="lines">
      ${line("feedback-when", when)}
      ${line(`feedback-words-${type}`, entry.words)}
      ${line("feedback-did", did)}
      ${line("feedback-next", next)}
    </dl>`;
}

/** What to say first, aloud, before a view; it is stored nowhere. @param {string} [when] */
export const permission = (when = "") => (when.trim() ? t("feedback-permission-when", { when: when.trim() }) : t("feedback-permission"));
