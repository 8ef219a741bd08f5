/** Steps in which the other is to act, and the end. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { refuseWords } from "../../sync/compare.js";
import { t } from "../../words/words.js";
import { TheWords } from "./four-words.js";

/** @param {{ name: string }} props */
export function WaitingForThem({ name }) {
  return html`
    <div class="compare__waiting" role="status">
      <p class="measure compare__lead">${t("compare-waiting", { name })}</p>
      <p class="measure soft">${t("compare-waiting-note")}</p>
    </div>`;
}

/** Who hears a difference late can still say so. @param {{ pair: any, name: string, words: string[], told: boolean }} props */
export function Said({ pair, name, words, told }) {
  return html`
    <div class="compare__waiting" role="status">
      <p class="measure compare__lead">${t("compare-said", { name })}</p>
      <p class="measure soft">${t(told ? "compare-said-note" : "compare-said-going")}</p>
    </div>
    <${TheWords} words=${words} />
    <p><${Button} onClick=${() => refuseWords(pair.id)}>${t("compare-differ")}<//></p>`;
}

/** @param {{ pair: any, name: string }} props */
export function Verified({ pair, name }) {
  return html`
    <${Notice} tone="growth" live title=${t("compare-done", { name })}><p>${t("compare-done-note")}</p><//>
    <p><${Button} href=${`/alcove/${pair.id}/table`}>${t("compare-to-table")}<//></p>`;
}
