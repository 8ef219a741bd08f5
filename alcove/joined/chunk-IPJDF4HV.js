import {
  stepsOf,
  writeOrder
} from "./chunk-I5BFK2JJ.js";
import {
  Answers,
  Edit,
  PromiseRow,
  TopicFacts,
  eraseWithUndo,
  layOut,
  promisesOf,
  useNews
} from "./chunk-LETLX7YY.js";
import {
  Outcome,
  OutcomeLine,
  PromiseForm,
  dayOf,
  isOpen,
  openTopics,
  reopen
} from "./chunk-HZO37XWZ.js";
import {
  plan
} from "./chunk-6SIGPMMB.js";
import {
  carried,
  meetingNumber,
  orderInForce,
  planInForce,
  waited
} from "./chunk-5JIFGDYX.js";
import {
  Reveal
} from "./chunk-UPF27ZEO.js";
import {
  Compose,
  gathered,
  mineOf,
  ofKind,
  olderFirst
} from "./chunk-J2QXQDUI.js";
import {
  isTyping
} from "./chunk-2XULXYL7.js";
import {
  Voice
} from "./chunk-5ESLCPL6.js";
import {
  announce
} from "./chunk-JJDQFU4E.js";
import {
  Choice
} from "./chunk-2QNRR4TD.js";
import {
  useAct
} from "./chunk-ZGSFLRLE.js";
import {
  List,
  Row
} from "./chunk-FVGQ3UU7.js";
import {
  sayClock
} from "./chunk-ZLSQVAN7.js";
import {
  focusHeading,
  moveFocus
} from "./chunk-62VUWKLO.js";
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
import {
  safe
} from "./chunk-5LNVUR7X.js";
import {
  CLOSING_MINUTES,
  HARD_PERCENT,
  LEAD_PERCENT,
  LONGER_STEP,
  NOTICES_MOST,
  Nt,
  OPENING_MINUTES,
  ROOM_PERCENT,
  SHORT_PART,
  SIZE_USUAL,
  Ue,
  WAITED_ANY,
  WAITED_HARD,
  ae,
  holdMeeting,
  me,
  startMeeting,
  te,
  un
} from "./chunk-557TLY2U.js";

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
  const mine = said.filter((closing) => closing.mine);
  return un`
    <${Section} id="steps" title=${t("meeting-steps")}>
      <div class="voices">${said.map((closing) => un`<${Said} key=${closing.id} closing=${closing} promise=${ours2.get(closing.fields.promise)} name=${pair.counterpart.name} over=${over} />`)}</div>
      ${mine.length === 0 && !over && un`<${Mine} pair=${pair} meeting=${meeting} />`}
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
  const go = async (step) => {
    if (own !== null && own !== shared) return setOwn(step);
    setOwn(null);
    await writeOrder(pair.id, meeting.id, { now: step });
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
  const go = (step) => {
    moved.current = true;
    return place.go(step);
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
  const row = (step) => {
    const topic = ours2.get(step);
    const meta = topic?.fields.outcome && un`<span>${t(`outcome-${topic.fields.outcome.what}`)}</span>`;
    return un`<${Row} key=${step} onOpen=${() => go(step)} done=${Boolean(topic?.fields.outcome)} theirs=${topic && !topic.mine} meta=${meta}
      aria-current=${step === place.here ? "step" : void 0}>${topic ? firstWords(topic.words) : t(`meeting-${step}`)}<//>`;
  };
  return un`<${Reveal} label=${t("meeting-course")} open=${open} onToggle=${setOpen}>${open && un`<${List} ordered label=${t("meeting-course")} class="meeting__course">${place.steps.map(row)}<//>`}<//>`;
}

export {
  sealedTime,
  USUAL_LENGTH,
  peopleOf,
  agendaOf,
  begin,
  meetNow,
  Taps,
  NextSteps,
  Hour,
  firstWords
};
