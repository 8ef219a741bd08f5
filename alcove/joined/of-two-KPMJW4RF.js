import {
  Answers,
  Edit,
  NextMeeting,
  Outcome,
  OutcomeLine,
  PlanForm,
  PromiseForm,
  PromiseRow,
  TopicFacts,
  Voice,
  announce,
  carried,
  dayOf,
  eraseWithUndo,
  heldMeetings,
  isHeld,
  isOpen,
  layOut,
  meetingNumber,
  nextTurn,
  openTopics,
  orderInForce,
  plan,
  planInForce,
  promisesOf,
  reopen,
  snapshotInForce,
  useNews,
  useStayPut,
  waited
} from "./chunk-KP2THXUF.js";
import {
  makeSearch
} from "./chunk-72YVGLEM.js";
import {
  Fact,
  Facts
} from "./chunk-HMBURX2Q.js";
import {
  Blank,
  Button,
  Choice,
  Compose,
  Field,
  List,
  Notice,
  PageHead,
  Reveal,
  Row,
  SETTLED,
  Section,
  Waiting,
  When,
  daysAway,
  effectivePromise,
  focusHeading,
  gathered,
  isTyping,
  mineOf,
  moveFocus,
  ofKind,
  olderFirst,
  ownZone,
  promisesWithStates,
  rememberFocus,
  sayClock,
  sentenceOf,
  t,
  useAct
} from "./chunk-S2RNYR6O.js";
import "./chunk-KV4C5GNT.js";
import "./chunk-D7JGRDYY.js";
import {
  safe
} from "./chunk-NLIGMPRB.js";
import {
  CLOSING_MINUTES,
  F,
  HARD_PERCENT,
  LEAD_PERCENT,
  LINES_MOST,
  LINE_CUT,
  LIST_MOST,
  LONGER_STEP,
  NOTICES_MOST,
  Nt,
  OPENING_MINUTES,
  PROMISES_SHOWN,
  RETURN_DAYS,
  ROOM_PERCENT,
  SHORT_PART,
  SIZE_USUAL,
  Ue,
  WAITED_ANY,
  WAITED_HARD,
  WEIGHTS_TOPICS,
  WEIGHT_MY_PROMISE,
  WEIGHT_TALK_FIRST,
  WEIGHT_THEIR_PROMISE,
  ae,
  cutAtWord,
  holdMeeting,
  me,
  moveMeeting,
  startMeeting,
  te,
  un
} from "./chunk-E5WXTXSR.js";

// records/agenda-bands.js
var byBand = (one, other) => one.band - other.band || olderFirst(one, other);
var isLong = (meetings, hard) => meetings >= WAITED_ANY || hard && meetings >= WAITED_HARD;
function inBands(topics, first) {
  const pins = onePinEach(topics);
  const placed = topics.map((topic) => ({ ...topic, leads: topic.author !== first, band: bandOf(topic, first, pins.has(topic.id)) }));
  return placed.sort(byBand);
}
function onePinEach(topics) {
  const pins = /* @__PURE__ */ new Map();
  for (const { id, author } of topics.filter(({ pinned }) => pinned).sort(olderFirst)) if (!pins.has(author)) pins.set(author, id);
  return new Set(pins.values());
}
function bandOf({ author, need, hard, carried: carried2 }, first, pinned) {
  if (author === first) {
    if (pinned) return 1;
    return isLong(carried2, hard) ? 2 : 5;
  }
  if (pinned || need === "talk-first") return 3;
  return carried2 >= WAITED_ANY ? 4 : 6;
}
function openerOf(placed) {
  const theirs = placed.some(({ leads }) => !leads) ? placed.filter(({ leads }) => !leads) : placed;
  return theirs.find(({ need }) => need === "talk-first") ?? theirs[0] ?? null;
}
function waitingOnes(placed) {
  return placed.filter(({ waited: waited2, hard }) => isLong(waited2, hard)).sort((one, other) => other.waited - one.waited || olderFirst(one, other));
}

// records/agenda-plan.js
function hourOf(minutes) {
  const middle = Math.max(0, minutes - OPENING_MINUTES - CLOSING_MINUTES);
  const room = Math.floor(middle * ROOM_PERCENT / 100);
  const opening = Math.min(OPENING_MINUTES, Math.floor(minutes / SHORT_PART));
  return { minutes, opening, room, slack: middle - room, closing: Math.min(CLOSING_MINUTES, Math.floor(minutes / SHORT_PART)) };
}
var sumOf = (topics) => topics.reduce((sum, { size }) => sum + size, 0);
var fixedSeats = ({ opener, reserved }) => [opener, reserved].filter((topic) => topic !== null);
var minutesOf = (plan2) => sumOf([...fixedSeats(plan2), ...plan2.rest]);
var seatedIds = (plan2) => new Set([...fixedSeats(plan2), ...plan2.rest].map(({ id }) => id));
var isLate = (start, { minutes }) => start * 100 > minutes * HARD_PERCENT;
function arrange(plan2, hour) {
  const fixed = fixedSeats(plan2);
  let rest = [...plan2.rest];
  for (let at = firstMisplaced(fixed, rest, hour); at >= 0; at = firstMisplaced(fixed, rest, hour)) {
    const lighter = rest.slice(0, at).findLastIndex(({ hard }) => !hard);
    if (lighter < 0) break;
    rest = [...rest.slice(0, lighter), ...rest.slice(lighter + 1, at + 1), rest[lighter], ...rest.slice(at + 1)];
  }
  return [...fixed, ...rest];
}
function firstMisplaced(fixed, rest, hour) {
  return rest.findIndex(({ hard }, at) => hard && (at === rest.length - 1 || isLate(hour.opening + sumOf([...fixed, ...rest.slice(0, at)]), hour)));
}
function keepsHardEarly(plan2, hour) {
  const seats = arrange(plan2, hour);
  const late = seats.some(({ hard }, at) => hard && isLate(hour.opening + sumOf(seats.slice(0, at)), hour));
  return !late && (seats.length < 2 || !seats[seats.length - 1].hard);
}
function keepsShare({ opener, rest }, { room }) {
  if (!opener || opener.leads) return true;
  const theirs = rest.filter(({ leads }) => leads);
  const free = theirs.findIndex(({ band }) => band <= 4);
  return sumOf(theirs.filter((_, at) => at !== free)) * 100 <= room * LEAD_PERCENT;
}

// records/agenda-notice.js
function noticeOf({ id, size, hard }, plan2, hour) {
  const before = sumOf(fixedSeats(plan2));
  const start = hour.opening + before;
  const longer = longerFor(before + size, hard ? OPENING_MINUTES + before : 0);
  if (before + size > hour.room + hour.slack) return { topic: id, code: "too-big", longer, taps: ["first-next-time", "longer-meeting", "split"] };
  if (hard && isLate(start, hour)) return { topic: id, code: "too-late", longer, taps: ["first-next-time", "longer-meeting"] };
  return { topic: id, code: "nothing-lighter", longer: 0, taps: ["first-next-time"] };
}
function longerFor(middle, start) {
  const least = Math.max(OPENING_MINUTES + middle + CLOSING_MINUTES, Math.ceil(start * 100 / HARD_PERCENT));
  return Math.ceil(least / LONGER_STEP) * LONGER_STEP;
}

// records/agenda.js
function ours({ minutes, number, people, first: named, topics, order }) {
  const hour = hourOf(minutes);
  const first = named ?? firstOfPeers(people, number);
  const updates = topics.filter(({ need }) => need === "update").sort(olderFirst);
  const placed = inBands(topics.filter(({ need }) => need !== "update"), first);
  const { seats, later, notices } = order ? byHand(placed, order, hour) : byRule(placed, hour);
  return {
    ...hour,
    first,
    dragged: order !== null,
    read_before: updates.map(({ id }) => id),
    seats: timed(seats, hour),
    if_time_allows: later.map(({ id }) => id),
    notices
  };
}
function firstOfPeers(people, number) {
  const [smaller, greater] = [...people].sort();
  return number % 2 === 1 ? smaller : greater;
}
function timed(seats, { opening }) {
  return seats.map(({ id, size, why }, at) => ({ topic: id, start: opening + sumOf(seats.slice(0, at)), minutes: size, why }));
}
function byHand(placed, order, { room, slack }) {
  const known = [...new Set(order)].flatMap((id) => placed.find((topic) => topic.id === id) ?? []);
  const all = [...known, ...placed.filter(({ id }) => !order.includes(id))];
  const tooMany = all.findIndex((_, at) => at > 0 && sumOf(all.slice(0, at + 1)) > room + slack);
  const end = tooMany < 0 ? all.length : tooMany;
  const seats = all.slice(0, end).map((topic) => ({ ...topic, why: "dragged" }));
  return { seats, later: all.slice(end), notices: [] };
}
function byRule(placed, hour) {
  const opened = { opener: openerOf(placed), reserved: null, rest: [] };
  const { plan: reserved, notices } = reserve(opened, placed, hour);
  const plan2 = fill(reserved, placed, hour);
  const seated = seatedIds(plan2);
  const seats = arrange(plan2, hour).map((topic) => ({ ...topic, why: whyOf(topic, plan2) }));
  return { seats, later: placed.filter(({ id }) => !seated.has(id)), notices };
}
function reserve(plan2, placed, hour) {
  const notices = [];
  for (const topic of waitingOnes(placed).filter(({ id }) => id !== plan2.opener?.id)) {
    const seated = seat({ ...plan2, reserved: topic }, topic, placed, hour, hour.room + hour.slack);
    if (seated) return { plan: seated, notices };
    if (notices.length < NOTICES_MOST) notices.push(noticeOf(topic, plan2, hour));
  }
  return { plan: plan2, notices };
}
function fill(plan2, placed, hour) {
  return placed.reduce((now, topic) => seatedIds(now).has(topic.id) ? now : seat(withTopic(now, topic), topic, placed, hour, hour.room) ?? now, plan2);
}
function seat(plan2, topic, placed, hour, limit) {
  const left = limit - minutesOf(plan2);
  if (left < 0) return null;
  if (isAllowed(plan2, hour)) return plan2;
  if (!topic.hard) return null;
  const seated = seatedIds(plan2);
  const lighter = placed.filter(({ id, hard, size }) => !hard && size <= left && !seated.has(id));
  return lighter.map((each) => withTopic(plan2, each)).find((both) => isAllowed(both, hour)) ?? null;
}
var isAllowed = (plan2, hour) => keepsShare(plan2, hour) && keepsHardEarly(plan2, hour);
var withTopic = (plan2, topic) => ({ ...plan2, rest: [...plan2.rest, topic].sort(byBand) });
function whyOf({ id, need, band, hard, carried: carried2 }, { opener, reserved }) {
  if (id === opener?.id) return need === "talk-first" ? "talk-first" : "first";
  if (id === reserved?.id) return "waited";
  if (band === 1) return "pinned";
  if (band === 3) return need === "talk-first" ? "talk-first" : "pinned";
  if (band === 2 || band === 4) return carried2 > 0 ? "carried" : "next";
  return hard ? "hard" : "next";
}

// records/agenda-input.js
function sealedTime(entries, meeting) {
  const plan2 = planInForce(entries, meeting.id);
  if (!plan2) return meeting;
  const { starts_at: startsAt, minutes, zone } = plan2.fields;
  return { id: meeting.id, startsAt, minutes, zone };
}
function agendaInput(entries, { me: me2, counterpart, firstSeat }, meeting) {
  const { startsAt, minutes, zone } = sealedTime(entries, meeting);
  const [times, waits] = [carried(entries), waited(entries)];
  const ids = orderInForce(ofKind(entries, "order"), meeting.id)?.fields.ids ?? [];
  const both = [me2, counterpart];
  return {
    minutes,
    number: meetingNumber(entries, meeting.id),
    people: (
      /** @type {[string, string]} */
      both.sort()
    ),
    first: firstSeat,
    // An order without topics only says what is on screen.
    order: ids.length > 0 ? ids : null,
    topics: openTopics(entries, dayOf(startsAt, zone)).filter(({ author }) => both.includes(author)).map((topic) => ({
      id: topic.id,
      author: topic.author,
      need: topic.fields.need ?? null,
      size: topic.fields.size ?? SIZE_USUAL,
      hard: topic.fields.hard === true,
      pinned: topic.fields.pinned === true,
      carried: times(topic),
      waited: waits(topic)
    }))
  };
}

// rooms/meeting/begin.js
var USUAL_LENGTH = 30;
var peopleOf = (pair) => ({ me: me.value?.id ?? "", counterpart: pair.counterpart.id, firstSeat: pair.firstSeat, pair: pair.id });
function agendaOf(pair, meeting) {
  return ours(agendaInput(gathered(pair.id), peopleOf(pair), meeting));
}
function begin(pair, meeting) {
  return startMeeting(pair.id, meeting.id, { number: meetingNumber(gathered(pair.id), meeting.id), agenda: agendaOf(pair, meeting) });
}
async function meetNow(pair) {
  return begin(pair, await plan(pair.id, /* @__PURE__ */ new Date(), USUAL_LENGTH));
}

// rooms/meeting/steps.js
function agendaIds(agenda) {
  return [...agenda.seats.map(({ topic }) => topic), ...agenda.if_time_allows, ...agenda.read_before];
}
function topicsOf(ours2, meeting) {
  const snapshot = snapshotInForce(ours2, meeting.id);
  const frozen = snapshot ? agendaIds(snapshot.fields.agenda) : [];
  const begun = new Date(snapshot?.fields.started_at ?? meeting.startedAt);
  const isHere = (topic) => isOpen(topic) ? !topic.fields.parked_until : topic.fields.outcome.meeting === meeting.id;
  const since = ours2.of("topic").filter((topic) => topic.madeAt >= begun && isHere(topic));
  const ids = /* @__PURE__ */ new Set([...frozen, ...since.map(({ id }) => id)]);
  const ordered = (orderInForce(ours2, meeting.id)?.fields.ids ?? []).filter((id) => ids.has(id));
  return [.../* @__PURE__ */ new Set([...ordered, ...ids])].filter((id) => ours2.get(id)?.kind === "topic");
}
function stepsOf(ours2, meeting) {
  return ["opening", ...topicsOf(ours2, meeting), "closing"];
}
function writeOrder(pair, meeting, { ids, now }) {
  const ours2 = gathered(pair);
  const before = orderInForce(ours2, meeting);
  const fields = { meeting, ids: (ids ?? before?.fields.ids ?? []).slice(0, LIST_MOST), now: now ?? before?.fields.now, turn: nextTurn(before) };
  const own = ours2.of("order").find((each) => each.mine && each.fields.meeting === meeting);
  if (own) return safe(pair).revise(own.id, { fields });
  return safe(pair).put("order", "", Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0)));
}

// rooms/meeting/clock.js
var MINUTE = 6e4;
var PHASES = (
  /** @type {const} */
  [[0.1, "begun"], [0.35, "quarter"], [0.65, "half"], [0.85, "three-quarters"], [1, "last"]]
);
function phaseOf(share) {
  return PHASES.find(([until]) => share < until)?.[1] ?? "over";
}
function Clock({ meeting }) {
  const [now, setNow] = Nt(Date.now());
  Ue(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2);
    return () => clearInterval(timer);
  }, []);
  const start = Date.parse(meeting.startedAt);
  const length = meeting.minutes * MINUTE;
  return un`<p class="meeting__clock meta">${t(`meeting-clock-${phaseOf((now - start) / length)}`, { until: sayClock(new Date(start + length)) })}</p>`;
}

// rooms/meeting/taps.js
var SPOKE = ["me", "even", "other"];
var WORTH = [1, 2, 3];
function Taps({ pair, meeting }) {
  const known = mineOf(pair.id, "taps").find(({ fields }) => fields.meeting === meeting);
  const tap = (fields) => known ? safe("mine").revise(known.id, { fields }) : safe("mine").put("taps", "", { pair: pair.id, meeting, ...fields });
  return un`
    <div class="stack">
      <${Choice} label=${t("meeting-spoke")} value=${known?.fields.spoke} onChange=${(spoke) => tap({ spoke: spoke ?? void 0 })}
        options=${SPOKE.map((value) => ({ value, label: t(`meeting-spoke-${value}`, { name: pair.counterpart.name }) }))} />
      <${Choice} label=${t("meeting-worth")} value=${known?.fields.worth} onChange=${(worth) => tap({ worth: worth ?? void 0 })}
        options=${WORTH.map((value) => ({ value, label: t(`meeting-worth-${value}`) }))} />
    </div>`;
}

// rooms/meeting/closing.js
function Closing({ pair, meeting }) {
  const { name } = pair.counterpart;
  const { run, busy, failure } = useAct(() => holdMeeting(pair.id, meeting.id));
  return un`
    <${PageHead} title=${t("meeting-closing")} lead=${t("meeting-closing-lead", { name })} />
    <${NextSteps} pair=${pair} meeting=${meeting.id} />
    <${Section} id="taps" title=${t("meeting-taps")} note=${t("meeting-taps-note")}><${Taps} pair=${pair} meeting=${meeting.id} /><//>
    <div class="meeting__end">
      <${Button} kind="main" busy=${busy} onClick=${run}>${t("meeting-hold")}<//>
      <p class="meta">${t("meeting-hold-hint")}</p>
      ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    </div>`;
}
function NextSteps({ pair, meeting, over }) {
  const ours2 = gathered(pair.id);
  const said = ours2.of("closing").filter(({ fields }) => fields.meeting === meeting);
  const mine2 = said.filter((closing) => closing.mine);
  return un`
    <${Section} id="steps" title=${t("meeting-steps")}>
      <div class="voices">${said.map((closing) => un`<${Said} key=${closing.id} closing=${closing} promise=${ours2.get(closing.fields.promise)} name=${pair.counterpart.name} over=${over} />`)}</div>
      ${mine2.length === 0 && !over && un`<${Mine} pair=${pair} meeting=${meeting} />`}
    <//>`;
}
function Said({ closing, promise, name, over }) {
  const acts = closing.mine && !over && un`<${Button} kind="quiet" small onClick=${() => eraseWithUndo(closing)}>${t("meeting-step-again")}<//>`;
  return un`
    <${Voice} as="div" name=${closing.mine ? t("name-you") : name} theirs=${!closing.mine} acts=${acts}>
      ${promise?.words ?? un`<p class="soft">${t("meeting-step-nothing-said")}</p>`}
    <//>`;
}
function Mine({ pair, meeting }) {
  const [writing, setWriting] = Nt(false);
  const close = (promise) => safe(pair.id).put("closing", "", { meeting, ...promise && { promise } });
  if (writing) return un`<${PromiseForm} pair=${pair} mineOnly label=${t("meeting-step-words")} leave=${() => setWriting(false)} onMade=${close} />`;
  return un`
    <div class="cluster">
      <${Button} hotkey="p" onClick=${() => setWriting(true)}>${t("meeting-step-make")}<//>
      <${Button} kind="quiet" onClick=${() => close(void 0)}>${t("meeting-step-nothing")}<//>
    </div>`;
}

// rooms/meeting/notes.js
var reader = te("ours");
function notesOf(pair, fits) {
  const all = [...gathered(pair).of("note"), ...mineOf(pair, "note")].filter(fits);
  return all.sort((a, b) => a.id < b.id ? -1 : 1);
}
function Notes({ pair, meeting, topic, label }) {
  const { name } = pair.counterpart;
  const notes = notesOf(pair.id, ({ fields }) => topic ? fields.topic === topic : fields.meeting === meeting && !fields.topic);
  const send = async (words) => {
    const fields = { meeting, ...topic && { topic } };
    const alone = reader.value === "mine";
    for (const paragraph of words.split(/\n\s*\n/).filter((part) => part.trim())) {
      await safe(alone ? "mine" : pair.id).put("note", paragraph.trim(), alone ? { ...fields, pair: pair.id } : fields);
    }
  };
  const options = [{ value: "ours", label: t("seen-by-choice-ours", { name }) }, { value: "mine", label: t("seen-by-choice-mine") }];
  return un`
    <div class="notes">
      <${List} class="voices notes__list" label=${t("meeting-notes")}>${notes.map((note) => un`<${Note} key=${note.id} note=${note} name=${name} />`)}<//>
      <${Compose} small label=${label} keep=${`${pair.id}:${meeting}:${topic ?? "opening"}:note`} act=${t("meeting-note-act")} hotkey="c" onSend=${send}
        beside=${un`<${Choice} quiet optional=${false} label=${t("field-who-reads")} options=${options} value=${reader.value} onChange=${(value) => {
    reader.value = value;
  }} />`} />
    </div>`;
}
function Note({ note, name }) {
  const [editing, setEditing] = Nt(false);
  const alone = note.safe === "mine";
  const acts = note.mine && !editing && un`
    <${Button} kind="quiet" small hotkey="e" onClick=${() => setEditing(true)}>${t("act-edit")}<//>
    <${Button} kind="quiet" small hotkey="d" onClick=${() => eraseWithUndo(note)}>${t("act-erase")}<//>`;
  return un`
    <${Voice} as="li" class="topic notes__note" data-row name=${note.mine ? t("name-you") : name} theirs=${!note.mine}
      state=${alone ? "unsaid" : note.mine && note.state === "kept" ? "kept" : void 0} acts=${acts && un`<div class="topic__acts">${acts}</div>`}>
      ${editing ? un`<${Edit} topic=${note} leave=${() => setEditing(false)} label=${t("meeting-note")} />` : note.words}
    <//>`;
}

// rooms/meeting/opening.js
function Opening({ pair, meeting }) {
  const { name } = pair.counterpart;
  const ours2 = gathered(pair.id);
  const { open } = promisesOf(pair.id);
  const since = open.filter(({ madeAt }) => madeAt < new Date(meeting.startedAt));
  const later = mineOf(pair.id, "topic").filter((topic) => topic.fields.when_we_meet && isOpen(topic));
  return un`
    <${PageHead} title=${t("meeting-opening")} lead=${t("meeting-opening-lead", { name })} />
    <${Notes} pair=${pair} meeting=${meeting.id} label=${t("meeting-opening-note")} />
    ${since.length > 0 && un`
      <${Section} id="since" title=${t("meeting-since")} note=${t("meeting-since-note")}>
        <${List} class="voices" labelledby="since-title">${since.map((promise) => un`<${PromiseRow} key=${promise.id} promise=${promise} pair=${pair} answers=${ours2.answersTo(promise.id)} />`)}<//>
      <//>`}
    ${later.length > 0 && un`
      <${Section} id="later" title=${t("meeting-later")} note=${t("meeting-later-note", { name })}>
        <${List} labelledby="later-title">${later.map((topic) => un`
          <${Row} key=${topic.id} acts=${un`<${Button} small hotkey="l" onClick=${() => layOut(topic, pair)}>${t("topic-lay-out")}<//>`}>${topic.words}<//>`)}<//>
      <//>`}`;
}

// rooms/meeting/place.js
function usePlace(pair, meeting) {
  const ours2 = gathered(pair.id);
  const steps = stepsOf(ours2, meeting);
  const order = orderInForce(ours2, meeting.id);
  const shared = order?.fields.now ?? "opening";
  const [own, setOwn] = Nt(
    /** @type {string | null} */
    null
  );
  const before = ae(shared);
  let here = own ?? shared;
  if (own === null && shared !== before.current && !order?.mine && isWriting()) {
    here = before.current;
    setOwn(here);
  }
  before.current = shared;
  const go = async (step2) => {
    if (own !== null && own !== shared) return setOwn(step2);
    setOwn(null);
    await writeOrder(pair.id, meeting.id, { now: step2 });
  };
  return { steps, here, shared, alone: own !== null, go, stay: () => setOwn(here), follow: () => setOwn(null) };
}
function isWriting() {
  const field = document.activeElement;
  return isTyping(field) && Boolean(
    /** @type {any} */
    field.value
  );
}

// rooms/meeting/topic-step.js
function TopicStep({ pair, meeting, id }) {
  const ours2 = gathered(pair.id);
  const topic = ours2.get(id);
  if (!topic || topic.kind !== "topic") return un`<${PageHead} title=${t("meeting-topic-gone")} />`;
  const { need, outcome } = topic.fields;
  const { name } = pair.counterpart;
  const answers = ours2.answersTo(id);
  const from = ours2.of("promise").filter((promise) => promise.fields.topic === id || promise.id === outcome?.promise);
  return un`
    <article class="step">
      <header class=${topic.mine ? "step__head" : "step__head step__head--theirs"}>
        <p class="step__by"><b>${topic.mine ? t("name-you") : name}</b> ${need && un`<span>${t(topic.mine ? `meeting-need-mine-${need}` : `meeting-need-${need}`, { name })}</span>`}</p>
        <h1 class="step__words" tabindex="-1" data-page-title>${topic.words}</h1>
        <${TopicFacts} topic=${{ ...topic, fields: { ...topic.fields, need: void 0 } }} carried=${carried(ours2)(topic)} />
      </header>
      ${answers.length > 0 && un`<div class="voices step__answers"><${Answers} answers=${answers} pair=${pair} /></div>`}
      <${Before} pair=${pair} topic=${id} meeting=${meeting.id} />
      <${Notes} pair=${pair} meeting=${meeting.id} topic=${id} label=${t("meeting-note")} />
      ${from.length > 0 && un`<${List} class="voices" label=${t("meeting-promises-from")}>${from.map((promise) => un`<${PromiseRow} key=${promise.id} promise=${promise} pair=${pair} answers=${ours2.answersTo(promise.id)} />`)}<//>`}
      ${outcome ? un`<${Ended} topic=${topic} />` : un`<${Acts} topic=${topic} pair=${pair} meeting=${meeting.id} />`}
    </article>`;
}
function Before({ pair, topic, meeting }) {
  const notes = notesOf(pair.id, ({ fields }) => fields.topic === topic && fields.meeting !== meeting);
  if (notes.length === 0) return null;
  return un`<${Reveal} label=${t("meeting-notes-before")}><${List} class="voices" label=${t("meeting-notes-before")}>${notes.map((note) => un`<${Note} key=${note.id} note=${note} name=${pair.counterpart.name} />`)}<//><//>`;
}
function Ended({ topic }) {
  return un`
    <div class="step__ended">
      <${OutcomeLine} outcome=${topic.fields.outcome} />
      ${topic.mine && un`<${Button} kind="quiet" small onClick=${() => reopen(topic)}>${t("meeting-reopen")}<//>`}
    </div>`;
}
function Acts({ topic, pair, meeting }) {
  const [mode, setMode] = Nt(
    /** @type {string | null} */
    null
  );
  const leave = () => {
    setMode(null);
    moveFocus(".step__acts .button", { scroll: false });
  };
  if (mode === "close") return un`<${Outcome} topic=${topic} pair=${pair} meeting=${meeting} leave=${leave} />`;
  if (mode === "promise") return un`<${PromiseForm} pair=${pair} topic=${topic.id} leave=${leave} />`;
  return un`
    <div class="step__acts cluster">
      <${Button} small hotkey="p" onClick=${() => setMode("promise")}>${t("promise-make")}<//>
      ${topic.mine && un`<${Button} small hotkey="x" onClick=${() => setMode("close")}>${t("outcome-title")}<//>`}
    </div>`;
}

// rooms/meeting/hour.js
function Hour({ pair, meeting }) {
  const ours2 = gathered(pair.id);
  const place = usePlace(pair, meeting);
  const { steps, here } = place;
  const moved = ae(false);
  const was = ae(here);
  const go = (step2) => {
    moved.current = true;
    return place.go(step2);
  };
  useNews(ours2, pair);
  Ue(() => {
    if (was.current === here) return;
    was.current = here;
    if (moved.current) focusHeading();
    else announce(t("meeting-went-on", { name: pair.counterpart.name }));
    moved.current = false;
    scrollTo({ top: 0 });
  }, [here]);
  const at = steps.indexOf(here);
  const last = ae(0);
  if (at >= 0) last.current = at;
  const [before, after] = at >= 0 ? [steps[at - 1], steps[at + 1]] : [steps[last.current - 1], steps[last.current]];
  return un`
    <${Clock} meeting=${meeting} />
    <${Together} pair=${pair} place=${place} ours=${ours2} />
    <${Step} key=${here} pair=${pair} meeting=${meeting} here=${here} />
    <nav class="meeting__turn" aria-label=${t("meeting-turn")}>
      ${before ? un`<${Button} kind="quiet" hotkey="ArrowLeft" onClick=${() => go(before)}>${t("meeting-previous")}<//>` : un`<span></span>`}
      ${after && un`<${Button} hotkey="ArrowRight" onClick=${() => go(after)}>${t(nextSaid(after, here))}<//>`}
    </nav>
    <${Course} ours=${ours2} place=${place} go=${go} />`;
}
function nextSaid(next, here) {
  if (next === "closing") return "meeting-to-closing";
  return here === "opening" ? "meeting-first-topic" : "meeting-next-topic";
}
function Step({ pair, meeting, here }) {
  if (here === "opening") return un`<${Opening} pair=${pair} meeting=${meeting} />`;
  if (here === "closing") return un`<${Closing} pair=${pair} meeting=${meeting} />`;
  return un`<${TopicStep} pair=${pair} meeting=${meeting} id=${here} />`;
}
function Together({ pair, place, ours: ours2 }) {
  const { name } = pair.counterpart;
  const { alone, shared, here } = place;
  if (!alone) {
    return un`<p class="meeting__together">${t("meeting-together", { name })} <${Button} kind="quiet" small onClick=${place.stay}>${t("meeting-stay")}<//></p>`;
  }
  const where = ["opening", "closing"].includes(shared) ? t(`meeting-${shared}`) : firstWords(ours2.get(shared)?.words ?? "");
  return un`
    <p class="meeting__together" role="status">
      ${shared === here ? t("meeting-alone") : t("meeting-alone-at", { name, where })}
      <${Button} small onClick=${place.follow}>${t("meeting-follow")}<//>
    </p>`;
}
function firstWords(words) {
  const [line] = words.split("\n");
  return line.length <= 60 ? line : `${line.slice(0, line.lastIndexOf(" ", 60) > 20 ? line.lastIndexOf(" ", 60) : 60)} …`;
}
function Course({ ours: ours2, place, go }) {
  const [open, setOpen] = Nt(false);
  const row = (step2) => {
    const topic = ours2.get(step2);
    const meta = topic?.fields.outcome && un`<span>${t(`outcome-${topic.fields.outcome.what}`)}</span>`;
    return un`<${Row} key=${step2} onOpen=${() => go(step2)} done=${Boolean(topic?.fields.outcome)} theirs=${topic && !topic.mine} meta=${meta}
      aria-current=${step2 === place.here ? "step" : void 0}>${topic ? firstWords(topic.words) : t(`meeting-${step2}`)}<//>`;
  };
  return un`<${Reveal} label=${t("meeting-course")} open=${open} onToggle=${setOpen}>${open && un`<${List} ordered label=${t("meeting-course")} class="meeting__course">${place.steps.map(row)}<//>`}<//>`;
}

// rooms/brief/notices.js
function Notices(props) {
  const ours2 = gathered(props.pair.id);
  return props.agenda.notices.filter(({ topic }) => ours2.get(topic)).map((notice) => un`
    <${One} key=${notice.topic} ...${props} notice=${notice} topic=${ours2.get(notice.topic)} />`);
}
function One({ notice, topic, pair, meeting, planned, order }) {
  const [splitting, setSplitting] = Nt(false);
  const { run, busy, failure } = useAct((act) => act());
  const acts = {
    "first-next-time": () => run(() => writeOrder(pair.id, meeting.id, { ids: [topic.id, ...order.filter((id) => id !== topic.id)] })),
    "longer-meeting": () => run(() => moveMeeting(pair.id, meeting.id, { startsAt: meeting.startsAt, minutes: notice.longer, zone: meeting.zone })),
    split: () => setSplitting(true)
  };
  const taps = notice.taps.filter((tap) => tap === "split" ? topic.mine : planned);
  const buttons = !splitting && taps.map((tap) => un`
    <${Button} key=${tap} small busy=${busy} onClick=${acts[tap]}>${t(`brief-tap-${tap}`, { minutes: notice.longer })}<//>`);
  return un`
    <div class="brief__notice screen-only">
      <${Notice} acts=${buttons}>
        <p>${t(`brief-notice-${notice.code}`, { topic: firstWords(topic.words) })}</p>
        ${splitting && un`<${Split} topic=${topic} pair=${pair} leave=${() => setSplitting(false)} />`}
        ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      <//>
    </div>`;
}
function Split({ topic, pair, leave }) {
  const part = async (words) => {
    await safe(pair.id).put("topic", words, { ...topic.fields.need && { need: topic.fields.need }, ...topic.fields.hard && { hard: true }, size: 5 });
    leave();
  };
  return un`<${Compose} small focus label=${t("brief-split-words")} hint=${t("brief-split-hint")} keep=${`${pair.id}:${topic.id}:split`} act=${t("table-capture-ours")} onSend=${part} onLeave=${leave} />`;
}

// rooms/brief/seat.js
function Seat({ seat: seat2, topic, ours: ours2, pair, at, last, move, drag }) {
  if (!topic) return null;
  const { need, hard } = topic.fields;
  const name = topic.mine ? t("name-you") : pair.counterpart.name;
  const times = carried(ours2)(topic);
  const why = seat2.why && !["next", "carried", "hard", "talk-first", "dragged"].includes(seat2.why) && t(`brief-why-${seat2.why}`, { name: pair.counterpart.name });
  const facts = [need && t(`need-${need}`), hard && t("mark-hard"), times > 0 && t("time-carried", { times }), why].filter(Boolean);
  return un`
    <li class=${topic.mine ? "brief__seat" : "brief__seat brief__seat--theirs"} data-row data-seat=${topic.id} data-held=${drag.held === topic.id ? "" : void 0}
      ...${move && handsOf(topic.id, at, move, drag)}>
      <div class="brief__main">
        <p class="brief__words">${topic.words}</p>
        <p class="brief__why dots"><b>${name}</b>${facts.map((fact) => un`<span key=${fact}>${fact}</span>`)}</p>
      </div>
      <p class="brief__minutes">${seat2.minutes && t("size-minutes", { minutes: seat2.minutes })}</p>
      ${move && un`<div class="brief__hands screen-only">
        ${step("brief-up", "↑", at > 0 && at - 1, topic.id, move)}
        ${step("brief-down", "↓", at < last && at + 1, topic.id, move)}
      </div>`}
    </li>`;
}
function step(id, sign, to, topic, move) {
  const act = async () => {
    if (to === false) return;
    const giveFocusBack = rememberFocus();
    await move(topic, to);
    giveFocusBack();
  };
  return un`<${Button} kind="quiet" small class="brief__hand" label=${t(id)} title=${t(id)} aria-disabled=${to === false ? "true" : void 0}
    data-step=${id} onClick=${act}>${sign}<//>`;
}
function handsOf(id, at, move, drag) {
  return {
    draggable: true,
    onDragStart: (event) => {
      if (event.dataTransfer) event.dataTransfer.effectAllowed = "move";
      event.dataTransfer?.setData("text/plain", "");
      drag.start(id);
    },
    onDragOver: (event) => {
      if (!drag.held) return;
      event.preventDefault();
      drag.over(id);
    },
    onDrop: (event) => event.preventDefault(),
    onDragEnd: drag.drop,
    onKeyDown: (event) => {
      const wanted = event.altKey && { ArrowUp: "brief-up", ArrowDown: "brief-down" }[event.key];
      if (!wanted) return;
      event.preventDefault();
      event.stopPropagation();
      const button = (
        /** @type {HTMLElement} */
        event.currentTarget.querySelector(`[data-step="${wanted}"]`)
      );
      button?.click();
    }
  };
}

// rooms/brief/agenda.js
function Agenda({ pair, meeting, agenda, planned }) {
  const ours2 = gathered(pair.id);
  const { name } = pair.counterpart;
  const [held, setHeld] = Nt(
    /** @type {string | null} */
    null
  );
  const over = ae(
    /** @type {string | null} */
    null
  );
  const movable = agendaIds({ ...agenda, read_before: [] });
  const move = async (id, to) => {
    const ids = movable.filter((each) => each !== id);
    ids.splice(Math.max(0, Math.min(to, ids.length)), 0, id);
    await writeOrder(pair.id, meeting.id, { ids });
    announce(t("brief-moved", { place: ids.indexOf(id) + 1, count: ids.length }));
  };
  const drop = () => {
    if (held && over.current && held !== over.current) move(held, movable.indexOf(over.current));
    setHeld(null);
    over.current = null;
  };
  const drag = { held, start: setHeld, over: (id) => {
    over.current = id;
  }, drop };
  const row = (seat2) => un`
    <${Seat} key=${seat2.topic} seat=${seat2} topic=${ours2.get(seat2.topic)} ours=${ours2} pair=${pair} at=${movable.indexOf(seat2.topic)} last=${movable.length - 1}
      move=${planned && movable.length > 1 ? move : void 0} drag=${drag} />`;
  const bare = (ids) => ids.filter((id) => ours2.get(id)).map((topic) => row({ topic }));
  return un`
    <${Section} id="agenda" title=${t("brief-agenda")} note=${t("brief-agenda-note", { name, minutes: agenda.minutes })}
      acts=${agenda.dragged && un`<${Button} kind="quiet" small onClick=${() => writeOrder(pair.id, meeting.id, { ids: [] })}>${t("brief-by-rule")}<//>`}>
      <${List} ordered class="brief__agenda" labelledby="agenda-title" blank=${t("brief-empty", { name })}>${agenda.seats.map(row)}<//>
      <${Notices} agenda=${agenda} pair=${pair} meeting=${meeting} planned=${planned} order=${movable} />
    <//>
    ${agenda.if_time_allows.length > 0 && un`
      <${Section} id="later" level=${3} title=${t("brief-if-time")}><${List} class="brief__agenda brief__agenda--loose" labelledby="later-title">${bare(agenda.if_time_allows)}<//><//>`}
    ${agenda.read_before.length > 0 && un`
      <${Section} id="before" level=${3} title=${t("brief-read-before")}><${List} class="brief__agenda brief__agenda--loose" labelledby="before-title">${agenda.read_before.filter((id) => ours2.get(id)).map((topic) => un`
        <${Seat} key=${topic} seat=${{ topic }} topic=${ours2.get(topic)} ours=${ours2} pair=${pair} drag=${drag} at=${-1} last=${-1} />`)}<//><//>`}`;
}

// records/mine.js
var GROUPS = Object.freeze(["need", "person", "my-promises", "their-promises", "topics", "say", "ask", "forward"]);
var CANDIDATES = [talkFirst, myPromises, agendaTopics, theirPromises];
function mine(input) {
  const all = CANDIDATES.flatMap((bring) => bring(input));
  const heaviest = all.sort((one, other) => other.weight - one.weight).slice(0, LINES_MOST);
  const lines = GROUPS.flatMap((group) => heaviest.filter((each) => each.group === group)).map(lineOf);
  return { script: scriptOf(input), lines, blank: lines.length === 0 ? "nothing-waiting" : null };
}
function lineOf({ group, code, id, text, n }) {
  return { group, code, id, ...cutAtWord(text, LINE_CUT), n };
}
function scriptOf({ last, number, days_since_held: days }) {
  if (last) return "last";
  if (number === 1) return "first";
  return days !== null && days >= RETURN_DAYS ? "return" : "usual";
}
function talkFirst(input) {
  const asked = theirTalkFirst(input)[0];
  return asked ? [{ weight: WEIGHT_TALK_FIRST, group: "need", code: "talk-first", id: asked.id, text: asked.words, n: 0 }] : [];
}
var theirTalkFirst = ({ topics, counterpart }) => topics.filter(({ author, need }) => author === counterpart && need === "talk-first").sort(olderFirst);
function myPromises({ my_promises: due }) {
  return someOf(due, { weight: WEIGHT_MY_PROMISE, group: "my-promises", code: "my-promise" });
}
function theirPromises({ their_promises: open }) {
  return someOf(open, { weight: WEIGHT_THEIR_PROMISE, group: "their-promises", code: "their-promise" });
}
function someOf(all, line) {
  const shown = [...all].sort(olderFirst).slice(0, PROMISES_SHOWN).map(({ id, words }) => ({ ...line, id, text: words, n: 0 }));
  const n = all.length - shown.length;
  return n > 0 ? [...shown, { ...line, code: `${line.code}-more`, id: null, text: "", n }] : shown;
}
function agendaTopics(input) {
  const said = theirTalkFirst(input)[0]?.id;
  return input.seats.flatMap(({ topic }, at) => {
    const found = input.topics.find(({ id }) => id === topic && id !== said);
    const weight = WEIGHTS_TOPICS[Math.min(at, WEIGHTS_TOPICS.length - 1)];
    return found ? [{ weight, group: "topics", code: "topic", id: topic, text: found.words, n: 0 }] : [];
  });
}

// records/mine-input.js
var DAY = 864e5;
function mineInput(shared, own, { me: me2, counterpart, pair }, given, agenda, { last = false } = {}) {
  const meeting = sealedTime(shared, given);
  const said = promisesWithStates(shared).concat(promisesWithStates(own).filter(({ promise }) => promise.fields.pair === pair)).filter(isLive);
  const ownedBy = (owner) => said.map(({ promise }) => promise).filter(({ fields }) => fields.owner === owner);
  return {
    counterpart,
    number: meetingNumber(shared, meeting.id),
    last,
    days_since_held: daysSinceHeld(shared, meeting),
    seats: agenda.seats.map(({ topic }) => ({ topic })),
    topics: openTopics(shared, dayOf(meeting.startsAt, meeting.zone)).map(({ id, author, fields, words }) => ({ id, author, need: fields.need ?? null, words })),
    my_promises: ownedBy(me2).filter((promise) => isDue(promise, shared, meeting)).map(wordsOf),
    their_promises: ownedBy(counterpart).map(wordsOf)
  };
}
var wordsOf = ({ id, words }) => ({ id, words });
var isLive = ({ state }) => state !== "offered" && !SETTLED.has(state);
function isDue({ fields: { by_meeting: by, by_day: day } }, shared, meeting) {
  if (day !== void 0) return day <= dayOf(meeting.startsAt, meeting.zone);
  if (by === void 0) return false;
  if (by === meeting.id || isHeld(shared, by)) return true;
  const plan2 = planInForce(shared, by);
  return plan2 !== null && Date.parse(plan2.fields.starts_at) < Date.parse(meeting.startsAt);
}
function daysSinceHeld(shared, meeting) {
  const last = heldMeetings(shared).findLast((held) => held.meeting !== meeting.id)?.startedAt ?? null;
  return last === null ? null : Math.floor((Date.parse(meeting.startsAt) - last) / DAY);
}

// rooms/brief/mine-lines.js
var SCRIPTS = { first: ["why", "limits", "keep"], return: ["arrive", "backlog", "small"], last: ["promises", "thanks", "keep"] };
function MineLines({ pair, meeting, agenda }) {
  const { name } = pair.counterpart;
  const { script, lines, blank } = mine(mineInput(gathered(pair.id), gathered("mine"), peopleOf(pair), meeting, agenda));
  return un`
    <section class="brief__mine" aria-labelledby="mine-title">
      <h2 class="section__title" id="mine-title">${t("brief-mine")}</h2>
      <p class="meta">${t("brief-mine-note")}</p>
      ${script !== "usual" && un`<${Script} script=${script} name=${name} />`}
      <dl class="brief__lines">${lines.map((line, at) => un`<${Line} key=${`${line.code} ${line.id}`} line=${line} repeated=${lines[at - 1]?.group === line.group} name=${name} />`)}</dl>
      ${blank && un`<p class="brief__blank">${t(`brief-${blank}`)}</p>`}
    </section>`;
}
function Line({ line, repeated, name }) {
  const words = line.words ? `${line.words}${line.cut ? " …" : ""}` : t(`brief-line-${line.code}`, { count: line.n });
  return un`
    <div class="brief__line">
      <dt class="brief__label">${repeated ? un`<span class="away">${t(`brief-group-${line.group}`, { name })}</span>` : t(`brief-group-${line.group}`, { name })}</dt>
      <dd class="brief__text">${words}</dd>
    </div>`;
}
function Script({ script, name }) {
  return un`
    <h3 class="brief__script-title">${t(`brief-script-${script}`)}</h3>
    <ul class="brief__script">${SCRIPTS[script].map((step2) => un`<li key=${step2}>${t(`brief-script-${script}-${step2}`, { name })}</li>`)}</ul>`;
}

// rooms/brief/brief.js
function Brief({ pair }) {
  const room = useStayPut();
  const { name } = pair.counterpart;
  const over = pair.next && un`<span class="print-only"><${When} at=${pair.next.startsAt} /></span>`;
  const acts = un`<${Button} kind="quiet" onClick=${() => print()}>${t("act-print")}<//>`;
  const complete = safe(pair.id).stage.value === "all" && safe("mine").stage.value === "all";
  return un`
    <div class="brief" ref=${room}>
      <${PageHead} title=${t("brief-title", { name })} over=${over} acts=${acts} />
      <div class="screen-only"><${NextMeeting} pair=${pair}><${Button} href=${`/alcove/${pair.id}/meeting`}>${t(pair.next?.startedAt ? "table-go-in" : "table-meet")}<//><//></div>
      ${complete ? un`<${Parts} pair=${pair} />` : un`<${Waiting} />`}
    </div>`;
}
function Parts({ pair }) {
  const meeting = pair.next ?? whenever();
  const agenda = agendaOf(pair, meeting);
  return un`
    <${Agenda} pair=${pair} meeting=${meeting} agenda=${agenda} planned=${Boolean(pair.next)} />
    <${MineLines} pair=${pair} meeting=${meeting} agenda=${agenda} />`;
}
function whenever() {
  return { id: "", startsAt: (/* @__PURE__ */ new Date()).toISOString(), minutes: USUAL_LENGTH, zone: ownZone() };
}

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
  const ours2 = gathered(pair.id);
  const started = kept.meetings.value.filter(({ startedAt }) => startedAt);
  const isOver = ({ id, state }) => state !== "planned" || isHeld(ours2, id);
  const on = started.find((meeting) => !isOver(meeting));
  const last = started.find((meeting) => isOver(meeting) && Date.now() - endOf(ours2, meeting) < JUST_NOW);
  return un`
    <div class="meeting" ref=${room}>
      ${on ? un`<${Hour} key=${on.id} pair=${pair} meeting=${on} />` : last ? un`<${After} key=${last.id} pair=${pair} meeting=${last} />` : un`<${Threshold} pair=${pair} />`}
    </div>`;
}
function endOf(ours2, meeting) {
  const held = ours2.of("held").find(({ fields }) => fields.meeting === meeting.id);
  return Date.parse(held?.at ?? meeting.heldAt ?? meeting.startedAt);
}

// rooms/story/told.js
function tell(ours2, own) {
  const notes = groupBy([...ours2.of("note"), ...own].sort(olderFirst2), ({ fields }) => fields.meeting);
  const closings = groupBy(ours2.of("closing"), ({ fields }) => fields.meeting);
  const endings = groupBy(ours2.of("topic"), ({ fields }) => fields.outcome?.meeting);
  const held = heldMeetings(ours2);
  return held.map(({ meeting, snapshot, startedAt }) => {
    const ended = ours2.of("held").find(({ fields }) => fields.meeting === meeting);
    const begun = new Date(startedAt ?? ended.madeAt);
    const said = { notes: notes.get(meeting) ?? [], steps: closings.get(meeting) ?? [], endings: endings.get(meeting) ?? [], promises: madeBetween(ours2, begun, ended.madeAt) };
    return tellOne(ours2, meeting, begun, snapshot, said);
  }).reverse();
}
function tellOne(ours2, id, at, snapshot, said) {
  const steps = said.steps.map((author) => ({ author, promise: ours2.get(author.fields.promise) }));
  const taken = new Set(said.steps.map(({ fields }) => fields.promise));
  const made = said.promises.filter((promise) => !taken.has(promise.id));
  const agenda = snapshot ? agendaIds(snapshot.fields.agenda) : [];
  const ids = /* @__PURE__ */ new Set([...agenda, ...said.notes.map(({ fields }) => fields.topic), ...said.endings.map((topic) => topic.id)]);
  const topics = [...ids].map((topic) => ours2.get(topic)).filter((topic) => topic?.kind === "topic").map((topic) => ({
    topic,
    notes: said.notes.filter(({ fields }) => fields.topic === topic.id),
    outcome: said.endings.includes(topic) ? topic.fields.outcome : void 0,
    promises: made.filter(({ fields }) => fields.topic === topic.id)
  }));
  const left = ({ notes, outcome, promises }) => notes.length > 0 || outcome || promises.length > 0;
  return {
    id,
    at,
    steps,
    arrival: said.notes.filter(({ fields }) => !fields.topic),
    topics: topics.filter(left),
    along: topics.filter((topic) => !left(topic)).map(({ topic }) => topic),
    promises: made.filter(({ fields }) => !fields.topic || !ids.has(fields.topic))
  };
}
function madeBetween(ours2, from, until) {
  return ours2.of("promise").filter(({ madeAt }) => madeAt >= from && madeAt <= until);
}
var olderFirst2 = (a, b) => a.id < b.id ? -1 : 1;
function groupBy(all, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) {
    const key = keyOf(each);
    if (key !== void 0) groups.set(key, [...groups.get(key) ?? [], each]);
  }
  return groups;
}
var stateOf = (ours2, promise) => effectivePromise(promise, ours2.answersTo(promise.id)).state;

// rooms/story/chapter.js
function Chapter({ told, pair, ours: ours2 }) {
  const { name } = pair.counterpart;
  const { at, arrival, topics, along, promises, steps } = told;
  const isBare = arrival.length + topics.length + along.length + promises.length + steps.length === 0;
  return un`
    <article class="story__meeting" id=${`meeting-${told.id}`}>
      <h3 class="story__when"><${When} at=${at} as="day" /></h3>
      ${arrival.length > 0 && un`<${Lines} entries=${arrival} name=${name} />`}
      ${topics.map((each) => un`<${Talked} key=${each.topic.id} each=${each} name=${name} ours=${ours2} />`)}
      ${promises.length > 0 && un`<${Made} promises=${promises} name=${name} ours=${ours2} />`}
      ${along.length > 0 && un`
        <p class="story__label">${t("story-along")}</p>
        <ul class="story__along">${along.map((topic) => un`<li key=${topic.id}>${topic.words}</li>`)}</ul>`}
      ${steps.length > 0 && un`<${Steps} steps=${steps} name=${name} ours=${ours2} />`}
      ${isBare && un`<p class="soft">${t("story-bare")}</p>`}
    </article>`;
}
var nameOf = (entry, name) => entry.mine ? t("name-you") : name;
function Talked({ each: { topic, notes, outcome, promises }, name, ours: ours2 }) {
  return un`
    <section class="story__topic">
      <p class="story__by"><${Name} entry=${topic} name=${name} /></p>
      <p class="story__words">${topic.words}</p>
      ${notes.length > 0 && un`<${Lines} entries=${notes} name=${name} />`}
      ${outcome && un`<${OutcomeLine} outcome=${outcome} />`}
      ${promises.length > 0 && un`<${Made} promises=${promises} name=${name} ours=${ours2} />`}
    </section>`;
}
function Name({ entry, name }) {
  return un`<b class=${entry.mine ? "story__name" : "story__name story__name--theirs"}>${nameOf(entry, name)}</b>`;
}
function Lines({ entries, name }) {
  return un`
    <ul class="story__notes">
      ${entries.map((note) => un`<li key=${note.id}><${Name} entry=${note} name=${name} /> <span>${note.words}</span>${note.safe === "mine" && un` <span class="meta">${t("state-unsaid")}</span>`}</li>`)}
    </ul>`;
}
function Made({ promises, name, ours: ours2 }) {
  return un`
    <ul class="story__promises" aria-label=${t("promise-title")}>
      ${promises.map((promise) => un`<li key=${promise.id}><${Promised} promise=${promise} name=${name} ours=${ours2} /></li>`)}
    </ul>`;
}
function Promised({ promise, name, ours: ours2 }) {
  const state = stateOf(ours2, promise);
  const isMine = promise.fields.owner === me.value?.id;
  return un`
    <span>${t(isMine ? "story-you-promised" : "story-they-promised", { name })}</span> <span class="said-inline">${promise.words}</span>
    ${state !== "open" && un` <span class=${state === "kept" ? "promises__kept meta" : "meta"}>${t(`promise-state-${state === "offered" && isMine ? "offered-me" : state}`, { name })}</span>`}`;
}
function Steps({ steps, name, ours: ours2 }) {
  return un`
    <p class="story__label">${t("story-steps")}</p>
    <ul class="story__promises">
      ${steps.map(({ author, promise }) => un`<li key=${author.id}>${promise ? un`<${Promised} promise=${promise} name=${name} ours=${ours2} />` : t(author.mine ? "story-you-nothing" : "story-they-nothing", { name })}</li>`)}
    </ul>`;
}

// rooms/story/find.js
var SHOWN = 60;
function Find({ pair, typed, onTyped }) {
  return un`
    <search class="story__find">
      <${Field} label=${t("story-find")} hint=${t("story-find-hint")} type="search" voice="said" value=${typed} onInput=${onTyped} hotkey="/"
        onKeyDown=${(event) => event.key === "Escape" && onTyped("")} />
    </search>`;
}
function Found({ pair, typed }) {
  const search = F(() => makeSearch(() => new Map([...safe(pair.id).entries.value, ...ownOf(pair.id)])), [pair.id]);
  const found = search(typed);
  return un`
    <p class="meta" role="status">${t("story-found", { count: found.length })}</p>
    <div class="story__found">
      ${found.slice(0, SHOWN).map((entry) => un`
        <${Voice} key=${entry.id} name=${entry.mine ? t("name-you") : pair.counterpart.name} theirs=${!entry.mine} at=${entry.madeAt}
          mark=${t(`story-kind-${entry.kind}`)} state=${entry.safe === "mine" ? "unsaid" : void 0}>${entry.words || entry.fields.outcome?.words}<//>`)}
    </div>
    ${found.length > SHOWN && un`<p class="soft">${t("story-found-more", { count: found.length - SHOWN })}</p>`}`;
}
var ownOf = (pair) => [...safe("mine").entries.value].filter(([, entry]) => entry.fields?.pair === pair);

// rooms/story/story.js
function Story({ pair }) {
  const { name } = pair.counterpart;
  const [typed, setTyped] = Nt("");
  const kept = safe(pair.id);
  const complete = kept.stage.value === "all";
  const ours2 = gathered(pair.id);
  const told = tell(ours2, mineOf(pair.id, "note"));
  const skipped = kept.meetings.value.filter(({ state, startsAt }) => state === "skipped" && Date.parse(startsAt) < Date.now()).map(({ id, startsAt }) => ({ id, at: new Date(startsAt), skipped: true }));
  const all = [...told, ...skipped].sort((a, b) => b.at.getTime() - a.at.getTime());
  const acts = told.length > 0 && un`<${Button} kind="quiet" onClick=${() => print()}>${t("act-print")}<//>`;
  return un`
    <${PageHead} title=${t("story-title", { name })} seenBy=${t("seen-by-two", { name })} acts=${acts} />
    ${told.length > 0 && un`<${Find} pair=${pair} typed=${typed} onTyped=${setTyped} />`}
    ${typed.trim() && un`<${Found} pair=${pair} typed=${typed} />`}
    <div class="story" hidden=${typed.trim() !== ""}>
      ${years(all).map(([year, meetings]) => un`
        <section class="story__of-year" key=${year} aria-label=${String(year)}>
          <h2 class="story__year">${year}</h2>
          ${meetings.map((each) => each.skipped ? un`<p class="story__skipped meta" key=${each.id}><${When} at=${each.at} as="day" />: ${t("story-skipped")}</p>` : un`<${Chapter} key=${each.id} told=${each} pair=${pair} ours=${ours2} />`)}
        </section>`)}
      ${!complete && un`<${Waiting}>${t("story-older")}<//>`}
    </div>
    ${complete && told.length === 0 && un`<${Blank} act=${un`<${Button} href=${`/alcove/${pair.id}/meeting`}>${t("table-meet")}<//>`}>${t("story-empty", { name })}<//>`}`;
}
function years(all) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) {
    const year = each.at.getFullYear();
    groups.set(year, [...groups.get(year) ?? [], each]);
  }
  return [...groups];
}

// rooms/about/two.js
function AboutTwo({ pair }) {
  const { id, counterpart: { name }, myRole, theirRole, state } = pair;
  const entries = [...safe(id).entries.value.values()];
  const mine2 = entries.filter((entry) => entry.mine).length;
  return un`
    <${PageHead} title=${t("name-you-and", { name })} lead=${t("about-pair-lead", { name })} seenBy=${t("seen-by-two", { name })} />
    <${Facts}>
      <${Fact} label=${t("name-you")}>${t(`role-${myRole}`)}<//>
      <${Fact} label=${name}>${t(`role-${theirRole}`)}<//>
      <${Fact} label=${t("about-pair-keys")}>${t(`about-pair-${state}`, { name })}<//>
    <//>
    <${Section} id="held" title=${t("about-pair-held")} note=${t("about-pair-held-note")}>
      <${Facts}>
        <${Fact} label=${t("about-pair-by-you")}>${t("about-pair-rows", { count: mine2 })}<//>
        <${Fact} label=${t("about-pair-by-them", { name })}>${t("about-pair-rows", { count: entries.length - mine2 })}<//>
        <${Fact} label=${t("about-pair-meetings")}>${t("about-pair-rows", { count: safe(id).meetings.value.length })}<//>
      <//>
    <//>
    <p class="above"><${Button} href="/about">${t("nav-about")}<//></p>`;
}
export {
  Brief as brief,
  Meeting as meeting,
  Story as story,
  AboutTwo as two
};
