/** The sentence of a failure. A code is stable and known; what a server says in its own words is never shown. */
import { html } from "../../vendor/preact.js";
import { ErrorSummary } from "../../parts/error-summary.js";
import { knows, t } from "../../words/words.js";

/**
 * @param {any} error  an AlcoveError or a SealError, or whatever else was thrown
 * @returns {string}
 */
export function sentenceOf(error) {
  const id = [`error-${error?.code}`, `seal-${error?.code}`].find(knows);
  return id ? t(id, plainFacts(error.facts)) : t("error-unknown");
}

/** A sentence takes strings and numbers. @param {Record<string, unknown>} [facts] */
function plainFacts(facts = {}) {
  return /** @type {Record<string, string | number>} */ (
    Object.fromEntries(Object.entries(facts).filter(([, value]) => ["string", "number"].includes(typeof value))));
}

/** Everything that is wrong with a form: what the device saw, and what the server answered. @param {{ form: any }} props */
export function FormErrors({ form }) {
  const errors = form.failure ? [...form.errors, { words: sentenceOf(form.failure) }] : form.errors;
  return html`<${ErrorSummary} errors=${errors} />`;
}
