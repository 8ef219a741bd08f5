import {
  LinkToSend,
  copyLink
} from "./chunk-4WMHI4GT.js";
import {
  dueAt,
  gatherPromises
} from "./chunk-RHLFWR5C.js";
import {
  layDown
} from "./chunk-A65JZXNA.js";
import {
  PlanForm
} from "./chunk-6SIGPMMB.js";
import {
  dayOf
} from "./chunk-5JIFGDYX.js";
import {
  Reveal
} from "./chunk-UPF27ZEO.js";
import {
  Compose,
  gathered
} from "./chunk-J2QXQDUI.js";
import "./chunk-3O3MUSMW.js";
import "./chunk-JJDQFU4E.js";
import {
  Choice
} from "./chunk-2QNRR4TD.js";
import {
  Blank,
  Notice
} from "./chunk-KFGPX65O.js";
import {
  useAct
} from "./chunk-ZGSFLRLE.js";
import {
  List,
  Row
} from "./chunk-FVGQ3UU7.js";
import {
  When,
  sayDay,
  sayExactly
} from "./chunk-ZLSQVAN7.js";
import {
  moveFocus,
  rememberFocus
} from "./chunk-62VUWKLO.js";
import {
  toast
} from "./chunk-3R4MK6MB.js";
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
import {
  invite,
  withdraw
} from "./chunk-63BGTQ45.js";
import {
  draft,
  safe
} from "./chunk-5LNVUR7X.js";
import {
  Nt,
  invitations,
  me,
  pairs,
  te,
  un
} from "./chunk-557TLY2U.js";

// rooms/invitation/invite.js
var ROLES = ["lead", "member", "peer", "mentor", "mentee"];
function Invite() {
  const [myRole, setRole] = Nt("lead");
  const [made, setMade] = Nt(
    /** @type {{ id: string, link: string } | null} */
    null
  );
  const { run, busy, failure } = useAct(async () => setMade(await invite({ myRole })));
  if (made) {
    const until = invitations.value.find(({ id }) => id === made.id)?.expiresAt;
    return un`
      <div class="invite">
        <${LinkToSend} link=${made.link} until=${until} focus />
        <div class="invite__another"><${Button} kind="quiet" onClick=${() => setMade(null)}>${t("invite-another")}<//></div>
      </div>`;
  }
  return un`
    <div class="invite">
      <${Choice} label=${t("invite-my-role")} hint=${t("invite-my-role-hint")} optional=${false} value=${myRole} onChange=${setRole}
        options=${ROLES.map((value) => ({ value, label: t(`role-${value}`) }))} />
      ${failure && un`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
      <div><${Button} kind="main" busy=${busy} onClick=${run}>${t("invite-make-link")}<//></div>
    </div>`;
}

// rooms/invitation/open-invitations.js
function OpenInvitations() {
  const open = invitations.value.filter(({ state }) => state === "open" || state === "expired");
  if (open.length === 0) return null;
  return un`
    <${Section} id="invitations" title=${t("invite-open")}>
      <${List} class="invited" labelledby="invitations-title">${open.map((each) => un`<${Invited} key=${each.id} invitation=${each} />`)}<//>
    <//>`;
}
function Invited({ invitation: { id, myRole, state, expiresAt, link } }) {
  const takeBack = async () => {
    const giveBack = rememberFocus();
    try {
      await withdraw(id);
      toast(t("invite-withdrawn"));
    } catch (error) {
      toast(sentenceOf(error));
    }
    giveBack();
  };
  const expired = state === "expired" || new Date(expiresAt) < /* @__PURE__ */ new Date();
  const day = sayDay(new Date(expiresAt));
  return un`
    <${Row} meta=${un`<span>${t(expired ? "invite-row-expired" : "invite-row-until", { day })}</span>${!link && un`<span>${t("invite-elsewhere")}</span>`}`}
      acts=${un`
        ${link && !expired && un`<${Button} small kind="quiet" onClick=${() => copyLink(link)}>${t("invite-copy")}<//>`}
        <${Button} small kind="quiet" onClick=${takeBack}>${t(expired ? "act-dismiss" : "act-withdraw")}<//>`}>
      ${t(`invite-row-${myRole}`)}
    <//>`;
}

// rooms/week/capture.js
function Capture({ pair }) {
  const keep = `week:${pair.id}:capture`;
  const [kept] = Nt(() => draft(keep));
  const [open, setOpen] = Nt(false);
  const { name } = pair.counterpart;
  const send = async (words) => {
    setOpen(true);
    const topic = await layDown(pair.id, "ours", words);
    toast(t("week-captured", { name }), { undo: () => safe(pair.id).erase(topic) });
  };
  if (!open && kept.value.value === "") {
    return un`<${Button} small hotkey="c" onClick=${() => setOpen(true)}>${t("week-capture", { name })}<//>`;
  }
  return un`
    <div class="week__capture">
      <${Compose} small focus=${open} label=${t("week-capture", { name })} keep=${keep} act=${t("week-put")} onSend=${send} onLeave=${() => setOpen(false)} />
    </div>`;
}

// rooms/week/plan-meeting.js
var planning = te(
  /** @type {string | null} */
  null
);
function PlanMeeting({ pair, heading }) {
  if (planning.value !== pair.id) {
    return un`<${Button} small onClick=${() => {
      planning.value = pair.id;
    }}>${t("week-plan")}<//>`;
  }
  const leave = () => {
    planning.value = null;
    moveFocus(`#${CSS.escape(heading)} a`, { scroll: false });
  };
  const held = safe(pair.id).meetings.value.find(({ state }) => state === "held");
  return un`<div class="week__plan"><${PlanForm} pair=${pair} like=${held} leave=${leave} /></div>`;
}

// rooms/week/what-waits.js
function whatWaits(pair, all, promises, now = /* @__PURE__ */ new Date()) {
  const horizon = pair.next ? new Date(pair.next.startsAt) : now;
  const here = (promised) => promised.pair.id === pair.id;
  const { skipAskedBy = [] } = pair.next ?? {};
  const today = dayOf(now);
  const topics = all.filter(({ fields }) => !fields.outcome && !(fields.parked_until > today));
  return {
    due: promises.mine.filter((each) => here(each) && isDue(each, horizon)),
    asked: promises.asked.filter(here),
    topics: topics.length,
    mine: topics.filter((topic) => topic.mine).length,
    skip: skipAskedBy.length > 0 && !skipAskedBy.includes(me.value?.id)
  };
}
function isDue(promised, horizon) {
  const due = dueAt(promised);
  return due !== null && due.setHours(0, 0, 0, 0) <= horizon.getTime();
}

// rooms/week/waits.js
function Waits({ pair }) {
  const { id, counterpart: { name } } = pair;
  const { due, asked, topics, mine, skip } = whatWaits(pair, gathered(id).of("topic"), gatherPromises());
  if (due.length + asked.length + topics === 0 && !skip) return un`<p class="week__nothing">${t("week-nothing", { name })}</p>`;
  return un`
    <ul class="week__waits">
      ${skip && un`<li><a href=${`/alcove/${id}/meeting`}>${t("week-skip-asked", { name })}</a></li>`}
      ${asked.map(({ entry }) => un`<li key=${entry.id}><a href="/promises">${t("week-asked", { name })}</a> <q class="week__words">${entry.words}</q></li>`)}
      ${due.map(({ entry }) => un`<li key=${entry.id}><a href="/promises">${t("week-due")}</a> <q class="week__words">${entry.words}</q></li>`)}
      ${topics > 0 && un`<li><a href=${`/alcove/${id}/table`}>${t("week-topics", { count: topics })}</a>${mine > 0 && mine < topics && un`, ${t("week-topics-mine", { count: mine })}`}</li>`}
    </ul>`;
}

// rooms/week/alcove.js
function Alcove({ pair }) {
  const { id, counterpart: { name }, next, state } = pair;
  const heading = `alcove-${id}`;
  return un`
    <article class="week__alcove" aria-labelledby=${heading}>
      <h2 class="week__heading" id=${heading}><a class="week__name" href=${`/alcove/${id}/table`}>${t("name-you-and", { name })}</a></h2>
      <p class="week__when">
        ${next ? un`<a class="week__meeting" href=${`/alcove/${id}/meeting`}><${When} at=${next.startsAt} /></a>` : t("week-no-meeting")}
      </p>
      <p class="week__facts dots">
        <span>${t(`week-you-${pair.myRole}`, { name })}</span>
        <span>${t(`week-state-${state}`, { name })}</span>
        ${next && un`<span>${t("time-minutes", { minutes: next.minutes })}</span>`}
      </p>
      <${Waits} pair=${pair} />
      <div class="week__acts">
        <${Capture} pair=${pair} />
        ${!next && un`<${PlanMeeting} pair=${pair} heading=${heading} />`}
      </div>
    </article>`;
}

// rooms/week/no-alcove-yet.js
function NoAlcoveYet() {
  const waiting = invitations.value.some(({ state }) => state === "open");
  return un`
    <${Blank}>${t(waiting ? "week-invited" : "week-empty")}<//>
    <${OpenInvitations} />
    <${Section} id="invite" title=${t("invite-somebody")}><${Invite} /><//>
    ${me.value?.administrator && un`
      <${Section} id="more-people" title=${t("week-administrator")} note=${t("week-administrator-note")}>
        <p><${Button} href="/people">${t("week-add-person")}<//></p>
      <//>`}`;
}

// rooms/week/week.js
function Week() {
  const all = [...pairs.value].sort(byNextMeeting);
  return un`
    <div class="week">
      <${PageHead} title=${t("week-title")} over=${sayExactly(/* @__PURE__ */ new Date(), { clock: false })} />
      ${all.length === 0 && un`<${NoAlcoveYet} />`}
      ${all.length > 0 && un`
        <div class="week__alcoves">${all.map((pair) => un`<${Alcove} key=${pair.id} pair=${pair} />`)}</div>
        <${OpenInvitations} />
        <${Reveal} label=${t("invite-somebody")}><${Invite} /><//>`}
    </div>`;
}
function byNextMeeting(a, b) {
  const [one, other] = [a, b].map(({ next }) => next ? Date.parse(next.startsAt) : Infinity);
  return one === other ? a.counterpart.name.localeCompare(b.counterpart.name) : one - other;
}
export {
  Week as default
};
