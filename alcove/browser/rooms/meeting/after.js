/** Right after: what each takes along, and when the two meet again. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { t } from "../../words/words.js";
import { NextMeeting } from "../table/next-meeting.js";
import { PlanForm } from "../table/plan-form.js";
import { NextSteps } from "./closing.js";
import { Taps } from "./taps.js";
import { Threshold } from "./threshold.js";

/** @param {{ pair: any, meeting: any }} props */
export function After({ pair, meeting }) {
  const [left, setLeft] = useState(false);
  const [again, setAgain] = useState(false);
  const { name } = pair.counterpart;
  if (again) return html`<${Threshold} pair=${pair} />`;
  return html`
    <${PageHead} title=${t("meeting-after")} lead=${t("meeting-after-lead", { name })}
      acts=${html`<${Button} kind="quiet" href=${`/alcove/${pair.id}/story`}>${t("nav-story")}<//><${Button} kind="quiet" onClick=${() => setAgain(true)}>${t("meeting-again")}<//>`} />
    <${NextSteps} pair=${pair} meeting=${meeting.id} over />
    <${Section} id="again" title=${t("meeting-again-when")}>
      ${pair.next || left ? html`<${NextMeeting} pair=${pair} />` : html`<${PlanForm} calm pair=${pair} like=${meeting} leave=${() => setLeft(true)} />`}
    <//>
    <${Reveal} label=${t("meeting-taps")}><p class="meta">${t("meeting-taps-note")}</p><${Taps} pair=${pair} meeting=${meeting.id} /><//>`;
}
