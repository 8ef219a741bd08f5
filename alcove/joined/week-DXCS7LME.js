import {
  unsaidOf
} from "./chunk-TRA56PQT.js";
import {
  LinkToSend,
  copyLink
} from "./chunk-D5G3FXRB.js";
import {
  dueAt,
  gatherPromises
} from "./chunk-EWKW4BT3.js";
import {
  PlanForm
} from "./chunk-D764R2EL.js";
import {
  isDrillDue,
  snoozeDrill
} from "./chunk-4FPLOXWI.js";
import {
  Blank,
  Button,
  Choice,
  Compose,
  List,
  Notice,
  Nt,
  PageHead,
  Reveal,
  Row,
  Section,
  Ue,
  Waiting,
  When,
  announce,
  dayOf,
  draft,
  gathered,
  invitations,
  invite,
  layDown,
  me,
  mineOf,
  move,
  moveFocus,
  moveMeeting,
  otherTime,
  pairs,
  rememberFocus,
  safe,
  sayClock,
  sayDay,
  sayExactly,
  sayWhen,
  sentenceOf,
  t,
  te,
  toast,
  un,
  useAct,
  withdraw
} from "./start.js";
import {
  ask
} from "./first.js";

var ROLES = ["lead", "member", "peer", "mentor", "mentee", "skip-lead", "skip-member"];
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

function Clock({ at }) {
  const date = new Date(at);
  return un`<time class="when" datetime=${date.toISOString()} title=${sayExactly(date)}>${sayClock(date)}</time>`;
}

var fetchSlots = async (pair, minutes) => (await ask("GET", `/api/pairs/${pair}/slots?minutes=${minutes}`)).slots;

var moving = te(
  /** @type {string | null} */
  null
);
function MoveMeeting({ pair, meeting, heading, hotkey }) {
  const { name } = pair.counterpart;
  if (moving.value !== meeting.id) {
    return un`<${Button} small kind="quiet" hotkey=${hotkey} label=${t("week-move-label", { name, when: sayWhen(new Date(meeting.startsAt)) })}
      onClick=${() => {
      moving.value = meeting.id;
    }}>${t("week-move")}<//>`;
  }
  const leave = () => {
    moving.value = null;
    moveFocus(`#${CSS.escape(heading)} a`, { scroll: false });
  };
  return un`<${Times} pair=${pair} meeting=${meeting} leave=${leave} />`;
}
function Times({ pair, meeting, leave }) {
  const { name } = pair.counterpart;
  const [slots, setSlots] = Nt(
    /** @type {string[] | null} */
    null
  );
  const [own, setOwn] = Nt(false);
  const { run: look, failure: late } = useAct(async () => setSlots(await fetchSlots(pair.id, meeting.minutes)));
  const { run: take, failure } = useAct(async (slot) => {
    const before = { startsAt: meeting.startsAt, minutes: meeting.minutes, zone: meeting.zone };
    const at = new Date(slot);
    await move(pair.id, meeting.id, at, meeting.minutes);
    toast(t("week-moved", { name, when: sayWhen(at) }), { undo: () => moveMeeting(pair.id, meeting.id, before) });
    leave();
  });
  Ue(() => {
    look();
  }, [meeting.id]);
  Ue(() => {
    if (!slots) return;
    announce(t(slots.length > 0 ? "week-free" : "week-none-free", { name }));
    moveFocus(".week__times [data-first]", { scroll: false });
  }, [slots]);
  if (own || late || slots?.length === 0) {
    return un`
      <div class="week__plan">
        ${late && un`<p class="field__error" role="alert">${sentenceOf(late)}</p>`}
        ${!late && !own && un`<p class="soft">${t("week-none-free", { name })}</p>`}
        <${PlanForm} pair=${pair} meeting=${meeting} leave=${leave} />
      </div>`;
  }
  return un`
    <div class="week__times" role="group" aria-label=${t("week-free", { name })}>
      <p class="week__free">${t("week-free", { name })}</p>
      ${!slots && un`<${Waiting} />`}
      ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      <div class="cluster">
        ${slots?.map((slot, at) => un`<${Button} key=${slot} small data-first=${at === 0 ? "" : void 0} onClick=${() => take(slot)}><${When} at=${slot} /><//>`)}
        ${slots && un`<${Button} small kind="quiet" onClick=${() => setOwn(true)}>${t("week-other-time")}<//>`}
        <${Button} small kind="quiet" hotkey="Esc" onClick=${leave}>${t("act-cancel")}<//>
      </div>
    </div>`;
}

function Again({ pair, meeting }) {
  const { id, counterpart: { name } } = pair;
  const heading = `meeting-${meeting.id}`;
  return un`
    <article class="week__alcove week__alcove--again" aria-labelledby=${heading}>
      <h3 class="week__heading week__heading--again" id=${heading}><a class="week__name" href=${`/alcove/${id}/rhythm`}>${t("week-again", { name })}</a></h3>
      <p class="week__when"><${Clock} at=${meeting.startsAt} /></p>
      <p class="week__facts"><span>${t("time-minutes", { minutes: meeting.minutes })}</span></p>
      <div class="week__acts"><${MoveMeeting} pair=${pair} meeting=${meeting} heading=${heading} /></div>
    </article>`;
}

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

function whatIPrepared(shared, own, unsaid, now = /* @__PURE__ */ new Date()) {
  const today = dayOf(now);
  const waits = ({ fields }) => !fields.outcome && !(fields.parked_until > today);
  return {
    topics: shared.filter((topic) => topic.mine && waits(topic)).length,
    later: own.filter((topic) => topic.fields.when_we_meet && waits(topic)).length,
    feedback: unsaid.filter(({ fields }) => !(fields.later_until > today)).length
  };
}

var ROOMS = { topics: "table", later: "meeting", feedback: "feedback" };
function Prepared({ pair }) {
  const counts = whatIPrepared(gathered(pair.id).of("topic"), mineOf(pair.id, "topic"), unsaidOf(pair));
  const parts = (
    /** @type {(keyof typeof ROOMS)[]} */
    Object.keys(ROOMS).filter((part) => counts[part] > 0)
  );
  if (parts.length === 0) return null;
  return un`
    <p class="week__prepared"><span class="week__by-you">${t("week-prepared")}</span>
      <span class="dots">${parts.map((part) => un`<a key=${part} href=${`/alcove/${pair.id}/${ROOMS[part]}`}>${t(`week-prepared-${part}`, { count: counts[part] })}</a>`)}</span></p>`;
}

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
    skip: skipAskedBy.length > 0 && !skipAskedBy.includes(me.value?.id)
  };
}
function isDue(promised, horizon) {
  const due = dueAt(promised);
  return due !== null && due.setHours(0, 0, 0, 0) <= horizon.getTime();
}

function Waits({ pair }) {
  const { id, counterpart: { name } } = pair;
  const { due, asked, topics, skip } = whatWaits(pair, gathered(id).of("topic"), gatherPromises());
  if (due.length + asked.length + topics === 0 && !skip) return un`<p class="week__nothing">${t("week-nothing", { name })}</p>`;
  return un`
    <ul class="week__waits">
      ${skip && un`<li><a href=${`/alcove/${id}/meeting`}>${t("week-skip-asked", { name })}</a></li>`}
      ${asked.map(({ entry }) => un`<li key=${entry.id}><a href="/promises">${t("week-asked", { name })}</a> <q class="week__words">${entry.words}</q></li>`)}
      ${due.map(({ entry }) => un`<li key=${entry.id}><a href="/promises">${t("week-due")}</a> <q class="week__words">${entry.words}</q></li>`)}
      ${topics > 0 && un`<li><a href=${`/alcove/${id}/table`}>${t("week-topics", { count: topics })}</a></li>`}
    </ul>`;
}

function Alcove({ pair, day }) {
  const { id, counterpart: { name }, next, closed } = pair;
  const state = pair.renewed && pair.state !== "verified" ? "renewed" : pair.state;
  const heading = `alcove-${id}`;
  return un`
    <article class="week__alcove" aria-labelledby=${heading}>
      <h3 class="week__heading" id=${heading}><a class="week__name" href=${`/alcove/${id}/table`}>${t("name-you-and", { name })}</a></h3>
      <p class="week__when">
        ${next ? un`<a class="week__meeting" href=${`/alcove/${id}/meeting`}>${day ? un`<${Clock} at=${next.startsAt} />` : un`<${When} at=${next.startsAt} />`}</a>` : t(closed ? "week-closed" : "week-no-meeting")}
      </p>
      <p class="week__facts dots">
        <span>${t(`week-you-${pair.myRole}`, { name })}</span>
        <span>${["new", "linked", "renewed"].includes(state) && !closed ? un`<a href=${`/alcove/${id}/compare`}>${t(`week-state-${state}`, { name })}</a>` : t(`week-state-${state}`, { name })}</span>
        ${next && un`<span>${t("time-minutes", { minutes: next.minutes })}</span>`}
        ${next && otherTime(id, next) && un`<span><a href=${`/alcove/${id}/table`}>${t("next-differs")}</a></span>`}
      </p>
      ${!closed && un`
        <${Waits} pair=${pair} />
        <${Prepared} pair=${pair} />
        <div class="week__acts">
          <${Capture} pair=${pair} />
          ${!next && un`<${PlanMeeting} pair=${pair} heading=${heading} />`}
          ${next && !next.startedAt && un`<${MoveMeeting} pair=${pair} meeting=${next} heading=${heading} hotkey="m" />`}
        </div>`}
    </article>`;
}

function DrillOffer() {
  const [due, setDue] = Nt(isDrillDue);
  if (!due) return null;
  const later = () => {
    snoozeDrill();
    setDue(false);
  };
  return un`
    <${Notice} title=${t("week-drill")} acts=${un`<${Button} small href="/drill">${t("week-drill-go")}<//><${Button} small kind="quiet" onClick=${later}>${t("week-drill-later")}<//>`}>
      <p>${t("week-drill-note")}</p>
    <//>`;
}

function NoAlcoveYet() {
  const waiting = invitations.value.some(({ state }) => state === "open");
  return un`
    <${Blank}>${t(waiting ? "week-invited" : "week-empty")}<//>
    <p class="measure">${t("week-what")} <a href="/about">${t("nav-about")}</a></p>
    <${OpenInvitations} />
    <${Section} id="invite" title=${t("invite-somebody")} note=${t("week-invite-note")}><${Invite} /><//>
    ${me.value?.administrator && un`
      <${Section} id="more-people" title=${t("week-administrator")} note=${t("week-administrator-note")}>
        <p><${Button} href="/people">${t("week-add-person")}<//></p>
      <//>`}`;
}

var DAYS = 14;
function twoWeeks(pairs2, meetingsOf, now = /* @__PURE__ */ new Date()) {
  const end = new Date(now.getFullYear(), now.getMonth(), now.getDate() + DAYS).getTime();
  const open = pairs2.filter(({ closed }) => !closed);
  const soon = open.flatMap((pair) => meetsOf(pair, meetingsOf(pair.id), now.getTime(), end)).sort(byTime);
  const isSoon = new Set(soon.filter(({ isNext }) => isNext).map(({ pair }) => pair.id));
  const others = open.filter(({ id }) => !isSoon.has(id));
  return {
    days: byDay(soon),
    later: others.filter(({ next }) => next).sort((one, other) => Date.parse(one.next.startsAt) - Date.parse(other.next.startsAt)),
    unplanned: others.filter(({ next }) => !next).sort(byName),
    closed: pairs2.filter(({ closed }) => closed).sort(byName)
  };
}
function meetsOf(pair, meetings, now, end) {
  const { next } = pair;
  const further = meetings.filter(({ id, state, startsAt }) => state === "planned" && id !== next?.id && Date.parse(startsAt) > now);
  return [...next ? [{ pair, meeting: next, isNext: true }] : [], ...further.map((meeting) => ({ pair, meeting, isNext: false }))].filter(({ meeting }) => Date.parse(meeting.startsAt) < end);
}
function byDay(soon) {
  const days = /* @__PURE__ */ new Map();
  for (const meets of soon) {
    const day = dayOf(new Date(meets.meeting.startsAt));
    days.set(day, [...days.get(day) ?? [], meets]);
  }
  return [...days].map(([day, meets]) => ({ day, meets }));
}
var byTime = (one, other) => Date.parse(one.meeting.startsAt) - Date.parse(other.meeting.startsAt) || byName(one.pair, other.pair);
var byName = (one, other) => one.counterpart.name.localeCompare(other.counterpart.name);

function Week() {
  const all = pairs.value;
  return un`
    <div class="week">
      <${PageHead} title=${t("week-title")} over=${sayExactly(/* @__PURE__ */ new Date(), { clock: false })} seenBy=${all.length > 0 && t("week-seen")} />
      <${DrillOffer} />
      ${all.length === 0 && un`<${NoAlcoveYet} />`}
      ${all.length > 0 && un`
        <${TwoWeeks} all=${all} />
        <${OpenInvitations} />
        <${Reveal} label=${t("invite-somebody")}><${Invite} /><//>`}
    </div>`;
}
function TwoWeeks({ all }) {
  const { days, later, unplanned, closed } = twoWeeks(all, (pair) => safe(pair).meetings.value);
  const rest = (id, some) => some.length > 0 && un`
    <${Group} id=${id} title=${t(id)}>${some.map((pair) => un`<${Alcove} key=${pair.id} pair=${pair} />`)}<//>`;
  return un`
    <div class="week__alcoves">
      ${days.length === 0 && un`<p class="blank">${t("week-two-weeks-free")}</p>`}
      ${days.map(({ day, meets }) => un`
        <${Group} key=${day} id=${`day-${day}`} title=${sayDay(/* @__PURE__ */ new Date(`${day}T12:00`))} day=${day}>
          ${meets.map(({ pair, meeting, isNext }) => isNext ? un`<${Alcove} key=${pair.id} pair=${pair} day=${day} />` : un`<${Again} key=${meeting.id} pair=${pair} meeting=${meeting} />`)}
        <//>`)}
      ${rest("week-later", later)}
      ${rest("week-unplanned", unplanned)}
      ${rest("week-closed-ones", closed)}
    </div>`;
}
function Group({ id, title, day, children }) {
  return un`
    <section class="week__day" aria-labelledby=${id}>
      <h2 class="week__date" id=${id}>${day ? un`<time datetime=${day}>${title}</time>` : title}</h2>
      ${children}
    </section>`;
}
export {
  Week as default
};
