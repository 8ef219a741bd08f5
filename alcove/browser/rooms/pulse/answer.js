/** Answering: five steps or "rather not say" for each statement, then the one to talk about. Nothing is required. */
import { html, useMemo } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Section } from "../../parts/page-head.js";
import { announce } from "../../manners/announce.js";
import { useAct } from "../../manners/forms.js";
import { STATEMENTS, STEP_MOST } from "../../records/thresholds.js";
import { draft } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { answerPulse } from "./rounds.js";
import { statementOf, statements } from "./statements.js";

/** @param {{ pair: any, round: string }} props */
export function Answer({ pair, round }) {
  const { name } = pair.counterpart;
  const { given, set, clearAfter } = useGiven(`${pair.id}:pulse:${round}`);
  const { run, busy, failure } = useAct(async () => {
    const sent = answerPulse(pair, round, given.answers, given.talk);
    clearAfter(sent);
    await sent;
    announce(t("pulse-answered"));
  });
  const steps = [...Array.from({ length: STEP_MOST }, (_, at) => ({ value: at + 1, label: t(`pulse-step-${at + 1}`) })), { value: 0, label: t("pulse-step-0") }];
  const change = (/** @type {number} */ statement) => (/** @type {number | null} */ step) => set({ answers: given.answers.map((/** @type {number} */ before, /** @type {number} */ at) => (at === statement - 1 ? (step ?? 0) : before)) });
  const wanted = [...statements().map((statement) => ({ value: statement, label: statementOf(statement, name) })), { value: 0, label: t("pulse-talk-0") }];
  return html`
    <form class="pulse__form" noValidate onSubmit=${(/** @type {Event} */ event) => { event.preventDefault(); return run(); }}>
      <${Section} id="statements" title=${t("pulse-statements")} note=${t("pulse-no-scale")}>
        <ol class="pulse__statements">
          ${statements().map((statement) => html`
            <li key=${statement}><${Choice} label=${statementOf(statement, name)} options=${steps} value=${given.answers[statement - 1]} optional=${false} onChange=${change(statement)} /></li>`)}
        </ol>
      <//>
      <${Section} id="talk" title=${t("pulse-talk")} note=${t("pulse-talk-note", { name })}>
        <div class="pulse__talk"><${Choice} quiet label=${t("pulse-talk")} options=${wanted} value=${given.talk} optional=${false} onChange=${(/** @type {number} */ talk) => set({ talk })} /></div>
      <//>
      <div class="pulse__end">
        <${Button} kind="main" type="submit" busy=${busy}>${t("pulse-answer")}<//>
        <p class="meta">${t("pulse-answer-hint", { name })}</p>
        ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      </div>
    </form>`;
}

/** What is tapped so far, sealed on the device like any draft. What was not tapped is "rather not say", and none of them. @param {string} key */
function useGiven(key) {
  const kept = useMemo(() => draft(key), [key]);
  const { answers = Array.from({ length: STATEMENTS }, () => 0), talk = 0 } = kept.value.value ? JSON.parse(kept.value.value) : {};
  const given = { answers, talk };
  return { given, set: (/** @type {object} */ changed) => kept.set(JSON.stringify({ ...given, ...changed })), clearAfter: (/** @type {Promise<unknown>} */ sent) => kept.clearAfter(sent) };
}
