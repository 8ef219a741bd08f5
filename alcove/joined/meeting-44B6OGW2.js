import {
  Hour,
  NextSteps,
  Taps,
  begin,
  meetNow
} from "./chunk-IPJDF4HV.js";
import "./chunk-I5BFK2JJ.js";
import {
  NextMeeting,
  useStayPut
} from "./chunk-LETLX7YY.js";
import "./chunk-HZO37XWZ.js";
import {
  PlanForm
} from "./chunk-6SIGPMMB.js";
import {
  isHeld
} from "./chunk-5JIFGDYX.js";
import "./chunk-6V6SCQTZ.js";
import "./chunk-QMQ6A3PP.js";
import {
  Reveal
} from "./chunk-UPF27ZEO.js";
import {
  gathered
} from "./chunk-J2QXQDUI.js";
import "./chunk-3O3MUSMW.js";
import "./chunk-2XULXYL7.js";
import "./chunk-5ESLCPL6.js";
import "./chunk-JJDQFU4E.js";
import "./chunk-2QNRR4TD.js";
import {
  Waiting
} from "./chunk-KFGPX65O.js";
import {
  useAct
} from "./chunk-ZGSFLRLE.js";
import "./chunk-FVGQ3UU7.js";
import {
  daysAway
} from "./chunk-ZLSQVAN7.js";
import "./chunk-62VUWKLO.js";
import "./chunk-3R4MK6MB.js";
import {
  sentenceOf
} from "./chunk-OM6FMBLJ.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  PageHead,
  Section,
  t
} from "./chunk-PPLIALF7.js";
import "./chunk-KV4C5GNT.js";
import "./chunk-63BGTQ45.js";
import {
  safe
} from "./chunk-5LNVUR7X.js";
import {
  Nt,
  un
} from "./chunk-557TLY2U.js";

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
  const last = started.find((meeting) => isOver(meeting) && Date.now() - endOf(ours, meeting) < JUST_NOW);
  return un`
    <div class="meeting" ref=${room}>
      ${on ? un`<${Hour} key=${on.id} pair=${pair} meeting=${on} />` : last ? un`<${After} key=${last.id} pair=${pair} meeting=${last} />` : un`<${Threshold} pair=${pair} />`}
    </div>`;
}
function endOf(ours, meeting) {
  const held = ours.of("held").find(({ fields }) => fields.meeting === meeting.id);
  return Date.parse(held?.at ?? meeting.heldAt ?? meeting.startedAt);
}
export {
  Meeting as default
};
