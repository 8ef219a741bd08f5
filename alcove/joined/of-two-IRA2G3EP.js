import {
  Brief,
  Hour,
  NextSteps,
  Taps,
  begin,
  meetNow
} from "./chunk-ZTU7ETWQ.js";
import "./chunk-OXZ2ZTIO.js";
import "./chunk-UB5KHERX.js";
import "./chunk-3O4IBY5Q.js";
import "./chunk-HTDZSSQH.js";
import "./chunk-XWLP5YX6.js";
import "./chunk-JOOBAT4N.js";
import "./chunk-LPWZR4EI.js";
import "./chunk-UDMUJLH6.js";
import "./chunk-UVY53DIU.js";
import "./chunk-42FRORLQ.js";
import {
  Fact,
  Facts
} from "./chunk-PAW4MTOT.js";
import {
  PlanForm
} from "./chunk-D764R2EL.js";
import "./chunk-OMRLJGMC.js";
import "./chunk-YSYIUHV4.js";
import "./chunk-K34PHYSP.js";
import "./chunk-5BB4RBDB.js";
import {
  Button,
  NextMeeting,
  Nt,
  PageHead,
  Reveal,
  Section,
  Waiting,
  daysAway,
  gathered,
  isHeld,
  safe,
  sentenceOf,
  t,
  un,
  useAct,
  useStayPut
} from "./start.js";
import "./first.js";

function Threshold({ pair }) {
  const { name } = pair.counterpart;
  const { run, busy, failure } = useAct((act) => act());
  const meeting = pair.next;
  const isEarly = meeting && daysAway(new Date(meeting.startsAt)) > 0;
  return un`
    <${PageHead} title=${t("meeting-title", { name })} seenBy=${t("seen-by-two", { name })} lead=${t("meeting-before")} />
    <${NextMeeting} pair=${pair} />
    <div class="meeting__door cluster">
      <${Button} kind="main" hotkey="s" busy=${busy} onClick=${() => run(() => meeting ? begin(pair, meeting) : meetNow(pair))}>${t(meeting ? "meeting-start" : "meeting-now")}<//>
      <${Button} kind="quiet" href=${`/alcove/${pair.id}/brief`}>${t("meeting-to-brief")}<//>
    </div>
    <p class="meta above">${t(isEarly ? "meeting-start-early" : "meeting-start-hint", { name })}</p>
    ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}

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

function AboutTwo({ pair }) {
  const { id, counterpart: { name }, myRole, theirRole, state } = pair;
  const { entries, meetings, former } = safe(id);
  return un`
    <${PageHead} title=${t("name-you-and", { name })} lead=${t("about-pair-lead", { name })} seenBy=${t("seen-by-two", { name })} />
    <${Facts}>
      <${Fact} label=${t("name-you")}>${t(`role-${myRole}`)}<//>
      <${Fact} label=${name}>${t(`role-${theirRole}`)}<//>
      <${Fact} label=${t("about-pair-keys")} act=${state !== "waiting" && un`<${Button} small href=${`/alcove/${id}/compare`}>${t(state === "verified" ? "about-pair-compare-again" : "about-pair-compare")}<//>`}>${t(`about-pair-${state}`, { name })}<//>
    <//>
    <${Section} id="held" title=${t("about-pair-held")} note=${t("about-pair-held-note")}>
      <${Facts}>
        <${Fact} label=${t("about-pair-sealed")}>${t("about-pair-rows", { count: entries.value.size })}<//>
        ${former.value > 0 && un`<${Fact} label=${t("about-pair-former")}>${t("about-pair-former-rows", { count: former.value })}<//>`}
        <${Fact} label=${t("about-pair-meetings")}>${t("about-pair-rows", { count: meetings.value.length })}<//>
      <//>
    <//>
    <${Section} id="ends" title=${t("about-pair-yours")}>
      <${Facts}>
        <${Fact} label=${t("about-pair-copy")} act=${un`<${Button} small href=${`/alcove/${id}/export`}>${t("nav-export")}<//>`}>${t("about-pair-copy-note")}<//>
        <${Fact} label=${t("about-pair-end")} act=${un`<${Button} small href=${`/alcove/${id}/leaving`}>${t("nav-leaving")}<//>`}>${t("about-pair-end-note", { name })}<//>
      <//>
    <//>
    <p class="above"><${Button} href="/about">${t("nav-about")}<//></p>`;
}
export {
  Brief as brief,
  Meeting as meeting,
  AboutTwo as two
};
