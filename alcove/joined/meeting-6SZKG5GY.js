import {
  Hour,
  NextSteps,
  Taps,
  begin,
  meetNow
} from "./chunk-LACV6ZY2.js";
import "./chunk-74II3R2M.js";
import {
  NextMeeting,
  useStayPut
} from "./chunk-5YEZS43H.js";
import "./chunk-BZP5OZAT.js";
import {
  PlanForm
} from "./chunk-KTKMUMTH.js";
import {
  isHeld
} from "./chunk-AGODXP6Y.js";
import "./chunk-DF2F6OPQ.js";
import "./chunk-QU2KNLUT.js";
import {
  Reveal
} from "./chunk-3QFP5XXS.js";
import {
  gathered
} from "./chunk-546GCHLM.js";
import "./chunk-7LYGOEQT.js";
import "./chunk-JJDQFU4E.js";
import {
  Waiting
} from "./chunk-KAEYNCAJ.js";
import {
  daysAway
} from "./chunk-KQFLJJZL.js";
import "./chunk-VQTXVTED.js";
import "./chunk-QGTIDY5U.js";
import "./chunk-PPMFYOQT.js";
import "./chunk-62VUWKLO.js";
import "./chunk-A3A4DSZ2.js";
import "./chunk-6GK7X3W5.js";
import {
  useAct
} from "./chunk-OELS7OFE.js";
import {
  sentenceOf
} from "./chunk-TRRFGRR5.js";
import {
  Button
} from "./chunk-VCEMO5RV.js";
import {
  PageHead,
  Section,
  t
} from "./chunk-65DLQAFE.js";
import "./chunk-KV4C5GNT.js";
import "./chunk-RQWB6LEJ.js";
import {
  safe
} from "./chunk-WFMWQEXM.js";
import {
  Nt,
  un
} from "./chunk-XR6EJDGF.js";

// rooms/meeting/threshold.js
function Threshold({ pair }) {
  const { name } = pair.counterpart;
  const { run, busy, failure } = useAct((act) => act());
  const meeting = pair.next;
  const isFar = !meeting || daysAway(new Date(meeting.startsAt)) > 0;
  const acts = un`
    ${meeting && un`<${Button} kind=${isFar ? "plain" : "main"} hotkey="s" busy=${busy} onClick=${() => run(() => begin(pair, meeting))}>${t("meeting-start")}<//>`}
    ${isFar && un`<${Button} kind=${meeting ? "quiet" : "main"} hotkey="m" busy=${busy} onClick=${() => run(() => meetNow(pair))}>${t("meeting-now")}<//>`}
    <${Button} kind="quiet" href=${`/alcove/${pair.id}/brief`}>${t("meeting-to-brief")}<//>`;
  return un`
    <${PageHead} title=${t("meeting-title", { name })} seenBy=${t("seen-by-two", { name })} lead=${t("meeting-before")} />
    <${NextMeeting} pair=${pair} />
    <div class="meeting__door cluster">${acts}</div>
    ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}

// rooms/meeting/after.js
function After({ pair, meeting }) {
  const [left, setLeft] = Nt(false);
  const [again, setAgain] = Nt(false);
  const { name } = pair.counterpart;
  if (again) return un`<${Threshold} pair=${pair} />`;
  return un`
    <${PageHead} title=${t("meeting-after")} lead=${t("meeting-after-lead", { name })}
      acts=${un`<${Button} kind="quiet" href=${`/alcove/${pair.id}/story`}>${t("nav-story")}<//><${Button} kind="quiet" onClick=${() => setAgain(true)}>${t("meeting-again")}<//>`} />
    <${NextSteps} pair=${pair} meeting=${meeting.id} over />
    <${Section} id="again" title=${t("meeting-again-when")}>
      ${pair.next || left ? un`<${NextMeeting} pair=${pair} />` : un`<${PlanForm} calm pair=${pair} like=${meeting} leave=${() => setLeft(true)} />`}
    <//>
    <${Reveal} label=${t("meeting-taps")}><p class="meta">${t("meeting-taps-note")}</p><${Taps} pair=${pair} meeting=${meeting.id} /><//>`;
}

// rooms/meeting/meeting.js
var JUST_NOW = 6 * 36e5;
function Meeting({ pair }) {
  const room = useStayPut();
  const kept = safe(pair.id);
  if (kept.stage.value === "opening") return un`<${PageHead} title=${t("nav-meeting")} /><${Waiting} />`;
  const ours = gathered(pair.id);
  const started = kept.meetings.value.filter(({ startedAt }) => startedAt);
  const isOver = ({ id, state }) => state !== "planned" || isHeld(ours, id);
  const on = started.find((meeting) => !isOver(meeting));
  const last = started.find((meeting) => isOver(meeting) && Date.now() - Date.parse(meeting.heldAt ?? meeting.startedAt) < JUST_NOW);
  return un`
    <div class="meeting" ref=${room}>
      ${on ? un`<${Hour} key=${on.id} pair=${pair} meeting=${on} />` : last ? un`<${After} key=${last.id} pair=${pair} meeting=${last} />` : un`<${Threshold} pair=${pair} />`}
    </div>`;
}
export {
  Meeting as default
};
