/** Before a try: on which way to hear each other, and the one press that begins it. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Section } from "../../parts/page-head.js";
import { useAct } from "../../manners/forms.js";
import { beginComparing } from "../../sync/compare.js";
import { lastFailed } from "../../sync/compare-kept.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { castsDoubt } from "./failed.js";

/** @param {{ pair: any, name: string }} props */
export function Begin({ pair, name }) {
  return html`
    ${pair.state === "verified" ? html`<p class="measure">${t("compare-why-again")}</p>` : html`<${Last} pair=${pair.id} />`}
    <${Section} id="voice" title=${t("compare-by-voice")}>
      <div class="compare__begin">
        <p class="measure">${t("compare-by-voice-note", { name })}</p>
        <p class="measure">${t("compare-both-open")}</p>
        <${Press} pair=${pair.id} words=${t("compare-begin")} />
      </div>
    <//>`;
}

/** One failed try stays to be seen. @param {{ pair: string }} props */
function Last({ pair }) {
  const failed = lastFailed(pair);
  if (!failed) return null;
  return html`
    <p class="compare__last measure">
      <strong>${t("compare-last", { at: new Date(failed.at) })}</strong>
      ${t(castsDoubt(failed.why) ? "compare-last-doubt" : "compare-last-harmless")}
    </p>`;
}

/** @param {{ pair: string, words: string }} props */
export function Press({ pair, words }) {
  const { run, busy, failure } = useAct(() => beginComparing(pair));
  return html`
    <p><${Button} kind="main" onClick=${run} busy=${busy}>${words}<//></p>
    ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}
