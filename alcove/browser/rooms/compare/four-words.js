/**
 * The four words, large, and the same as digits. When they appear the focus goes to them: a reader begins there. Neither
 * answer is the main one: who presses without listening must not be led to "the same".
 */
import { html, useEffect, useRef } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Words } from "../../parts/kit.js";
import { moveFocus } from "../../manners/focus.js";
import { confirmWords, refuseWords } from "../../sync/compare.js";
import { WORDS } from "../../seal/wordlist.js";
import { t } from "../../words/words.js";

/** @param {{ pair: any, name: string, words: string[] }} props */
export function FourWords({ pair, name, words }) {
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => moveFocus(heading.current), []);
  return html`
    <section class="compare__step" aria-labelledby="four-words">
      <h2 class="compare__heading" id="four-words" tabindex="-1" ref=${heading}>${t("compare-words")}</h2>
      <p class="measure">${t("compare-read", { name })}</p>
      <${TheWords} words=${words} />
      <div class="compare__acts">
        <${Button} onClick=${() => confirmWords(pair.id)}>${t("compare-same")}<//>
        <${Button} onClick=${() => refuseWords(pair.id)}>${t("compare-differ")}<//>
      </div>
    </section>`;
}

/** @param {{ words: string[] }} props */
export function TheWords({ words }) {
  return html`
    <${Words} words=${words} label=${t("compare-words-label")} aloud />
    <div class="compare__digits">
      <p class="compare__label" id="as-digits">${t("compare-digits")}</p>
      <ol class="compare__groups" aria-labelledby="as-digits">${words.map((word, at) => html`<li key=${at}>${digitsOf(word)}</li>`)}</ol>
      <p class="meta">${t("compare-digits-note")}</p>
    </div>`;
}

/** A word's place in the list, spoken digit by digit: 0000 to 2047. @param {string} word */
export const digitsOf = (word) => String(WORDS.indexOf(word)).padStart(4, "0");
