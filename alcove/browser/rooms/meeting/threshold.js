/** Before the meeting: when it is, and the door. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { PageHead } from "../../parts/page-head.js";
import { useAct } from "../../manners/forms.js";
import { daysAway } from "../../words/times.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { NextMeeting } from "../table/next-meeting.js";
import { begin, meetNow } from "./begin.js";

/** One act: the planned meeting, whenever it is, or else one that nobody planned. @param {{ pair: any }} props */
export function Threshold({ pair }) {
  const { name } = pair.counterpart;
  const { run, busy, failure } = useAct((/** @type {() => Promise<unknown>} */ act) => act());
  const meeting = pair.next;
  const isEarly = meeting && daysAway(new Date(meeting.startsAt)) > 0;
  return html`
    <${PageHead} title=${t("meeting-title", { name })} seenBy=${t("seen-by-two", { name })} lead=${t("meeting-before")} />
    <${NextMeeting} pair=${pair} />
    <div class="meeting__door cluster">
      <${Button} kind="main" hotkey="s" busy=${busy} onClick=${() => run(() => (meeting ? begin(pair, meeting) : meetNow(pair)))}>${t(meeting ? "meeting-start" : "meeting-now")}<//>
      <${Button} kind="quiet" href=${`/alcove/${pair.id}/brief`}>${t("meeting-to-brief")}<//>
    </div>
    <p class="meta above">${t(isEarly ? "meeting-start-early" : "meeting-start-hint", { name })}</p>
    ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}
