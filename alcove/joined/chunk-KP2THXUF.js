import {
  Button,
  Choice,
  Compose,
  Field,
  FormErrors,
  List,
  Notice,
  Reveal,
  SETTLED,
  Section,
  Sentence,
  Toggle,
  Waiting,
  When,
  answerOffer,
  effectivePromise,
  gathered,
  isTyping,
  lastOneWins,
  mineOf,
  momentOf,
  moveFocus,
  ofKind,
  ownZone,
  rememberFocus,
  sayWhen,
  sentenceOf,
  settlePromise,
  t,
  toast,
  useAct,
  useForm,
  useOwnId
} from "./chunk-S2RNYR6O.js";
import {
  safe
} from "./chunk-NLIGMPRB.js";
import {
  F,
  LINE_MOST,
  MINUTES_LEAST,
  MINUTES_MOST,
  NEEDS,
  Nt,
  OUTCOMES,
  OUTCOME_MOST,
  SENTENCE_MOST,
  SIZES,
  Ue,
  ae,
  askToSkip,
  me,
  moveMeeting,
  planMeeting,
  recordTime,
  takeBackSkip,
  un
} from "./chunk-E5WXTXSR.js";

// records/meetings.js
function planInForce(plans, meeting) {
  return lastOneWins(about(ofKind(plans, "plan"), meeting));
}
function orderInForce(orders, meeting) {
  return lastOneWins(about(ofKind(orders, "order"), meeting));
}
var nextTurn = (inForce) => inForce ? inForce.fields.turn + 1 : 1;
function snapshotInForce(entries, meeting) {
  return about(ofKind(entries, "snapshot"), meeting)[0] ?? null;
}
var about = (found, meeting) => meeting === void 0 ? [...found] : found.filter(({ fields }) => fields.meeting === meeting);
var isHeld = (entries, meeting) => ofKind(entries, "held").some(({ fields }) => fields.meeting === meeting);
function heldMeetings(entries) {
  const snapshots = ofKind(entries, "snapshot");
  const meetings = [...new Set(ofKind(entries, "held").map(({ fields }) => fields.meeting))].sort();
  const all = meetings.map((meeting) => {
    const snapshot = about(snapshots, meeting)[0] ?? null;
    return { meeting, snapshot, startedAt: snapshot && Date.parse(snapshot.fields.started_at) };
  });
  return all.sort((one, other) => (one.startedAt ?? 0) - (other.startedAt ?? 0));
}
function meetingNumber(entries, meeting) {
  const frozen = snapshotInForce(entries, meeting);
  return frozen ? frozen.fields.number : 1 + heldMeetings(entries).filter((held) => held.meeting !== meeting).length;
}
function carried(entries) {
  const held = heldMeetings(entries);
  return (topic) => held.filter((each) => cameAlong(topic, each)).length;
}
function waited(entries) {
  const held = heldMeetings(entries);
  return (topic) => {
    const last = held.findLastIndex(({ snapshot }) => snapshot?.fields.agenda.seats.some((seat) => seat.topic === topic.id));
    return held.slice(last + 1).filter((each) => cameAlong(topic, each)).length;
  };
}
function cameAlong(topic, { startedAt }) {
  if (startedAt === null || startedAt <= recordTime(topic.id)) return false;
  return !topic.fields.outcome || momentOf(topic.at) >= startedAt;
}

// parts/menu.js
function Menu({ items: items2, label = t("act-more"), children, hotkey, class: more }) {
  const id = useOwnId();
  const box = ae(
    /** @type {HTMLElement | null} */
    null
  );
  const opener = ae(
    /** @type {HTMLElement | null} */
    null
  );
  const choose = (item) => () => {
    box.current?.hidePopover();
    opener.current?.focus();
    return item.onClick?.();
  };
  const move2 = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = (
      /** @type {HTMLElement[]} */
      [...box.current?.querySelectorAll(".menu__item") ?? []]
    );
    const at = all.indexOf(
      /** @type {HTMLElement} */
      document.activeElement
    );
    all[(at + step + all.length) % all.length]?.focus();
  };
  const shown = (event) => {
    if (event.newState === "open") box.current?.querySelector(
      /** @type {any} */
      ".menu__item"
    )?.focus();
  };
  return un`
    <span class="menu">
      <button type="button" ref=${opener} class=${["button", children ? "button--quiet" : "button--sign", more].filter(Boolean).join(" ")}
        popovertarget=${id} aria-label=${children ? void 0 : label} data-key=${hotkey}>${children ?? "⋯"}</button>
      <div class="menu__box" id=${id} ref=${box} popover role="group" aria-label=${label} onKeyDown=${move2} onToggle=${shown}>
        ${items2.filter(Boolean).map((item) => {
    const { label: words, href, kind, hotkey: key, note } = (
      /** @type {any} */
      item
    );
    const inside = un`<span>${words}</span>${note && un`<span class="menu__note">${note}</span>`}`;
    const shared = { class: kind === "danger" ? "menu__item menu__item--danger" : "menu__item", "data-key": key, onClick: choose(item) };
    return href ? un`<a href=${href} ...${shared}>${inside}</a>` : un`<button type="button" ...${shared}>${inside}</button>`;
  })}
      </div>
    </span>`;
}

// manners/announce.js
var SETTLE = 60;
var regions = {};
function region(manner) {
  if (!regions[manner]?.isConnected) {
    const made = document.createElement("div");
    made.className = "away";
    made.setAttribute("aria-live", manner);
    made.dataset.announcer = manner;
    document.body.append(made);
    regions[manner] = made;
  }
  return regions[manner];
}
function announce(words, { now = false } = {}) {
  const place = region(now ? "assertive" : "polite");
  place.textContent = "";
  setTimeout(() => {
    place.textContent = words;
  }, SETTLE);
}

// rooms/table/days.js
var two = (number) => String(number).padStart(2, "0");
function dayOf(date) {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
function clockOf(date) {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
function dayIn(days, now = /* @__PURE__ */ new Date()) {
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
}
function momentOf2(day, clock) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d/.test(clock)) return null;
  const date = /* @__PURE__ */ new Date(`${day}T${clock}`);
  return Number.isNaN(date.getTime()) ? null : date;
}

// rooms/table/plan.js
var timeOf = (start2, minutes) => ({ startsAt: `${start2.toISOString().slice(0, 19)}Z`, minutes, zone: ownZone() });
var plan = (pair, start2, minutes) => planMeeting(pair, timeOf(start2, minutes));
var move = (pair, meeting, start2, minutes) => moveMeeting(pair, meeting, timeOf(start2, minutes));
function otherTime(pair, meeting) {
  const sealed = planInForce(gathered(pair), meeting.id);
  if (!sealed) return null;
  const { starts_at: startsAt, minutes, zone } = sealed.fields;
  const same = Date.parse(startsAt) === Date.parse(meeting.startsAt) && minutes === meeting.minutes;
  return same ? null : { startsAt, minutes, zone };
}

// rooms/table/plan-form.js
var LENGTHS = [30, 60];
var QUARTER = 15;
function PlanForm({ pair, meeting, like, leave, calm }) {
  const [other, setOther] = Nt(false);
  const first = start(meeting ?? like, Boolean(meeting));
  const form = useForm(first, {
    check: ({ day, clock, minutes }) => wrong(day, clock, Number(minutes)),
    send: async ({ day, clock, minutes }) => {
      const at = (
        /** @type {Date} */
        momentOf2(day, clock)
      );
      await (meeting ? move(pair.id, meeting.id, at, Number(minutes)) : plan(pair.id, at, Number(minutes)));
      announce(t("next-planned-said", { when: sayWhen(at) }));
      leave();
    }
  });
  const { values, set, errorOf } = form;
  const typed = other || !LENGTHS.includes(Number(values.minutes));
  const lengths = [...LENGTHS.map((minutes) => ({ value: minutes, label: t("size-minutes", { minutes }) })), { value: "other", label: t("next-length-other") }];
  const choose = (value) => {
    setOther(value === "other");
    if (value !== "other") set("minutes")(value);
  };
  return un`
    <form class="plan-form stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <div class="plan-form__when">
        <${Field} id="plan-day" label=${t("next-day")} type="date" min=${dayIn(0)} value=${values.day} onInput=${set("day")} error=${errorOf("plan-day")} focus=${!calm} />
        <${Field} id="plan-clock" label=${t("next-clock")} type="time" value=${values.clock} onInput=${set("clock")} error=${errorOf("plan-clock")} />
      </div>
      <div class="plan-form__length">
        <${Choice} label=${t("next-length")} optional=${false} options=${lengths} value=${typed ? "other" : Number(values.minutes)} onChange=${choose} />
        ${typed && un`<${Field} quiet id="plan-minutes" label=${t("next-minutes")} type="number" min=${MINUTES_LEAST} max=${MINUTES_MOST} inputmode="numeric"
          value=${values.minutes} onInput=${set("minutes")} error=${errorOf("plan-minutes")} />`}
      </div>
      <p class="meta">${t("next-zone", { zone: ownZone().replaceAll("_", " ") })}</p>
      <div class="cluster">
        <${Button} kind="main" type="submit" busy=${form.busy}>${t(meeting ? "next-move-act" : "next-plan-act")}<//>
        <${Button} kind="quiet" hotkey="Esc" onClick=${leave}>${t("act-cancel")}<//>
      </div>
    </form>`;
}
function wrong(day, clock, minutes) {
  return [
    !/^\d{4}-\d\d-\d\d$/.test(day) && { id: "plan-day", words: t("next-wrong-day") },
    !momentOf2("2000-01-01", clock) && { id: "plan-clock", words: t("next-wrong-clock") },
    !(Number.isInteger(minutes) && minutes >= MINUTES_LEAST && minutes <= MINUTES_MOST) && { id: "plan-minutes", words: t("next-wrong-minutes", { from: MINUTES_LEAST, to: MINUTES_MOST }) }
  ].filter((each) => each !== false);
}
function start(known, moving) {
  if (!known) return { day: dayIn(7), clock: "10:00", minutes: 30 };
  const at = new Date(known.startsAt);
  if (!moving) at.setMinutes(Math.round(at.getMinutes() / QUARTER) * QUARTER);
  const again = new Date(Math.max(at.getTime(), Date.now() - 6 * 864e5));
  again.setHours(at.getHours(), at.getMinutes());
  const day = moving ? dayOf(at) : dayOf(new Date(again.getFullYear(), again.getMonth(), again.getDate() + 7));
  return { day, clock: clockOf(at), minutes: known.minutes };
}

// rooms/table/next-meeting.js
function NextMeeting({ pair, children }) {
  const [changing, setChanging] = Nt(false);
  const meeting = pair.next;
  const { run, failure } = useAct((act) => act());
  const leave = () => {
    setChanging(false);
    moveFocus(".next__line", { scroll: false });
  };
  const held = safe(pair.id).meetings.value.find(({ state }) => state === "held");
  const difference = meeting && otherTime(pair.id, meeting);
  return un`
    <section class="next" aria-label=${t("next-title")}>
      <div class="next__head">
        <p class="next__line" tabindex="-1"><${Line} pair=${pair} meeting=${meeting} /></p>
        ${!changing && un`<div class="next__acts">
          ${children}
          ${!meeting && un`<${Button} onClick=${() => setChanging(true)}>${t("next-plan")}<//>`}
          ${meeting && !meeting.startedAt && un`<${Menu} label=${t("next-more")} items=${items(pair, meeting, setChanging, run)} />`}
        </div>`}
      </div>
      ${meeting && !meeting.startedAt && un`<${Skipping} pair=${pair} meeting=${meeting} run=${run} />`}
      ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      ${changing && un`<${PlanForm} pair=${pair} meeting=${meeting ?? void 0} like=${held} leave=${leave} />`}
      ${difference && un`<${Difference} pair=${pair} meeting=${meeting} sealed=${difference} run=${run} />`}
    </section>`;
}
function Line({ pair, meeting }) {
  const { name } = pair.counterpart;
  if (!meeting) return t("next-none", { name });
  const when = () => un`<${When} at=${meeting.startsAt} />`;
  const id = meeting.startedAt ? "next-is-on" : new Date(meeting.startsAt) < /* @__PURE__ */ new Date() ? "next-was" : "next-when";
  return un`<${Sentence} id=${id} args=${{ name, minutes: meeting.minutes }} marks=${{ when }} />`;
}
function items(pair, meeting, setChanging, run) {
  const asked = meeting.skipAskedBy.includes(me.value?.id);
  return [
    { label: t("next-move"), onClick: () => setChanging(true) },
    !asked && { label: t("next-skip"), onClick: () => run(() => askToSkip(pair.id, meeting.id).then(() => announce(t("next-skip-said")))) }
  ];
}
function Skipping({ pair, meeting, run }) {
  const { id, name } = pair.counterpart;
  if (meeting.skipAskedBy.includes(me.value?.id)) {
    return un`<p class="next__skip">${t("next-skip-waits", { name })}
      <${Button} kind="quiet" small onClick=${() => run(() => takeBackSkip(pair.id, meeting.id))}>${t("next-skip-back")}<//></p>`;
  }
  if (!meeting.skipAskedBy.includes(id)) return null;
  return un`<p class="next__skip">${t("next-skip-asked", { name })}
    <${Button} small onClick=${() => run(() => askToSkip(pair.id, meeting.id))}>${t("next-skip-agree")}<//></p>`;
}
function Difference({ pair, meeting, sealed, run }) {
  const say = (id, time) => un`<p><${Sentence} id=${id} args=${{ minutes: time.minutes }} marks=${{ when: () => un`<${When} at=${time.startsAt} />` }} /></p>`;
  const acts = un`
    <${Button} small onClick=${() => run(() => moveMeeting(pair.id, meeting.id, sealed))}>${t("next-differs-sealed-act")}<//>
    <${Button} small onClick=${() => run(() => moveMeeting(pair.id, meeting.id, meeting))}>${t("next-differs-server-act")}<//>`;
  return un`
    <${Notice} tone="notice" live title=${t("next-differs")} acts=${acts}>
      ${say("next-differs-sealed", sealed)}${say("next-differs-server", meeting)}
    <//>`;
}

// rooms/table/stay-put.js
function useStayPut() {
  const room = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => room.current ? holdStill(room.current) : void 0, []);
  return room;
}
function holdStill(room) {
  let held = null;
  let top = 0;
  const note = () => {
    const focused = document.activeElement;
    held = focused && isTyping(focused) && room.contains(focused) ? focused : null;
    top = held?.getBoundingClientRect().top ?? 0;
  };
  const observer = new ResizeObserver(() => {
    const moved = held?.isConnected ? held.getBoundingClientRect().top - top : 0;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
    note();
  });
  observer.observe(room);
  room.addEventListener("focusin", note);
  room.addEventListener("focusout", note);
  addEventListener("scroll", note, { passive: true });
  return () => {
    observer.disconnect();
    removeEventListener("scroll", note);
  };
}

// records/topics.js
var isOpen = (topic) => topic.fields.outcome === void 0;
var isParked = (topic, day) => topic.fields.parked_until !== void 0 && topic.fields.parked_until > day;
function dayOf2(moment, zone) {
  try {
    const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: zone });
    const parts = Object.fromEntries(format.formatToParts(Date.parse(moment)).map(({ type, value }) => [type, value]));
    return `${parts.year.padStart(4, "0")}-${parts.month}-${parts.day}`;
  } catch {
    return new Date(moment).toISOString().slice(0, 10);
  }
}
function openTopics(entries, day) {
  return ofKind(entries, "topic").filter((topic) => isOpen(topic) && !isParked(topic, day));
}

// rooms/table/news.js
var TOLD = ["topic", "promise", "answer", "note"];
function useNews(ours, pair) {
  const newest = ae(
    /** @type {string | null} */
    null
  );
  Ue(() => {
    const before = newest.current;
    const fresh = TOLD.flatMap((kind) => ours.of(kind).filter(({ id, mine }) => !mine && before !== null && id > before));
    const last = TOLD.reduce((id, kind) => maximum(id, ours.of(kind).at(-1)?.id ?? ""), before ?? "");
    newest.current = last;
    if (fresh.length > 0) announce(t(`table-news-${fresh[fresh.length - 1].kind}`, { name: pair.counterpart.name }));
  }, [ours]);
}
var maximum = (a, b) => a > b ? a : b;

// parts/voice.js
function Voice({ name, theirs, at, state, mark, children, reply, acts, id, as = "article", class: more, ...rest }) {
  const words = typeof children === "string" ? un`<p class="voice__text">${children}</p>` : children;
  return un`
    <${as} class=${["voice", theirs && "voice--theirs", more].filter(Boolean).join(" ")} id=${id} ...${rest}>
      <p class="voice__head">
        <b class="voice__name">${name}</b>
        ${(mark || at || state) && un`
          <span class="voice__meta">
            ${mark && un`<span>${mark}</span>`}
            ${at && un`<${When} at=${at} />`}
            ${state && un`<span class="voice__state">${t(`state-${state}`)}</span>`}
          </span>`}
      </p>
      <div class="voice__words">${words}</div>
      ${acts && un`<div class="voice__acts">${acts}</div>`}
      ${reply && un`<div class="voice__replies">${reply}</div>`}
    <//>`;
}

// rooms/table/promise-form.js
var KINDS = ["do", "open-door", "try"];
function PromiseForm({ pair, leave, topic, meeting, onMade, label = t("promise-words"), mineOnly, focus = true }) {
  const [owner, setOwner] = Nt(me.value?.id);
  const [kind, setKind] = Nt(
    /** @type {string | null} */
    null
  );
  const [when, setWhen] = Nt("");
  const [by, setBy] = Nt(
    /** @type {string | null} */
    null
  );
  const [day, setDay] = Nt("");
  const { id: theirs, name } = pair.counterpart;
  const make = async (words) => {
    const due = by === "meeting" ? { by_meeting: meeting } : by === "day" && day ? { by_day: day } : {};
    const fields = { owner, ...when.trim() && { when: when.trim().slice(0, LINE_MOST) }, ...due, ...topic && { topic }, ...kind && { type: kind } };
    const id = await safe(pair.id).put("promise", words, fields);
    announce(owner === theirs ? t("promise-offered-said", { name }) : t("promise-made-said"));
    await (onMade ? onMade(id) : leave());
  };
  const people = [{ value: me.value?.id ?? "", label: t("promise-owner-me") }, { value: theirs, label: name }];
  const bys = [meeting && { value: "meeting", label: t("promise-by-meeting") }, { value: "day", label: t("promise-by-a-day") }].filter(Boolean);
  const beside = un`
    <div class="promise-form__more stack">
      <div class="promise-form__by">
        ${!mineOnly && un`<${Choice} label=${t("field-owner")} optional=${false} options=${people} value=${owner} onChange=${setOwner} />`}
        <${Choice} label=${t("promise-by")} options=${bys} value=${by} onChange=${setBy} />
        ${by === "day" && un`<${Field} quiet label=${t("promise-by-a-day")} type="date" value=${day} onInput=${setDay} min=${dayIn(0)} />`}
      </div>
      ${owner === theirs && un`<p class="field__hint">${t("promise-waits-hint", { name })}</p>`}
      <${Field} label=${t("field-when")} optional value=${when} onInput=${setWhen} voice="said" maxlength=${LINE_MOST} />
      <${Choice} label=${t("promise-kind")} value=${kind} onChange=${setKind} options=${KINDS.map((value) => ({ value, label: t(`promise-kind-${value}`) }))} />
    </div>`;
  return un`
    <div class="promise-form">
      <${Compose} small focus=${focus} label=${label} keep=${`${pair.id}:promise:${topic ?? "new"}`} act=${t("promise-act")} onSend=${make} onLeave=${leave} beside=${beside} />
    </div>`;
}

// rooms/table/outcome.js
async function close(topic, { what, words, promise, meeting }) {
  const outcome = { what, ...words && { words }, ...promise && { promise }, ...meeting && { meeting } };
  const giveFocusBack = rememberFocus();
  await safe(topic.safe).revise(topic.id, { fields: { outcome } });
  toast(t("topic-closed"), { undo: () => reopen(topic) });
  announce(t("topic-closed"));
  giveFocusBack();
}
function reopen(topic) {
  return safe(topic.safe).revise(topic.id, { fields: { outcome: void 0 } });
}
function Outcome({ topic, pair, leave, meeting }) {
  const [what, setWhat] = Nt(
    /** @type {string | null} */
    null
  );
  const walked = ae(false);
  const choose = (value, { walking }) => {
    walked.current = walking;
    setWhat(value);
  };
  const end = async (words, promise) => {
    await close(topic, { what: what ?? "rest", words, promise, meeting });
    leave();
  };
  return un`
    <div class="topic__panel" role="group" aria-label=${t("outcome-title")}>
      <${Choice} focus label=${t("outcome-title")} value=${what} onChange=${choose}
        options=${OUTCOMES.map((value) => ({ value, label: t(`outcome-${value}`) }))} />
      ${what === "promise" && un`<${PromiseForm} focus=${!walked.current} pair=${pair} topic=${topic.id} meeting=${meeting} leave=${leave} onMade=${(id) => end("", id)} />`}
      ${what && what !== "promise" && un`
        <${Compose} key=${what} small focus=${!walked.current} label=${t(`outcome-${what}-words`)} hint=${what === "will-not" ? void 0 : t("outcome-words-hint")} mayBeEmpty=${what !== "will-not"}
          longest=${OUTCOME_MOST} keep=${`${topic.safe}:${topic.id}:outcome`} act=${t("outcome-act")} onSend=${end} onLeave=${leave} />`}
    </div>`;
}
function OutcomeLine({ outcome }) {
  return un`<p class="outcome"><b class="outcome__what">${t(`outcome-${outcome.what}`)}</b>${outcome.words && un` <span class="outcome__words">${outcome.words}</span>`}</p>`;
}

// rooms/table/erase.js
async function eraseWithUndo(entry) {
  const giveFocusBack = rememberFocus();
  const lies = safe(entry.safe);
  toast(t("table-erased"), {
    // A pointer that rests on it keeps the toast longer than the erasure waits.
    undo: () => lies.bringBack(entry.id).catch((error) => toast(sentenceOf(error)))
  });
  await lies.erase(entry.id);
  giveFocusBack();
}

// rooms/table/answers.js
function Answers({ answers, pair }) {
  return answers.filter(({ words }) => words).map((answer) => un`<${Answer} key=${answer.id} answer=${answer} pair=${pair} />`);
}
function Answer({ answer, pair }) {
  const [editing, setEditing] = Nt(false);
  const name = answer.mine ? t("name-you") : pair.counterpart.name;
  const acts = answer.mine && !editing && un`
    <div class="topic__acts">
      <${Button} kind="quiet" small onClick=${() => setEditing(true)}>${t("act-edit")}<//>
      <${Button} kind="quiet" small onClick=${() => eraseWithUndo(answer)}>${t("act-erase")}<//>
    </div>`;
  return un`
    <${Voice} as="div" name=${name} theirs=${!answer.mine} at=${answer.madeAt} state=${stateOf(answer)} acts=${acts}>
      ${editing ? un`<${Edit} topic=${answer} leave=${() => setEditing(false)} />` : answer.words}
    <//>`;
}

// rooms/table/topic-facts.js
function TopicFacts({ topic, carried: carried2 = 0, children }) {
  const { need, size, hard, small, pinned, parked_until: parked, when_we_meet: later } = topic.fields;
  const facts = [
    need && t(`need-${need}`),
    size && t("size-minutes", { minutes: size }),
    hard && t("mark-hard"),
    small && t("mark-small"),
    pinned && t("mark-pinned"),
    carried2 > 0 && t("time-carried", { times: carried2 }),
    later && t("seen-by-choice-later"),
    parked && un`${t("topic-parked-until")} <${When} at=${parked} as="day" />`,
    children
  ].filter(Boolean);
  return un`<p class="topic__facts dots">${facts.map((fact, index) => un`<span key=${index}>${fact}</span>`)}</p>`;
}

// rooms/table/earlier.js
function Earlier({ entry }) {
  const [found, setFound] = Nt(
    /** @type {{ version: number, words: string, at: Date }[] | null} */
    null
  );
  Ue(() => {
    let here = true;
    const all = safe(entry.safe).versions(entry.id);
    Promise.resolve(all).then((earlier) => here && setFound(earlier));
    return () => {
      here = false;
    };
  }, [entry.id, entry.version]);
  if (!found) return un`<${Waiting} />`;
  const said = found.filter(({ words }, index) => words !== (index === 0 ? entry.words : found[index - 1].words));
  if (said.length === 0) return un`<p class="earlier meta">${t("topic-earlier-none")}</p>`;
  return un`
    <ol class="earlier" aria-label=${t("topic-earlier")}>
      ${said.map(({ version, words, at }) => un`
        <li class="earlier__version" key=${version}><p class="meta"><${When} at=${at} /></p><p class="earlier__words">${words}</p></li>`)}
    </ol>`;
}

// rooms/table/facets.js
function Facets({ topic, pair }) {
  const { fields } = topic;
  const change = (changed) => safe(topic.safe).revise(topic.id, { fields: changed });
  const flip = (key) => (on) => change({ [key]: on || void 0 });
  return un`
    <div class="facets stack">
      <${Choice} label=${t("field-need")} value=${fields.need} onChange=${(need) => change({ need: need ?? void 0 })}
        options=${NEEDS.map((need) => ({ value: need, label: t(`need-${need}`) }))} />
      <${Choice} label=${t("field-size")} value=${fields.size} onChange=${(size) => change({ size: size ?? void 0 })}
        options=${SIZES.map((minutes) => ({ value: minutes, label: t("size-minutes", { minutes }) }))} />
      <div class="choice__chips">
        <${Toggle} chip label=${t("mark-hard")} checked=${fields.hard === true} onChange=${flip("hard")} />
        <${Toggle} chip label=${t("mark-small")} checked=${fields.small === true} onChange=${flip("small")} />
        <${Toggle} chip label=${t("mark-pin")} checked=${fields.pinned === true} onChange=${(on) => pin(topic, pair, on)} />
      </div>
      <${Park} topic=${topic} change=${change} />
    </div>`;
}
async function pin(topic, pair, on) {
  const others = topic.safe === "mine" ? mineOf(pair.id, "topic") : gathered(pair.id).of("topic").filter(({ mine }) => mine);
  const unpinned = others.filter((each) => on && each.id !== topic.id && each.fields.pinned && isOpen(each));
  await Promise.all([
    safe(topic.safe).revise(topic.id, { fields: { pinned: on || void 0 } }),
    ...unpinned.map(({ id }) => safe(topic.safe).revise(id, { fields: { pinned: void 0 } }))
  ]);
  if (unpinned.length > 0) toast(t("topic-pin-moved"));
}
function Park({ topic, change }) {
  const parked = topic.fields.parked_until;
  const [day, setDay] = Nt(parked ?? "");
  const until = async (chosen) => {
    const giveFocusBack = rememberFocus();
    setDay(chosen ?? "");
    await change({ parked_until: chosen });
    if (chosen) toast(t("topic-parked"), { undo: () => change({ parked_until: parked }) });
    giveFocusBack();
  };
  const park = (event) => {
    event.preventDefault();
    if (day) until(day);
  };
  return un`
    <form class="facets__park" onSubmit=${park} noValidate>
      <${Field} label=${t("topic-park")} type="date" value=${day} onInput=${setDay} min=${dayIn(1)} />
      ${day && day !== parked && un`<${Button} small type="submit">${t("topic-park-act")}<//>`}
      ${!parked && !day && [7, 28].map((days) => un`<${Button} small kind="quiet" key=${days} onClick=${() => until(dayIn(days))}>${t(`topic-park-${days}`)}<//>`)}
      ${parked && un`<${Button} small kind="quiet" onClick=${() => until(void 0)}>${t("topic-unpark")}<//>`}
    </form>`;
}

// rooms/table/topic-panel.js
function TopicPanel(props) {
  const { topic, pair, mode, leave, meeting } = props;
  if (mode === "answer") return un`<${Reply} topic=${topic} pair=${pair} leave=${leave} />`;
  if (mode === "close") return un`<${Outcome} topic=${topic} pair=${pair} leave=${leave} meeting=${meeting} />`;
  if (mode === "promise") return un`<${PromiseForm} pair=${pair} topic=${topic.id} meeting=${meeting} leave=${leave} />`;
  if (mode === "earlier") return un`<${Earlier} entry=${topic} />`;
  return un`<${More} ...${props} />`;
}
function More({ topic, pair, setMode }) {
  const shared = topic.safe !== "mine";
  return un`
    <div class="topic__panel">
      ${topic.mine && un`<${Facets} topic=${topic} pair=${pair} />`}
      <div class="topic__further">
        ${!shared && un`<${Button} small hotkey="l" onClick=${() => layOut(topic, pair)}>${t("topic-lay-out")}<//>`}
        ${shared && topic.mine && un`<${Button} kind="quiet" small hotkey="a" onClick=${() => setMode("answer")}>${t("topic-answer")}<//>`}
        ${shared && un`<${Button} kind="quiet" small hotkey="p" onClick=${() => setMode("promise")}>${t("promise-make")}<//>`}
        ${topic.version > 1 && un`<${Button} kind="quiet" small onClick=${() => setMode("earlier")}>${t("topic-earlier")}<//>`}
        ${topic.mine && un`<${Button} kind="quiet" small onClick=${() => eraseWithUndo(topic)}>${t("act-erase")}<//>`}
      </div>
    </div>`;
}
function Reply({ topic, pair, leave }) {
  const send = async (words) => {
    await safe(pair.id).put("answer", words, { to: topic.id, type: "reply" });
    announce(t("topic-answered"));
    leave();
  };
  return un`<${Compose} small focus label=${t("topic-your-answer")} keep=${`${pair.id}:${topic.id}:answer`} act=${t("topic-answer")} onSend=${send} onLeave=${leave} />`;
}
async function layOut(topic, pair) {
  const giveFocusBack = rememberFocus();
  const { pair: _pair, when_we_meet: _later, ...fields } = topic.fields;
  await safe(pair.id).put("topic", topic.words, { ...fields, was: topic.id });
  await safe("mine").erase(topic.id);
  toast(t("topic-laid-out", { name: pair.counterpart.name }));
  giveFocusBack();
}

// rooms/table/topic.js
var NEWS = 10 * 6e4;
function Topic({ topic, pair, answers = [], carried: carried2 = 0, meeting }) {
  const [mode, setMode] = Nt(
    /** @type {string | null} */
    null
  );
  const replies = answers.map((answer) => `${answer.id} ${answer.version} ${answer.state}`).join();
  return F(
    () => un`<${Drawn} ...${{ topic, pair, answers, carried: carried2, meeting, mode, setMode }} />`,
    [topic, replies, carried2, meeting, mode, pair.counterpart.name]
  );
}
function Drawn({ topic, pair, answers, carried: carried2, meeting, mode, setMode }) {
  const name = topic.mine ? t("name-you") : pair.counterpart.name;
  const show = (wanted) => () => setMode(mode === wanted ? null : wanted);
  const leave = () => {
    setMode(null);
    moveFocus(`#topic-${topic.id} [data-open]`, { scroll: false });
  };
  const state = stateOf(topic);
  const foot = un`
    <div class="topic__foot">
      <div class="topic__line">
        <${TopicFacts} topic=${topic} carried=${carried2} />
        <div class="topic__acts">
          ${topic.mine && un`<${Button} kind="quiet" small hotkey="e" onClick=${show("edit")}>${t("act-edit")}<//>`}
          ${topic.mine && topic.safe !== "mine" && un`<${Button} kind="quiet" small hotkey="x" onClick=${show("close")}>${t("topic-close")}<//>`}
          ${!topic.mine && un`<${Button} kind="quiet" small hotkey="a" onClick=${show("answer")}>${t("topic-answer")}<//>`}
          <${Button} kind="quiet" small class="topic__more" data-open aria-expanded=${mode === null ? "false" : "true"} label=${t(mode === null ? "topic-more" : "topic-less", { name })}
            onClick=${mode === null ? show("more") : leave}>${mode === null ? t("act-more") : t("topic-fold")}<//>
        </div>
      </div>
      ${mode && mode !== "edit" && un`<${TopicPanel} key=${mode} ...${{ topic, pair, mode, setMode, leave, meeting }} />`}
    </div>`;
  return un`
    <${Voice} as="li" id=${`topic-${topic.id}`} class="topic" data-row data-topic-open=${mode ? "yes" : void 0} name=${name} theirs=${!topic.mine}
      at=${topic.madeAt} state=${state} acts=${foot} reply=${answers.length > 0 && un`<${Answers} answers=${answers} pair=${pair} />`}>
      ${mode === "edit" ? un`<${Edit} topic=${topic} leave=${leave} />` : topic.words}
    <//>`;
}
function stateOf(entry) {
  if (entry.safe === "mine") return "unsaid";
  const isNews = entry.state === "kept" || Date.now() - Date.parse(entry.at) < NEWS;
  return entry.mine && isNews ? entry.state : void 0;
}
function Edit({ topic, leave, label = t("field-words") }) {
  const keep = `${topic.safe}:${topic.id}:words`;
  const save = async (words) => {
    if (words !== topic.words) await safe(topic.safe).revise(topic.id, { words });
    leave();
  };
  return un`<${Compose} small quiet focus label=${label} keep=${keep} start=${topic.words} act=${t("act-save")} onSend=${save} onLeave=${leave} />`;
}

// rooms/table/promise.js
function PromiseRow({ promise, pair, answers, as = "li" }) {
  const [mode, setMode] = Nt(
    /** @type {string | null} */
    null
  );
  const now = effectivePromise(promise, answers);
  const isMine = promise.fields.owner === me.value?.id;
  const leave = () => setMode(null);
  const acts = mode === null && un`<${Acts} ...${{ promise, answers, now, isMine, setMode }} />`;
  return un`
    <${Voice} as=${as} class="promise" data-row id=${`promise-${promise.id}`} name=${isMine ? t("name-you") : pair.counterpart.name} theirs=${!isMine}
      state=${promise.mine && promise.state === "kept" ? "kept" : void 0}
      acts=${un`<div class="topic__foot"><div class="topic__line"><${Facts} promise=${promise} now=${now} pair=${pair} isMine=${isMine} />${acts}</div></div>`}>
      ${mode === "edit" ? un`<${Edit} topic=${promise} leave=${leave} />` : un`<p class="voice__text">${promise.words}</p>`}
      ${now.state === "renegotiated" && now.words && un`<p class="promise__said">${now.words}</p>`}
      ${mode === "renegotiate" && un`
        <${Compose} small focus label=${t("promise-renegotiate-words")} longest=${SENTENCE_MOST} keep=${`${promise.safe}:${promise.id}:renegotiate`} act=${t("promise-renegotiate")}
          onSend=${async (words) => {
    await settlePromise(promise, "renegotiated", words);
    leave();
  }} onLeave=${leave} />`}
    <//>`;
}
function Facts({ promise, now, pair, isMine }) {
  const { when, by_meeting: meeting, by_day: day, type } = promise.fields;
  const due = meeting && safe(pair.id).meetings.value.find(({ id }) => id === meeting);
  const said = now.state === "offered" ? isMine ? "offered-me" : "offered" : now.state;
  const facts = [
    said !== "open" && un`<span class=${said === "kept" ? "promises__kept" : void 0}>${t(`promise-state-${said}`, { name: pair.counterpart.name })}</span>`,
    type && type !== "do" && t(`promise-kind-${type}`),
    when && un`<span class="said-inline">${when}</span>`,
    day && un`${t("promise-by-day-said")} <${When} at=${day} as="day" />`,
    meeting && (due ? un`${t("promise-by-day-said")} <${When} at=${due.startsAt} as="day" />` : t("promise-by-meeting"))
  ].filter(Boolean);
  return un`<p class="topic__facts dots">${facts.map((fact, index) => un`<span key=${index}>${fact}</span>`)}</p>`;
}
function Acts({ promise, answers, now, isMine, setMode }) {
  const settle = (state) => async () => {
    const giveFocusBack = rememberFocus();
    await settlePromise(promise, state);
    if (state !== "open") toast(t(`promise-${state}-said`), { undo: () => takeBack(promise, answers) });
    giveFocusBack();
  };
  const answer = (type) => () => answerOffer(promise, type);
  const button = (id, onClick, hotkey) => un`<${Button} kind="quiet" small hotkey=${hotkey} onClick=${onClick}>${t(id)}<//>`;
  const open = now.state === "open" || now.state === "renegotiated";
  return un`
    <div class="topic__acts topic__acts--always">
      ${isMine && now.state === "offered" && [button("promise-yes", answer("yes"), "y"), button("promise-no", answer("no"), "n")]}
      ${isMine && open && [button("promise-keep", settle("kept"), "x"), button("promise-renegotiate", () => setMode("renegotiate"), "r"), button("promise-release", settle("released"), "d")]}
      ${!isMine && promise.mine && (open || now.state === "offered") && button("promise-take-back", settle("released"), "d")}
      ${promise.mine && (open || now.state === "offered") && button("act-edit", () => setMode("edit"), "e")}
      ${promise.mine && now.state === "declined" && button("act-erase", () => eraseWithUndo(promise), "d")}
    </div>`;
}
async function takeBack(promise, before) {
  if (promise.mine) return settlePromise(promise, promise.fields.state ?? "open", promise.fields.state_words);
  const newest = [...safe(promise.safe).entries.value.values()].filter((entry) => entry.mine && entry.kind === "answer" && entry.fields.to === promise.id && !before.some(({ id }) => id === entry.id));
  return Promise.all(newest.map(({ id }) => safe(promise.safe).erase(id)));
}

// rooms/table/promises.js
function promisesOf(pair) {
  const ours = gathered(pair);
  const isSettled = (promise) => SETTLED.has(effectivePromise(promise, ours.answersTo(promise.id)).state);
  const all = ours.of("promise");
  return { open: all.filter((promise) => !isSettled(promise)), settled: all.filter(isSettled).reverse() };
}
function Promises({ pair, meeting }) {
  const [making, setMaking] = Nt(false);
  const { open, settled } = promisesOf(pair.id);
  const row = (promise) => un`<${PromiseRow} key=${promise.id} promise=${promise} pair=${pair} answers=${gathered(pair.id).answersTo(promise.id)} />`;
  const leave = () => {
    setMaking(false);
    moveFocus("#promises [data-key=p]", { scroll: false });
  };
  return un`
    <${Section} id="promises" title=${t("promise-title")} acts=${!making && un`<${Button} kind="quiet" small hotkey="p" onClick=${() => setMaking(true)}>${t("promise-make")}<//>`}>
      ${making && un`<${PromiseForm} pair=${pair} meeting=${meeting} leave=${leave} />`}
      <${List} class="voices" labelledby="promises-title" blank=${t("promise-none")}>${open.map(row)}<//>
      ${settled.length > 0 && un`<${Settled} settled=${settled} row=${row} />`}
    <//>`;
}
function Settled({ settled, row }) {
  const [open, setOpen] = Nt(false);
  return un`
    <${Reveal} label=${t("promise-settled", { count: settled.length })} open=${open} onToggle=${setOpen}>
      ${open && un`<${List} class="voices" label=${t("promise-settled-title")}>${settled.map(row)}<//>`}
    <//>`;
}

export {
  announce,
  planInForce,
  orderInForce,
  nextTurn,
  snapshotInForce,
  isHeld,
  heldMeetings,
  meetingNumber,
  carried,
  waited,
  isOpen,
  isParked,
  dayOf2 as dayOf,
  openTopics,
  plan,
  dayOf as dayOf2,
  dayIn,
  PlanForm,
  NextMeeting,
  useStayPut,
  useNews,
  Voice,
  eraseWithUndo,
  PromiseForm,
  Answers,
  TopicFacts,
  reopen,
  Outcome,
  OutcomeLine,
  layOut,
  Topic,
  Edit,
  PromiseRow,
  promisesOf,
  Promises
};
