/** The last minutes: one next step each, or nothing this time; two taps for oneself; then the end. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { Voice } from "../../parts/voice.js";
import { useAct } from "../../manners/forms.js";
import { holdMeeting, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { eraseWithUndo } from "../table/erase.js";
import { gathered } from "../table/gathered.js";
import { PromiseForm } from "../table/promise-form.js";
import { Taps } from "./taps.js";

/** @param {{ pair: any, meeting: any }} props */
export function Closing({ pair, meeting }) {
  const { name } = pair.counterpart;
  const { run, busy, failure } = useAct(() => holdMeeting(pair.id, meeting.id));
  return html`
    <${PageHead} title=${t("meeting-closing")} lead=${t("meeting-closing-lead", { name })} />
    <${NextSteps} pair=${pair} meeting=${meeting.id} />
    <${Section} id="taps" title=${t("meeting-taps")} note=${t("meeting-taps-note")}><${Taps} pair=${pair} meeting=${meeting.id} /><//>
    <div class="meeting__end">
      <${Button} kind="main" busy=${busy} onClick=${run}>${t("meeting-hold")}<//>
      <p class="meta">${t("meeting-hold-hint")}</p>
      ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    </div>`;
}

/** What each takes along. Whoever has said nothing is not mentioned. @param {{ pair: any, meeting: string, over?: boolean }} props */
export function NextSteps({ pair, meeting, over }) {
  const ours = gathered(pair.id);
  const said = ours.of("closing").filter(({ fields }) => fields.meeting === meeting);
  const mine = said.filter((closing) => closing.mine);
  return html`
    <${Section} id="steps" title=${t("meeting-steps")}>
      <div class="voices">${said.map((closing) => html`<${Said} key=${closing.id} closing=${closing} promise=${ours.get(closing.fields.promise)} name=${pair.counterpart.name} over=${over} />`)}</div>
      ${mine.length === 0 && !over && html`<${Mine} pair=${pair} meeting=${meeting} />`}
    <//>`;
}

function Said({ closing, promise, name, over }) {
  const acts = closing.mine && !over && html`<${Button} kind="quiet" small onClick=${() => eraseWithUndo(closing)}>${t("meeting-step-again")}<//>`;
  return html`
    <${Voice} as="div" name=${closing.mine ? t("name-you") : name} theirs=${!closing.mine} acts=${acts}>
      ${promise?.words ?? html`<p class="soft">${t("meeting-step-nothing-said")}</p>`}
    <//>`;
}

function Mine({ pair, meeting }) {
  const [writing, setWriting] = useState(false);
  const close = (/** @type {string | undefined} */ promise) => safe(pair.id).put("closing", "", { meeting, ...(promise && { promise }) });
  if (writing) return html`<${PromiseForm} pair=${pair} mineOnly label=${t("meeting-step-words")} leave=${() => setWriting(false)} onMade=${close} />`;
  return html`
    <div class="cluster">
      <${Button} hotkey="p" onClick=${() => setWriting(true)}>${t("meeting-step-make")}<//>
      <${Button} kind="quiet" onClick=${() => close(undefined)}>${t("meeting-step-nothing")}<//>
    </div>`;
}
