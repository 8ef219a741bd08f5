/** What one part of a card says. */
import { html } from "../../vendor/preact.js";
import { When } from "../../parts/when.js";
import { t } from "../../words/words.js";

/** @param {{ card: any, part: string }} props */
export function Said({ card, part }) {
  if (part === "feedback") return html`<p class="us__said">${feedbackOf(card.fields)}</p>`;
  if (part === "ask_about") return html`<ul class="us__lines">${card.fields.ask_about.map((line, index) => html`<li key=${index}><${AskLine} line=${line} /></li>`)}</ul>`;
  return html`<p class="us__said">${part === "words" ? card.words : card.fields[part]}</p>`;
}

/** @param {{ line: { words: string, day?: string } }} props */
export function AskLine({ line: { words, day } }) {
  return html`<span class="us__line">${words}</span>${day && html` <span class="meta"><${When} at=${day} as="day" /></span>`}`;
}

/** "written, and later" @param {{ feedback_how?: string, feedback_when?: string }} fields */
export function feedbackOf({ feedback_how: how, feedback_when: when }) {
  if (how && when) return t("us-feedback-both", { how: t(`us-feedback-${how}`), when: t(`us-feedback-${when}`) });
  return t(`us-feedback-${how ?? when}`);
}
