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

/** @param {{ pair: any }} props */
export function Threshold({ pair }) {
  const { name } = pair.counterpart;
  const { run, busy, failure } = useAct((/** @type {() => Promise<unknown>} */ act) => act());
  const meeting = pair.next;
  const isFar = !meeting || daysAway(new Date(meeting.startsAt)) > 0;
  const acts = html`
    ${meeting && html`<${Button} kind=${isFar ? "plain" : "main"} hotkey="s" busy=${busy} onClick=${() => run(() => begin(pair, meeting))}>${t("meeting-start")}<//>`}
    ${isFar && html`<${Button} kind=${meeting ? "quiet" : "main"} hotkey="m" busy=${busy} onClick=${() => run(() => meetNow(pair))}>${t("meeting-now")}<//>`}
    <${Button} kind="quiet" href=${`/alcove/${pair.id}/brief`}>${t("meeting-to-brief")}<//>`;
  return html`
    <${PageHead} title=${t("meeting-title", { name })} seenBy=${t("seen-by-two", { name })} lead=${t("meeting-before")} />
    <${NextMeeting} pair=${pair} />
    <div class="meeting__door cluster">${acts}</div>
    ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}
