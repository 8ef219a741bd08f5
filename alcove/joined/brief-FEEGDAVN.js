import {
  USUAL_LENGTH,
  agendaOf,
  firstWords,
  peopleOf,
  sealedTime
} from "./chunk-IPJDF4HV.js";
import {
  agendaIds,
  writeOrder
} from "./chunk-I5BFK2JJ.js";
import {
  NextMeeting,
  useStayPut
} from "./chunk-LETLX7YY.js";
import {
  dayOf,
  openTopics
} from "./chunk-HZO37XWZ.js";
import "./chunk-6SIGPMMB.js";
import {
  carried,
  heldMeetings,
  isHeld,
  meetingNumber,
  planInForce
} from "./chunk-5JIFGDYX.js";
import "./chunk-6V6SCQTZ.js";
import "./chunk-QMQ6A3PP.js";
import "./chunk-UPF27ZEO.js";
import {
  Compose,
  SETTLED,
  gathered,
  olderFirst,
  promisesWithStates
} from "./chunk-J2QXQDUI.js";
import "./chunk-3O3MUSMW.js";
import "./chunk-2XULXYL7.js";
import "./chunk-5ESLCPL6.js";
import {
  announce
} from "./chunk-JJDQFU4E.js";
import "./chunk-2QNRR4TD.js";
import {
  Notice,
  Waiting
} from "./chunk-KFGPX65O.js";
import {
  useAct
} from "./chunk-ZGSFLRLE.js";
import {
  List
} from "./chunk-FVGQ3UU7.js";
import {
  When,
  ownZone
} from "./chunk-ZLSQVAN7.js";
import {
  rememberFocus
} from "./chunk-62VUWKLO.js";
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
  LINES_MOST,
  LINE_CUT,
  Nt,
  PROMISES_SHOWN,
  RETURN_DAYS,
  WEIGHTS_TOPICS,
  WEIGHT_MY_PROMISE,
  WEIGHT_TALK_FIRST,
  WEIGHT_THEIR_PROMISE,
  ae,
  cutAtWord,
  moveMeeting,
  un
} from "./chunk-557TLY2U.js";

// rooms/brief/notices.js
function Notices(props) {
  const ours = gathered(props.pair.id);
  return props.agenda.notices.filter(({ topic }) => ours.get(topic)).map((notice) => un`
    <${One} key=${notice.topic} ...${props} notice=${notice} topic=${ours.get(notice.topic)} />`);
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
function Seat({ seat, topic, ours, pair, at, last, move, drag }) {
  if (!topic) return null;
  const { need, hard } = topic.fields;
  const name = topic.mine ? t("name-you") : pair.counterpart.name;
  const times = carried(ours)(topic);
  const why = seat.why && !["next", "carried", "hard", "talk-first", "dragged"].includes(seat.why) && t(`brief-why-${seat.why}`, { name: pair.counterpart.name });
  const facts = [need && t(`need-${need}`), hard && t("mark-hard"), times > 0 && t("time-carried", { times }), why].filter(Boolean);
  return un`
    <li class=${topic.mine ? "brief__seat" : "brief__seat brief__seat--theirs"} data-row data-seat=${topic.id} data-held=${drag.held === topic.id ? "" : void 0}
      ...${move && handsOf(topic.id, at, move, drag)}>
      <div class="brief__main">
        <p class="brief__words">${topic.words}</p>
        <p class="brief__why dots"><b>${name}</b>${facts.map((fact) => un`<span key=${fact}>${fact}</span>`)}</p>
      </div>
      <p class="brief__minutes">${seat.minutes && t("size-minutes", { minutes: seat.minutes })}</p>
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
  const ours = gathered(pair.id);
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
  const row = (seat) => un`
    <${Seat} key=${seat.topic} seat=${seat} topic=${ours.get(seat.topic)} ours=${ours} pair=${pair} at=${movable.indexOf(seat.topic)} last=${movable.length - 1}
      move=${planned && movable.length > 1 ? move : void 0} drag=${drag} />`;
  const bare = (ids) => ids.filter((id) => ours.get(id)).map((topic) => row({ topic }));
  return un`
    <${Section} id="agenda" title=${t("brief-agenda")} note=${t("brief-agenda-note", { name, minutes: agenda.minutes })}
      acts=${agenda.dragged && un`<${Button} kind="quiet" small onClick=${() => writeOrder(pair.id, meeting.id, { ids: [] })}>${t("brief-by-rule")}<//>`}>
      <${List} ordered class="brief__agenda" labelledby="agenda-title" blank=${t("brief-empty", { name })}>${agenda.seats.map(row)}<//>
      <${Notices} agenda=${agenda} pair=${pair} meeting=${meeting} planned=${planned} order=${movable} />
    <//>
    ${agenda.if_time_allows.length > 0 && un`
      <${Section} id="later" level=${3} title=${t("brief-if-time")}><${List} class="brief__agenda brief__agenda--loose" labelledby="later-title">${bare(agenda.if_time_allows)}<//><//>`}
    ${agenda.read_before.length > 0 && un`
      <${Section} id="before" level=${3} title=${t("brief-read-before")}><${List} class="brief__agenda brief__agenda--loose" labelledby="before-title">${agenda.read_before.filter((id) => ours.get(id)).map((topic) => un`
        <${Seat} key=${topic} seat=${{ topic }} topic=${ours.get(topic)} ours=${ours} pair=${pair} drag=${drag} at=${-1} last=${-1} />`)}<//><//>`}`;
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
function mineInput(shared, own, { me, counterpart, pair }, given, agenda, { last = false } = {}) {
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
    my_promises: ownedBy(me).filter((promise) => isDue(promise, shared, meeting)).map(wordsOf),
    their_promises: ownedBy(counterpart).map(wordsOf)
  };
}
var wordsOf = ({ id, words }) => ({ id, words });
var isLive = ({ state }) => state !== "offered" && !SETTLED.has(state);
function isDue({ fields: { by_meeting: by, by_day: day } }, shared, meeting) {
  if (day !== void 0) return day <= dayOf(meeting.startsAt, meeting.zone);
  if (by === void 0) return false;
  if (by === meeting.id || isHeld(shared, by)) return true;
  const plan = planInForce(shared, by);
  return plan !== null && Date.parse(plan.fields.starts_at) < Date.parse(meeting.startsAt);
}
function daysSinceHeld(shared, meeting) {
  const last = heldMeetings(shared).findLast((held) => held.meeting !== meeting.id)?.startedAt ?? null;
  return last === null ? null : Math.floor((Date.parse(meeting.startsAt) - last) / DAY);
}

// rooms/brief/mine-lines.js
var SCRIPTS = { first: ["why", "limits", "words", "keep"], return: ["arrive", "backlog", "small"], last: ["promises", "thanks", "keep"] };
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
export {
  Brief as default
};
