import {
  Notes,
  Paragraphs
} from "./chunk-OXZ2ZTIO.js";
import {
  Win,
  sinceLastTime
} from "./chunk-UB5KHERX.js";
import {
  SaidList
} from "./chunk-HTDZSSQH.js";
import {
  Suggestion,
  clocksOf,
  daysTogether,
  hasAsked,
  suggest,
  useQuestions,
  wordsOf
} from "./chunk-XWLP5YX6.js";
import {
  nextSteps
} from "./chunk-LPWZR4EI.js";
import {
  cardOf
} from "./chunk-UDMUJLH6.js";
import {
  feedbackToGive,
  maySayView,
  openAsks,
  viewWaits
} from "./chunk-UVY53DIU.js";
import {
  Lines,
  permission
} from "./chunk-42FRORLQ.js";
import {
  agendaIds,
  stepsOf,
  writeOrder
} from "./chunk-OMRLJGMC.js";
import {
  notesAt
} from "./chunk-YSYIUHV4.js";
import {
  theirEnergyIsLow
} from "./chunk-K34PHYSP.js";
import {
  ALIKE_SHOWN,
  ASK_ABOUT_DAYS,
  Answers,
  BEHIND_PERCENT,
  Button,
  CLOSING_MINUTES,
  Choice,
  Compose,
  FEEDBACK_YOUNG_DAYS,
  HARD_PERCENT,
  LEAD_PERCENT,
  LINES_MOST,
  LINE_CUT,
  LONGER_STEP,
  List,
  Menu,
  NOTICES_MOST,
  NextMeeting,
  Notice,
  Nt,
  OPENING_MINUTES,
  Outcome,
  OutcomeLine,
  PROMISES_SHOWN,
  PageHead,
  PromiseForm,
  PromiseRow,
  RETURN_DAYS,
  ROOM_PERCENT,
  Reveal,
  Row,
  SETTLED,
  SHORT_PART,
  SIZE_USUAL,
  Section,
  TopicFacts,
  Ue,
  Voice,
  WAITED_ANY,
  WAITED_HARD,
  WEIGHTS_TOPICS,
  WEIGHT_ASKED,
  WEIGHT_ASK_ABOUT,
  WEIGHT_FEEDBACK,
  WEIGHT_FEEDBACK_YOUNG,
  WEIGHT_MY_PROMISE,
  WEIGHT_NEXT_STEP,
  WEIGHT_QUESTION,
  WEIGHT_QUESTION_BEHIND,
  WEIGHT_TALK_FIRST,
  WEIGHT_THEIR_PROMISE,
  WEIGHT_WINS,
  WIN_DAYS,
  Waiting,
  When,
  ae,
  announce,
  carried,
  clearMark,
  cutAtWord,
  dayIn,
  dayOf2 as dayOf,
  eachOnce,
  eraseWithUndo,
  focusHeading,
  gathered,
  growthIsDue,
  hasMark,
  heldMeetings,
  holdMeeting,
  isHeld,
  isOpen,
  isTyping,
  layOut,
  me,
  meetingNumber,
  mineOf,
  moveFocus,
  moveMeeting,
  ofKind,
  olderFirst,
  openTopics,
  orderInForce,
  ownZone,
  plan,
  planInForce,
  promisesOf,
  promisesWithStates,
  quarterOf,
  recordTime,
  rememberFocus,
  reopen,
  safe,
  sayClock,
  sentenceOf,
  setMark,
  snapshotInForce,
  startMeeting,
  t,
  toast,
  un,
  useAct,
  useNews,
  useStayPut,
  waited
} from "./start.js";

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

function FeedbackInTheHour({ pair, meeting, here }) {
  const ours2 = gathered(pair.id);
  const begun = snapshotInForce(ours2, meeting.id)?.fields.started_at;
  const said = begun ? ours2.of("feedback").filter(({ madeAt }) => madeAt >= new Date(begun)) : [];
  return un`
    <${SayNow} pair=${pair} meeting=${meeting} here=${here} />
    ${said.length > 0 && un`<section class="hour-said"><h2 class="section__title">${t("feedback-said-today")}</h2><${SaidList} pair=${pair} label=${t("feedback-said-today")} all=${said} /></section>`}`;
}
function SayNow({ pair, meeting, here }) {
  const ours2 = gathered(pair.id);
  const mine2 = gathered("mine");
  const today = dayIn(0);
  const low = theirEnergyIsLow(ours2, pair.counterpart.id, today);
  const fits = (given2) => {
    if (given2.type !== "view") return here !== "opening";
    return maySayView(ours2, meeting.id, here) && !viewWaits(given2, low);
  };
  const given = feedbackToGive(mine2, pair.id, today, ours2).find(fits);
  const entry = mine2.get(given?.id);
  if (!entry) return null;
  return un`
    <aside class="say-now" aria-label=${t("feedback-now-label")}>
      <p class="meta">${t("feedback-now-note", { name: pair.counterpart.name })}</p>
      ${entry.fields.type === "view" && un`<p class="say-now__first"><q>${permission(entry.fields.when)}</q></p>`}
      <${Lines} entry=${entry} />
      <div class="cluster">
        <${Button} small hotkey="s" onClick=${() => layOut(entry, pair, {}, "feedback-shared")}>${t("feedback-now")}<//>
        <${Button} small kind="quiet" onClick=${() => layOut(entry, pair, { said: true }, "feedback-shared")}>${t("feedback-already")}<//>
      </div>
    </aside>`;
}

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

function Since({ pair, meeting }) {
  const { wins, kept } = sinceLastTime(gathered(pair.id), meeting);
  if (wins.length + kept.length === 0) return null;
  return un`
    <${Section} id="moved" title=${t("progress-since")}>
      <${List} class="voices" labelledby="moved-title">
        ${wins.map((win) => un`<${Win} key=${win.id} win=${win} pair=${pair} />`)}
        ${kept.map((promise) => un`<${Kept} key=${promise.id} promise=${promise} name=${pair.counterpart.name} />`)}
      <//>
    <//>`;
}
function Kept({ promise, name }) {
  const theirs = promise.fields.owner !== me.value?.id;
  return un`<${Voice} as="li" data-row name=${theirs ? name : t("name-you")} theirs=${theirs} mark=${t("progress-kept")}>${promise.words}<//>`;
}

function Opening({ pair, meeting }) {
  const { name } = pair.counterpart;
  const ours2 = gathered(pair.id);
  const { open } = promisesOf(pair.id);
  const since = open.filter(({ madeAt }) => madeAt < new Date(meeting.startedAt));
  const later = mineOf(pair.id, "topic").filter((topic) => topic.fields.when_we_meet && isOpen(topic));
  return un`
    <${PageHead} title=${t("meeting-opening")} lead=${t("meeting-opening-lead", { name })} />
    <${Notes} pair=${pair} meeting=${meeting.id} label=${t("meeting-opening-note")} />
    <${Since} pair=${pair} meeting=${meeting.id} />
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
  const go = (step2) => {
    if (own !== null && own !== shared) return setOwn(step2);
    setOwn(null);
    writeOrder(pair.id, meeting.id, { now: step2 }).catch((failure) => toast(sentenceOf(failure)));
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
  const place = { pair: pair.id, of: topic, fields: { topic, meeting } };
  const notes = notesAt(place).filter(({ fields }) => fields.meeting !== meeting);
  if (notes.length === 0) return null;
  return un`<${Reveal} label=${t("meeting-notes-before")}><${Paragraphs} notes=${notes} place=${place} name=${pair.counterpart.name} label=${t("meeting-notes-before")} /><//>`;
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
    <${FeedbackInTheHour} pair=${pair} meeting=${meeting} here=${here} />
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
  const [line2] = words.split("\n");
  return line2.length <= 60 ? line2 : `${line2.slice(0, line2.lastIndexOf(" ", 60) > 20 ? line2.lastIndexOf(" ", 60) : 60)} …`;
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

function Seat({ seat: seat2, topic, ours: ours2, pair, at, last, move, drag }) {
  if (!topic) return null;
  const { need, hard } = topic.fields;
  const name = topic.mine ? t("name-you") : pair.counterpart.name;
  const times = carried(ours2)(topic);
  const why = seat2.why && !["next", "carried", "hard", "talk-first", "dragged"].includes(seat2.why) && t(`brief-why-${seat2.why}`, { name: pair.counterpart.name });
  const facts = [need && t(`need-${need}`), hard && t("mark-hard"), times > 0 && t("time-carried", { times }), why].filter(Boolean);
  return un`
    <li class=${topic.mine ? "brief__seat" : "brief__seat brief__seat--theirs"} data-row data-seat=${topic.id} data-held=${drag.held === topic.id ? "" : void 0}
      ...${move && handsOf(topic.id, drag)}>
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
function handsOf(id, drag) {
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

var DAY = 864e5;
function winsUnanswered(shared, counterpart, me2, day) {
  const from = Date.parse(day) - WIN_DAYS * DAY;
  const answered = new Set(ofKind(shared, "answer").filter(({ author }) => author === me2).map(({ fields }) => fields.to));
  const theirs = eachOnce(ofKind(shared, "win").filter(({ author }) => author === counterpart));
  return theirs.map(({ id }) => id).filter((id) => recordTime(id) >= from && !answered.has(id));
}

var DAY2 = 864e5;
function mineInput(shared, own, people, given, agenda, { last = false, question: question2 = null } = {}) {
  const { me: me2, counterpart, pair } = people;
  const meeting = sealedTime(shared, given);
  const day = dayOf(meeting.startsAt, meeting.zone);
  return {
    counterpart,
    number: meetingNumber(shared, meeting.id),
    last,
    days_since_held: daysSinceHeld(shared, meeting),
    seats: agenda.seats.map(({ topic }) => ({ topic })),
    topics: openTopics(shared, day).map(({ id, author, fields, words }) => ({ id, author, need: fields.need ?? null, words })),
    ...promises(shared, own, people, meeting),
    energy_low: theirEnergyIsLow(shared, counterpart, day),
    feedback_to_give: feedbackToGive(own, pair, day, shared),
    asks: openAsks(shared, me2),
    ask_about: askAbout(shared, counterpart, day),
    wins: winsUnanswered(shared, counterpart, me2, day).length,
    question: question2,
    next_steps: nextSteps(shared, own, me2, pair)
  };
}
function promises(shared, own, { me: me2, counterpart, pair }, meeting) {
  const said = promisesWithStates(shared).concat(promisesWithStates(own).filter(({ promise }) => promise.fields.pair === pair)).filter(isLive);
  const ownedBy = (owner) => said.map(({ promise }) => promise).filter(({ fields }) => fields.owner === owner);
  return {
    my_promises: ownedBy(me2).filter((promise) => isDue(promise, shared, meeting)).map(wordsOf2),
    their_promises: ownedBy(counterpart).map(wordsOf2)
  };
}
function askAbout(shared, counterpart, day) {
  const isNear = (line2) => line2.day !== void 0 && Math.abs(Date.parse(line2.day) - Date.parse(day)) <= ASK_ABOUT_DAYS * DAY2;
  const card = cardOf(shared, counterpart);
  const lines = card?.fields.ask_about ?? [];
  return lines.map(({ words, day: on }, at) => ({ id: card?.id ?? "", at: at + 1, day: on, words })).filter(isNear);
}
var wordsOf2 = ({ id, words }) => ({ id, words });
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
  return last === null ? null : Math.floor((Date.parse(meeting.startsAt) - last) / DAY2);
}

function questionLine({ id, purpose }, clocks, daysTogether2) {
  if (id === null) return null;
  const clock = [...clocks].find((each) => each.purpose === purpose);
  return { id, purpose, behind: clock !== void 0 && isBehind(clock, daysTogether2) };
}
var isBehind = ({ days, target }, daysTogether2) => (days ?? daysTogether2) * 100 >= target * BEHIND_PERCENT;

var line = (weight, group, code, { id, words = "" } = {}, n = 0) => ({ weight, group, code, id: id ?? null, text: words, n });
function talkFirst(input) {
  return theirTalkFirst(input).slice(0, 1).map((topic) => line(WEIGHT_TALK_FIRST, "need", "talk-first", topic));
}
var theirTalkFirst = ({ topics, counterpart }) => topics.filter(({ author, need }) => author === counterpart && need === "talk-first").sort(olderFirst);
var myPromises = ({ my_promises: due }) => somePromises(due, WEIGHT_MY_PROMISE, "my-promise");
var theirPromises = ({ their_promises: open }) => somePromises(open, WEIGHT_THEIR_PROMISE, "their-promise");
function somePromises(all, weight, code) {
  const shown = oldestOf(all, PROMISES_SHOWN).map((said) => line(weight, `${code}s`, code, said));
  const more = all.length - shown.length;
  return more > 0 ? [...shown, line(weight, `${code}s`, `${code}-more`, {}, more)] : shown;
}
var oldestOf = (all, most) => [...all].sort(olderFirst).slice(0, most);
function agendaTopics(input) {
  const said = theirTalkFirst(input)[0]?.id;
  return input.seats.flatMap(({ topic }, at) => {
    const found = input.topics.find(({ id }) => id === topic && id !== said);
    return found ? [line(WEIGHTS_TOPICS[Math.min(at, WEIGHTS_TOPICS.length - 1)], "topics", "topic", found)] : [];
  });
}
function feedback({ feedback_to_give: all, energy_low: low }) {
  const sayable = all.filter((said) => !viewWaits(said, low));
  return oldestOf(sayable, 1).map((said) => line(said.days < FEEDBACK_YOUNG_DAYS ? WEIGHT_FEEDBACK_YOUNG : WEIGHT_FEEDBACK, "say", `say-${said.type}`, said));
}
var asked = ({ asks }) => oldestOf(asks, ALIKE_SHOWN).map((ask) => line(WEIGHT_ASKED, "say", "asked", ask));
function askAbout2({ ask_about: near }) {
  const byDay = [...near].sort((one, other) => one.day !== other.day ? one.day < other.day ? -1 : 1 : one.at - other.at || olderFirst(one, other));
  return byDay.slice(0, ALIKE_SHOWN).map((said) => line(WEIGHT_ASK_ABOUT, "person", "ask-about", said, said.at));
}
var winsUnanswered2 = ({ wins }) => wins > 0 ? [line(WEIGHT_WINS, "say", "wins", {}, wins)] : [];
var question = ({ question: found, asks }) => found && asks.length === 0 ? [line(found.behind ? WEIGHT_QUESTION_BEHIND : WEIGHT_QUESTION, "ask", "question", { id: found.id })] : [];
var goalSteps = ({ next_steps: steps }) => oldestOf(steps, ALIKE_SHOWN).map((step2) => line(WEIGHT_NEXT_STEP, "forward", "next-step", step2));
var CANDIDATES = [talkFirst, myPromises, agendaTopics, feedback, asked, theirPromises, askAbout2, winsUnanswered2, question, goalSteps];

var GROUPS = Object.freeze(["need", "person", "my-promises", "their-promises", "topics", "say", "ask", "forward"]);
function mine(input) {
  const all = CANDIDATES.flatMap((bring) => bring(input));
  const heaviest = all.sort((one, other) => other.weight - one.weight).slice(0, LINES_MOST);
  const lines = GROUPS.flatMap((group) => heaviest.filter((each) => each.group === group)).map(lineOf);
  const waiting = lines.some(({ group }) => group !== "ask");
  return { script: scriptOf(input), lines, blank: waiting ? null : "nothing-waiting" };
}
function lineOf({ group, code, id, text, n }) {
  return { group, code, id, ...cutAtWord(text, LINE_CUT), n };
}
function scriptOf({ last, number, days_since_held: days }) {
  if (last) return "last";
  if (number === 1) return "first";
  return days !== null && days >= RETURN_DAYS ? "return" : "usual";
}

var DAY3 = 864e5;
function forMe(pair, meeting, agenda, questions) {
  const [ours2, own, people] = [gathered(pair.id), gathered("mine"), peopleOf(pair)];
  const last = hasMark("last", pair.id, meeting.id);
  const input = mineInput(ours2, own, people, meeting, agenda, { last });
  const { script } = mine(input);
  const found = questions && questionFor(placeOf(pair, questions), { input, script, first: agenda.first === people.me, resting: hasMark("rests", pair.id, meeting.id) });
  const { lines, blank } = mine({ ...input, question: found?.line ?? null });
  const speaks = lines.some(({ code }) => code === "next-step" || code === "question" && found?.line?.purpose === "growth");
  const growthDue = found && !speaks && growthIsDue(sinceGrowth(pair, found), found.together) && !hasMark("growth", pair.id, meeting.id);
  return { script, lines, blank, clocks: found?.clocks ?? [], question: found, growthDue };
}
function sinceGrowth(pair, { clocks }) {
  const own = mineOf(pair.id, "goal").map(({ at }) => Math.max(0, Math.floor((Date.now() - Date.parse(at)) / DAY3)));
  const days = [clocks.find(({ purpose }) => purpose === "growth").days, ...own].filter((each) => each !== null);
  return days.length > 0 ? Math.min(...days) : null;
}
function placeOf(pair, questions) {
  const { me: me2 } = peopleOf(pair);
  return { id: pair.id, role: pair.myRole, me: me2, ours: gathered(pair.id), own: gathered("mine"), questions, today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) };
}
function questionFor(place, brief) {
  const clocks = clocksOf(place);
  const together = daysTogether(place);
  if (brief.resting || hasAsked(place)) return { clocks, together, line: null };
  const choice = suggest(place, clocks, brief);
  const words = choice.id === null ? null : wordsOf(place, choice.id);
  return { clocks, together, line: words && questionLine(choice, clocks, together), words, answerFirst: choice.answer_first, another: choice.another };
}

var ROOMS = {
  "talk-first": "table",
  topic: "table",
  "my-promise": "table",
  "my-promise-more": "table",
  "their-promise": "table",
  "their-promise-more": "table",
  "ask-about": "us",
  "say-view": "feedback",
  "say-thanks": "feedback",
  "say-told": "feedback",
  asked: "feedback",
  wins: "progress",
  "next-step": "growth"
};
function MineLines({ pair, meeting, found }) {
  const { lines, blank, clocks, question: question2 } = found;
  const { name } = pair.counterpart;
  const labels = lines.map(({ code }) => t(`brief-label-${code.replace(/-more$/, "")}`, { name }));
  const hasQuestion = lines.some(({ code }) => code === "question");
  return un`
    <section class="brief__mine" aria-labelledby="mine-title">
      <h2 class="section__title" id="mine-title" tabindex="-1">${t("brief-mine")}</h2>
      <p class="meta">${t("brief-mine-note")}</p>
      ${blank && un`<p class="brief__blank">${t(hasQuestion ? "brief-nothing-waiting" : "brief-just-talk", { name })}</p>`}
      <dl class="brief__lines">${lines.map((line2, at) => un`
        <${Line} key=${`${line2.code} ${line2.id} ${line2.n}`} line=${line2} label=${labels[at]} repeated=${labels[at - 1] === labels[at]} pair=${pair} meeting=${meeting} question=${question2} />`)}</dl>
      ${clocks.length > 0 && un`<${Clocks} clocks=${clocks} name=${name} />`}
    </section>`;
}
function Line({ line: line2, label, repeated, pair, meeting, question: question2 }) {
  const words = line2.code === "question" ? un`<${Suggestion} pair=${pair} meeting=${meeting} id=${line2.id} question=${question2} />` : un`<a class="brief__way" href=${`/alcove/${pair.id}/${ROOMS[line2.code]}`}><${Said2} line=${line2} name=${pair.counterpart.name} /></a>`;
  return un`
    <div class="brief__line" data-group=${line2.group}>
      <dt class="brief__label">${repeated ? un`<span class="away">${label}</span>` : label}</dt>
      <dd class="brief__text">${words}${line2.code === "ask-about" && un` <span class="meta"><${When} at=${dayOf2(line2, pair)} as="day" /></span>`}</dd>
    </div>`;
}
function Said2({ line: { code, words, cut, n }, name }) {
  if (words) return un`${words}${cut ? " …" : ""}`;
  return t(`brief-line-${code}`, { count: n, name });
}
function dayOf2({ n }, pair) {
  return cardOf(gathered(pair.id), pair.counterpart.id)?.fields.ask_about?.[n - 1]?.day ?? "";
}
function Clocks({ clocks, name }) {
  return un`
    <div class="brief__clocks screen-only">
      <${Reveal} label=${t("brief-clocks")}>
        <p class="meta">${t("brief-clocks-note")}</p>
        <ul class="brief__since">${clocks.map(({ purpose, days }) => un`
          <li key=${purpose}>${days === null ? t(`brief-never-${purpose}`, { name }) : t(`brief-since-${purpose}`, { since: t("brief-days", { days }), name })}</li>`)}</ul>
      <//>
    </div>`;
}

function Quarter({ pair, meeting, growth }) {
  const { longView, pulse } = quarterOf(pair);
  if (!longView && !pulse) return growth ? un`<div class="brief__quarter screen-only"><${Offer} ...${{ pair, meeting }} what="growth" way=${`/alcove/${pair.id}/growth`} /></div>` : null;
  return un`
    <section class="brief__quarter screen-only" id="quarter" aria-labelledby="quarter-title" tabindex="-1">
      <h2 class="section__title" id="quarter-title">${t("brief-quarter")}</h2>
      ${longView && un`<${Offer} ...${{ pair, meeting }} what="long-view" way=${`/alcove/${pair.id}/ceremony/long-view`} />`}
      ${pulse && un`<${Offer} ...${{ pair, meeting }} what="pulse" way=${`/alcove/${pair.id}/pulse`} />`}
    </section>`;
}
function Offer({ pair, meeting, what, way }) {
  const { name } = pair.counterpart;
  const rest = () => {
    setMark(what, pair.id, meeting.id);
    toast(t(what === "growth" ? "brief-quarter-growth-rests" : "brief-quarter-rests"), { undo: () => clearMark(what, pair.id) });
    moveFocus("h1", { scroll: false });
  };
  return un`
    <p class="measure">${t(`brief-quarter-${what}`, { name })}</p>
    <div class="cluster">
      <${Button} small href=${way}>${t(`brief-quarter-${what}-act`)}<//>
      <${Button} small kind="quiet" onClick=${rest}>${t("brief-quarter-not-now")}<//>
    </div>`;
}

var SCRIPTS = {
  first: ["first-why", "first-limits", "first-words", "first-cards", "first-agreement", "first-keep"],
  return: ["return-arrive", "return-backlog", "return-small"],
  last: ["last-promises", "last-thanks", "last-keep", "last-letter", "last-three"]
};
function Script({ script, pair }) {
  const { name } = pair.counterpart;
  const steps = SCRIPTS[script].filter((step2) => step2 !== "first-words" || pair.state !== "verified");
  const way = un`<${Button} small href=${`/alcove/${pair.id}/ceremony/${script}`}>${t("brief-step-by-step")}<//>`;
  return un`
    <${Section} id="script" title=${t(`brief-script-${script}`)} acts=${way}>
      <ol class="brief__script">${steps.map((step2) => un`<li key=${step2}>${t(`brief-step-${step2}`, { name })}</li>`)}</ol>
    <//>`;
}

function Brief({ pair }) {
  const room = useStayPut();
  const questions = useQuestions();
  const { name } = pair.counterpart;
  const over = pair.next && un`<span class="print-only"><${When} at=${pair.next.startsAt} /></span>`;
  const more = items(pair);
  const acts = un`
    <${Button} kind="quiet" onClick=${() => print()}>${t("act-print")}<//>
    ${more.length > 0 && un`<${Menu} label=${t("brief-more")} items=${more} />`}`;
  const complete = safe(pair.id).stage.value === "all" && safe("mine").stage.value === "all" && questions !== void 0;
  return un`
    <div class="brief" ref=${room}>
      <${PageHead} title=${t("brief-title", { name })} over=${over} acts=${acts} />
      <div class="screen-only"><${NextMeeting} pair=${pair}><${Button} href=${`/alcove/${pair.id}/meeting`}>${t(pair.next?.startedAt ? "table-go-in" : "table-meet")}<//><//></div>
      ${complete ? un`<${Parts} pair=${pair} questions=${questions} />` : un`<${Waiting} />`}
    </div>`;
}
function Parts({ pair, questions }) {
  const meeting = pair.next ?? whenever();
  const agenda = agendaOf(pair, meeting);
  const found = forMe(pair, meeting, agenda, questions);
  return un`
    ${found.script !== "usual" && un`<${Script} script=${found.script} pair=${pair} />`}
    <${Agenda} pair=${pair} meeting=${meeting} agenda=${agenda} planned=${Boolean(pair.next)} />
    <${MineLines} pair=${pair} meeting=${meeting} found=${found} />
    ${found.script === "usual" && un`<${Quarter} pair=${pair} meeting=${meeting} growth=${found.growthDue} />`}`;
}
function whenever() {
  return { id: "", startsAt: (/* @__PURE__ */ new Date()).toISOString(), minutes: USUAL_LENGTH, zone: ownZone() };
}
function items(pair) {
  if (!pair.next) return [];
  const { id } = pair.next;
  const last = hasMark("last", pair.id, id);
  return [last ? { label: t("brief-is-not-last"), onClick: () => clearMark("last", pair.id) } : { label: t("brief-is-last"), onClick: () => setMark("last", pair.id, id) }];
}

export {
  agendaOf,
  begin,
  meetNow,
  Taps,
  NextSteps,
  Hour,
  forMe,
  Brief,
  whenever
};
