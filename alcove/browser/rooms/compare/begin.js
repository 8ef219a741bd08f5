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
  if (pair.renewed && pair.renewed.who !== "theirs" && pair.state === "verified") return html`<p class="measure">${t("compare-wait-for-restore", { name })}</p>`;
  const isNew = pair.renewed && !pair.renewed.known;
  return html`
    ${pair.state === "verified" ? html`<p class="measure">${t("compare-why-again")}</p>` : html`<${Last} pair=${pair.id} />`}
    <${Section} id="voice" title=${t("compare-by-voice")}>
      <div class="compare__begin">
        <p class="measure">${t("compare-by-voice-note", { name })}</p>
        <p class="measure">${t("compare-both-open")}</p>
        ${isNew && html`<p class="measure">${t(`compare-new-${pair.renewed.who}`, { name })}</p>`}
        <${Press} pair=${pair.id} words=${t(isNew ? "compare-begin-new" : "compare-begin", { name })} withNew=${isNew} />
        ${isNew && pair.renewed.who === "theirs" && html`
          <p class="measure soft">${t("compare-changed", { name })}</p>
          <${Press} pair=${pair.id} words=${t("compare-begin-known")} kind="plain" />`}
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

/** @param {{ pair: string, words: string, withNew?: boolean, kind?: "main" | "plain" }} props */
export function Press({ pair, words, withNew = false, kind = "main" }) {
  const { run, busy, failure } = useAct(() => beginComparing(pair, { withNew }));
  return html`
    <p><${Button} kind=${kind} onClick=${run} busy=${busy}>${words}<//></p>
    ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}
