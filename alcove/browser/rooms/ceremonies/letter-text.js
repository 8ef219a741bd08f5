/** A letter as it is read. */
import { html } from "../../vendor/preact.js";
import { When } from "../../parts/when.js";
import { t } from "../../words/words.js";
import { PARTS, textOf, theirLetters } from "./letters.js";

/** @param {{ letter: any }} props */
export function LetterText({ letter }) {
  return PARTS.filter((part) => textOf(letter, part) !== "").map((part) => html`
    <div class="letter__part" key=${part}>
      <h3 class="letter__label">${t(`letter-${part}`)}</h3>
      <p class="letter__said">${textOf(letter, part)}</p>
    </div>`);
}

/** As a step of the first meeting. */
export function TheirLetter({ pair, name }) {
  return html`
    <p class="measure">${t("ceremony-their-letter", { name })}</p>
    ${theirLetters(pair.id).map((letter) => html`
      <article class="letter" key=${letter.id}><p class="meta"><b>${name}</b> <${When} at=${letter.madeAt} as="day" /></p><${LetterText} letter=${letter} /></article>`)}`;
}
