/** The eight words and what belongs to them, laid out so that the page can be printed and put away. */
import { html } from "../vendor/preact.js";
import { t } from "../words/words.js";

/**
 * @param {object} props
 * @param {string[]} props.words  numbered, in monospace
 * @param {string} props.label
 * @param {boolean} [props.aloud]  the four that two people read to each other: larger
 */
export function Words({ words, label, aloud }) {
  return html`
    <ol class=${aloud ? "words words--aloud" : "words"} aria-label=${label} translate="no">
      ${words.map((word, index) => html`<li class="words__word" key=${index}><span class="words__text">${word}</span></li>`)}
    </ol>`;
}

/** Something to compare letter by letter, in groups of four. @param {{ text: string, label: string }} props */
export function Exact({ text, label }) {
  const groups = text.match(/.{1,4}/g) ?? [];
  return html`<p class="exact" translate="no"><span class="away">${label}</span>${groups.map((group) => html`<span class="exact__group">${group}</span>`)}</p>`;
}

/**
 * @param {object} props
 * @param {string[]} props.words
 * @param {{ label: string, value: string, exact?: boolean }[]} props.facts  account, server, fingerprint, key line
 * @param {Date} props.at  when it was made
 */
export function Kit({ words, facts, at }) {
  return html`
    <section class="kit" aria-label=${t("kit-title")}>
      <h2 class="kit__title">${t("kit-title")}</h2>
      <p class="kit__lead">${t("kit-lead")}</p>
      <${Words} words=${words} label=${t("kit-words")} />
      <dl class="kit__facts">
        ${facts.map((fact) => html`<div class="kit__fact"><dt>${fact.label}</dt><dd class=${fact.exact ? "kit__exact" : undefined}>${fact.value}</dd></div>`)}
        <div class="kit__fact"><dt>${t("kit-made")}</dt><dd>${t("kit-made-on", { at })}</dd></div>
      </dl>
      <p class="kit__rule">${t("kit-rule")}</p>
    </section>`;
}
