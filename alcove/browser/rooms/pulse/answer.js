/** Answering: five steps or "rather not say" for each statement, then the one to talk about. Nothing is required. */
import { html, useMemo } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Section } from "../../parts/page-head.js";
import { announce } from "../../manners/announce.js";
import { useAct } from "../../manners/forms.js";
import { STATEMENTS, STEP_MOST } from "../../records/thresholds.js";
import { draft } from "../../sync/house.js";
import { answerPulse } from "../../sync/pulse.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { statementOf, statements } from "./statements.js";

/** @param {{ pair: any, round: string }} props */
export function Answer({ pair, round }) {
  const { name } = pair.counterpart;
  const { given, set, clearAfter } = useGiven(`${pair.id}:pulse:${round}`);
  const { run, busy, failure } = useAct(async () => {
    const sent = answerPulse(pair, round, given.answers.map((step) => step ?? 0), given.talk ?? 0);
    clearAfter(sent);
    await sent;
    announce(t("pulse-answered"));
  });
  const steps = [...Array.from({ length: STEP_MOST }, (_, at) => ({ value: at + 1, label: t(`pulse-step-${at + 1}`) })), { value: 0, label: t("pulse-step-0") }];
  const change = (/** @type {number} */ statement) => (/** @type {number | null} */ step) => set({ answers: given.answers.map((before, at) => (at === statement - 1 ? step : before)) });
  const wanted = [...statements().map((statement) => ({ value: statement, label: statementOf(statement, name) })), { value: 0, label: t("pulse-talk-0") }];
  return html`
    <form class="pulse__form" noValidate onSubmit=${(/** @type {Event} */ event) => { event.preventDefault(); return run(); }}>
      <${Section} id="statements" title=${t("pulse-statements")} note=${t("pulse-no-scale")}>
        <ol class="pulse__statements">
          ${statements().map((statement) => html`
            <li key=${statement}><${Choice} label=${statementOf(statement, name)} options=${steps} value=${given.answers[statement - 1]} onChange=${change(statement)} /></li>`)}
        </ol>
      <//>
      <${Section} id="talk" title=${t("pulse-talk")} note=${t("pulse-talk-note", { name })}>
        <div class="pulse__talk"><${Choice} quiet label=${t("pulse-talk")} options=${wanted} value=${given.talk} onChange=${(/** @type {number | null} */ talk) => set({ talk })} /></div>
      <//>
      <div class="pulse__end">
        <${Button} kind="main" type="submit" busy=${busy}>${t("pulse-answer")}<//>
        <p class="meta">${t("pulse-answer-hint", { name })}</p>
        ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      </div>
    </form>`;
}

/**
 * What is tapped so far, sealed on the device like any draft. What is left out is "rather not say", and none of them.
 * @param {string} key
 */
function useGiven(key) {
  const kept = useMemo(() => draft(key), [key]);
  /** @type {{ answers: (number | null)[], talk: number | null }} */
  const given = { answers: Array.from({ length: STATEMENTS }, () => null), talk: null, ...(kept.value.value ? JSON.parse(kept.value.value) : {}) };
  return { given, set: (/** @type {object} */ changed) => kept.set(JSON.stringify({ ...given, ...changed })), clearAfter: (/** @type {Promise<unknown>} */ sent) => kept.clearAfter(sent) };
}
