/** How feedback reaches me: two choices, each one tap, each kept at once. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { moveFocus } from "../../manners/focus.js";
import { t } from "../../words/words.js";
import { orSay } from "./or-say.js";
import { Closed } from "./text-part.js";
import { hasPart, writeCard } from "./parts.js";

const HOW = ["written", "spoken"];
const WHEN = ["at-once", "later"];

/** @param {{ part: string, pair: any, card: any }} props */
export function FeedbackPart({ part, pair, card }) {
  const [writing, setWriting] = useState(false);
  if (!writing) return html`<${Closed} part=${part} card=${card} filled=${hasPart(card, part)} open=${() => setWriting(true)} />`;
  const choice = (/** @type {string} */ field, /** @type {string[]} */ values, /** @type {boolean} */ first) => html`
    <${Choice} quiet focus=${first} label=${t(`us-choose-${field}`)} value=${card?.fields[field]} options=${values.map((value) => ({ value, label: t(`us-feedback-${value}`) }))}
      onChange=${orSay((/** @type {string | null} */ value) => writeCard(pair, { fields: { [field]: value ?? undefined } }))} />`;
  const leave = () => {
    setWriting(false);
    moveFocus(`#card-${part} [data-open]`, { scroll: false });
  };
  return html`
    <div class="us__part" id=${`card-${part}`}>
      <div class="us__part-head"><h3 class="us__label">${t(`us-card-${part}`)}</h3><${Button} kind="quiet" small onClick=${leave}>${t("act-close")}<//></div>
      <div class="us__choices">${choice("feedback_how", HOW, true)}${choice("feedback_when", WHEN, false)}</div>
    </div>`;
}
