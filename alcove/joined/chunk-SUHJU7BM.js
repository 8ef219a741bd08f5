import {
  agreementYes
} from "./chunk-DR43BCZH.js";
import {
  agendaIds
} from "./chunk-OMRLJGMC.js";
import {
  Shaped,
  countsOf,
  orderNotes,
  tickOf
} from "./chunk-YSYIUHV4.js";
import {
  purposeOf
} from "./chunk-5BB4RBDB.js";
import {
  L,
  When,
  effectivePromise,
  gathered,
  heldMeetings,
  mineOf,
  recordTime,
  safe,
  t,
  un
} from "./start.js";

var TOLD = Object.freeze(["win", "feedback", "ask", "goal", "step", "card", "checkin", "letter", "ceremony", "past", "question", "topic", "promise", "note", "answer"]);
var ONLY_IF = {
  topic: ({ fields }) => fields.outcome !== void 0,
  ceremony: ({ words }) => words !== "",
  // A note is told with its topic, or in its meeting; by itself where its topic was erased: the words of the other stay.
  note: ({ fields }, isGone) => fields.topic === void 0 ? fields.meeting === void 0 : isGone(fields.topic),
  answer: ({ words, fields }, isGone) => words !== "" && isGone(fields.to)
};
function tellBetween(ours, meetings, told, { elsewhere = [], complete = true } = {}) {
  const starts = meetings.map(({ at }) => at.getTime()).sort((one, other) => one - other);
  const stretches = /* @__PURE__ */ new Map();
  const isGone = (id) => complete && ours.get(id) === void 0;
  for (const item of itemsOf(ours, told, elsewhere, isGone)) {
    const stretch = starts.filter((start) => start <= timeOf(item)).length;
    const items = stretches.get(stretch);
    if (items) items.push(item);
    else stretches.set(stretch, [item]);
  }
  return [...stretches].sort(([one], [other]) => other - one).map(([stretch, items]) => {
    const newestFirst = items.sort((one, other) => timeOf(other) - timeOf(one));
    return { id: `between-${stretch}`, at: new Date(timeOf(newestFirst[0])), items: newestFirst };
  });
}
function itemsOf(ours, told, elsewhere, isGone) {
  const kinds = TOLD.filter((kind) => !elsewhere.includes(kind));
  const said = kinds.flatMap((kind) => ours.of(kind).filter((entry) => !told.has(entry.id) && (ONLY_IF[kind]?.(entry, isGone) ?? true)));
  const agreed = ours.of("agreement").filter((each) => agreementYes([...ours.answersTo(each.id)], each));
  return [...said, ...agreed];
}
function timeOf({ id, kind, fields }) {
  return kind === "step" && fields.done_on ? Date.parse(`${fields.done_on}T12:00:00Z`) : recordTime(id);
}
function toldIn(meetings) {
  const ids = /* @__PURE__ */ new Set();
  for (const { topics, arrival, along, promises, steps } of meetings) {
    for (const { topic, notes, promises: made } of topics) for (const each of [topic, ...notes, ...made]) ids.add(each.id);
    for (const each of [...arrival, ...along, ...promises]) ids.add(each.id);
    for (const { promise } of steps) if (promise) ids.add(promise.id);
  }
  return ids;
}
var smallThings = (ours) => ours.of("topic").filter(({ fields }) => fields.small).toReversed();

var ABOVE = 2;
function Written({ notes, name, ours, counts = countsOf(notes) }) {
  const countOf = ({ id, fields }) => fields.shape === "heading" ? (counts.get(id) ?? 1) + ABOVE : counts.get(id);
  return un`
    <div class="story__written">
      ${notes.map((note) => un`
        <div key=${note.id} data-record=${note.id} tabindex="-1">
          <${Shaped} note=${note} count=${countOf(note)} tick=${tickOf(note, ours.answersTo(note.id))} name=${name} />
        </div>`)}
    </div>`;
}
function WrittenByBoth({ notes, name, ours }) {
  const counts = countsOf(notes);
  return un`
    <ul class="story__notes">
      ${runsOf(notes).map((run) => un`
        <li key=${run[0].id}>
          <p class="story__by">
            <b class=${run[0].mine ? "story__name" : "story__name story__name--theirs"}>${run[0].mine ? t("name-you") : name}</b>
            ${run[0].safe === "mine" && un` <span class="meta">${t("state-unsaid")}</span>`}
          </p>
          <${Written} notes=${run} name=${name} ours=${ours} counts=${counts} />
        </li>`)}
    </ul>`;
}
function runsOf(notes) {
  const runs = [];
  for (const note of notes) {
    const last = runs.at(-1);
    if (last && last[0].author === note.author && last[0].safe === note.safe) last.push(note);
    else runs.push([note]);
  }
  return runs;
}

function pastsOf(pair) {
  const ours = gathered(pair);
  const notes = /* @__PURE__ */ new Map();
  for (const each of [...ours.of("note"), ...mineOf(pair, "note"), ...ours.of("order"), ...mineOf(pair, "order")]) {
    const of = each.kind === "order" ? each.fields.notes : each.fields.topic ? void 0 : each.fields.meeting;
    if (of) notes.set(of, (notes.get(of) ?? []).concat(each));
  }
  const laid = new Set(ours.of("past").filter(({ mine }) => mine).map(({ fields }) => fields.was));
  const own = mineOf(pair, "past").filter(({ id }) => !laid.has(id));
  return [...ours.of("past"), ...own].map((entry) => ({ id: entry.id, at: /* @__PURE__ */ new Date(`${entry.fields.day}T12:00`), past: { entry, notes: (
    /** @type {Entry[]} */
    orderNotes(notes.get(entry.id) ?? [], entry.id)
  ) } }));
}
function Past({ past: { entry, notes }, name, ours }) {
  return un`
    <article class="story__meeting" id=${`meeting-${entry.id}`} data-record=${entry.id} tabindex="-1">
      <h3 class="story__when"><${When} at=${entry.fields.day} as="day" /></h3>
      <p class="meta">${t(entry.mine ? "story-past-mine" : "story-past-theirs", { name })}${entry.safe === "mine" && un` · ${t("state-unsaid")}`}</p>
      ${entry.words && un`<p class="story__words">${entry.words}</p>`}
      <${Written} notes=${notes} name=${name} ours=${ours} />
    </article>`;
}

function tell(ours, own) {
  const notes = groupBy([...ours.of("note"), ...own.filter(({ kind }) => kind === "note")].sort(olderFirst), ({ fields }) => fields.meeting);
  const closings = groupBy(ours.of("closing"), ({ fields }) => fields.meeting);
  const endings = groupBy(ours.of("topic"), ({ fields }) => fields.outcome?.meeting);
  const orders = groupBy([...ours.of("order"), ...own.filter(({ kind }) => kind === "order")], ({ fields }) => fields.notes);
  const inOrder = (found, of) => (
    /** @type {Entry[]} */
    orderNotes([...found, ...orders.get(of) ?? []], of)
  );
  const held = heldMeetings(ours);
  return held.map(({ meeting, snapshot, startedAt }) => {
    const ended = ours.of("held").find(({ fields }) => fields.meeting === meeting);
    const begun = new Date(startedAt ?? ended.madeAt);
    const said = { notes: notes.get(meeting) ?? [], steps: closings.get(meeting) ?? [], endings: endings.get(meeting) ?? [], promises: madeBetween(ours, begun, ended.madeAt), inOrder };
    return tellOne(ours, meeting, begun, snapshot, said);
  }).reverse();
}
function tellOne(ours, id, at, snapshot, said) {
  const steps = said.steps.map((author) => ({ author, promise: ours.get(author.fields.promise) }));
  const taken = new Set(said.steps.map(({ fields }) => fields.promise));
  const made = said.promises.filter((promise) => !taken.has(promise.id));
  const agenda = snapshot ? agendaIds(snapshot.fields.agenda) : [];
  const ids = /* @__PURE__ */ new Set([...agenda, ...said.notes.map(({ fields }) => fields.topic), ...said.endings.map((topic) => topic.id)]);
  const topics = [...ids].map((topic) => ours.get(topic)).filter((topic) => topic?.kind === "topic").map((topic) => ({
    topic,
    notes: said.inOrder(said.notes.filter(({ fields }) => fields.topic === topic.id), topic.id),
    outcome: said.endings.includes(topic) ? topic.fields.outcome : void 0,
    promises: made.filter(({ fields }) => fields.topic === topic.id)
  }));
  const left = ({ notes, outcome, promises }) => notes.length > 0 || outcome || promises.length > 0;
  return {
    id,
    at,
    steps,
    arrival: said.inOrder(said.notes.filter(({ fields }) => !fields.topic), id),
    topics: topics.filter(left),
    along: topics.filter((topic) => !left(topic)).map(({ topic }) => topic),
    promises: made.filter(({ fields }) => !fields.topic || !ids.has(fields.topic))
  };
}
function madeBetween(ours, from, until) {
  return ours.of("promise").filter(({ madeAt }) => madeAt >= from && madeAt <= until);
}
var olderFirst = (a, b) => a.id < b.id ? -1 : 1;
function groupBy(all, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) {
    const key = keyOf(each);
    if (key !== void 0) groups.set(key, [...groups.get(key) ?? [], each]);
  }
  return groups;
}
var stateOf = (ours, promise) => effectivePromise(promise, ours.answersTo(promise.id)).state;

var known = /* @__PURE__ */ new Map();
function tellAll(pair) {
  let telling = known.get(pair);
  if (!telling) known.set(pair, telling = L(() => tellPair(pair)));
  return telling.value;
}
function tellPair(pair) {
  const ours = gathered(pair);
  const told = tell(ours, [...mineOf(pair, "note"), ...mineOf(pair, "order")]);
  const ids = toldIn(told);
  const between = tellBetween(ours, told, ids, { complete: safe(pair).stage.value === "all", elsewhere: ["past"] });
  const heard = ours.of("heard").map((entry) => ({ id: entry.id, at: entry.madeAt, heard: entry }));
  const skipped = safe(pair).meetings.value.filter(({ state }) => state === "skipped").map(({ id, startsAt }) => ({ id, at: new Date(startsAt), skipped: true }));
  for (const { items } of between) for (const { id } of items) ids.add(id);
  for (const { id } of heard) ids.add(id);
  const pasts = pastsOf(pair);
  for (const { id, past } of pasts) for (const each of [id, ...past.notes.map((note) => note.id)]) ids.add(each);
  const chapters = [...pasts, ...told.map((each) => ({ id: each.id, at: each.at, told: each })), ...between.map((each) => ({ id: each.id, at: each.at, between: each })), ...heard, ...skipped];
  return { chapters: chapters.sort((one, other) => other.at.getTime() - one.at.getTime()), ids };
}

var NO_FILTER = Object.freeze({ person: "", kind: "", purpose: "" });
var FOUND = Object.freeze(["topic", "note", "promise", "answer", "win", "goal", "step", "feedback", "ask", "checkin", "card", "agreement", "question", "heard", "letter", "ceremony", "past"]);
var ASKED = Object.freeze(["relationship", "safe-space", "growth", "progress", "feedback", "long-view"]);
var isAsking = ({ person, kind, purpose }) => Boolean(person || kind || purpose);
function fitsFilter({ person, kind, purpose }, purposeIs) {
  return (entry) => FOUND.includes(entry.kind) && (!person || person === "me" === Boolean(entry.mine)) && (!kind || entry.kind === kind) && (!purpose || (purposeIs(entry) ?? "").startsWith(purpose));
}
function purposesBy(find, ofQuestion = () => null) {
  const byQuestion = (id) => find(id)?.fields.purpose ?? ofQuestion(id);
  return function purposeIs(entry, steps = 0) {
    const about = entry.kind === "answer" ? find(entry.fields.to) : entry.kind === "note" ? find(entry.fields.topic) : null;
    if (about && steps < 2) return purposeIs(about, steps + 1);
    return purposeOf(entry, byQuestion);
  };
}

export {
  smallThings,
  WrittenByBoth,
  Past,
  stateOf,
  tellAll,
  NO_FILTER,
  FOUND,
  ASKED,
  isAsking,
  fitsFilter,
  purposesBy
};
