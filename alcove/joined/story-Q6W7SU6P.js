import {
  agendaIds
} from "./chunk-I5BFK2JJ.js";
import {
  OutcomeLine
} from "./chunk-HZO37XWZ.js";
import {
  heldMeetings
} from "./chunk-5JIFGDYX.js";
import {
  effectivePromise,
  gathered,
  mineOf
} from "./chunk-J2QXQDUI.js";
import {
  Field
} from "./chunk-3O3MUSMW.js";
import {
  Voice
} from "./chunk-5ESLCPL6.js";
import "./chunk-JJDQFU4E.js";
import "./chunk-2QNRR4TD.js";
import {
  Blank,
  Waiting
} from "./chunk-KFGPX65O.js";
import {
  When
} from "./chunk-ZLSQVAN7.js";
import "./chunk-62VUWKLO.js";
import "./chunk-3R4MK6MB.js";
import "./chunk-OM6FMBLJ.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  PageHead,
  t
} from "./chunk-PPLIALF7.js";
import "./chunk-KV4C5GNT.js";
import "./chunk-63BGTQ45.js";
import {
  makeSearch
} from "./chunk-72YVGLEM.js";
import {
  safe
} from "./chunk-5LNVUR7X.js";
import {
  F,
  Nt,
  me,
  un
} from "./chunk-557TLY2U.js";

// rooms/story/told.js
function tell(ours, own) {
  const notes = groupBy([...ours.of("note"), ...own].sort(olderFirst), ({ fields }) => fields.meeting);
  const closings = groupBy(ours.of("closing"), ({ fields }) => fields.meeting);
  const endings = groupBy(ours.of("topic"), ({ fields }) => fields.outcome?.meeting);
  const held = heldMeetings(ours);
  return held.map(({ meeting, snapshot, startedAt }) => {
    const ended = ours.of("held").find(({ fields }) => fields.meeting === meeting);
    const begun = new Date(startedAt ?? ended.madeAt);
    const said = { notes: notes.get(meeting) ?? [], steps: closings.get(meeting) ?? [], endings: endings.get(meeting) ?? [], promises: madeBetween(ours, begun, ended.madeAt) };
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

// rooms/story/chapter.js
function Chapter({ told, pair, ours }) {
  const { name } = pair.counterpart;
  const { at, arrival, topics, along, promises, steps } = told;
  const isBare = arrival.length + topics.length + along.length + promises.length + steps.length === 0;
  return un`
    <article class="story__meeting" id=${`meeting-${told.id}`}>
      <h3 class="story__when"><${When} at=${at} as="day" /></h3>
      ${arrival.length > 0 && un`<${Lines} entries=${arrival} name=${name} />`}
      ${topics.map((each) => un`<${Talked} key=${each.topic.id} each=${each} name=${name} ours=${ours} />`)}
      ${promises.length > 0 && un`<${Made} promises=${promises} name=${name} ours=${ours} />`}
      ${along.length > 0 && un`
        <p class="story__label">${t("story-along")}</p>
        <ul class="story__along">${along.map((topic) => un`<li key=${topic.id}>${topic.words}</li>`)}</ul>`}
      ${steps.length > 0 && un`<${Steps} steps=${steps} name=${name} ours=${ours} />`}
      ${isBare && un`<p class="soft">${t("story-bare")}</p>`}
    </article>`;
}
var nameOf = (entry, name) => entry.mine ? t("name-you") : name;
function Talked({ each: { topic, notes, outcome, promises }, name, ours }) {
  return un`
    <section class="story__topic">
      <p class="story__by"><${Name} entry=${topic} name=${name} /></p>
      <p class="story__words">${topic.words}</p>
      ${notes.length > 0 && un`<${Lines} entries=${notes} name=${name} />`}
      ${outcome && un`<${OutcomeLine} outcome=${outcome} />`}
      ${promises.length > 0 && un`<${Made} promises=${promises} name=${name} ours=${ours} />`}
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
function Made({ promises, name, ours }) {
  return un`
    <ul class="story__promises" aria-label=${t("promise-title")}>
      ${promises.map((promise) => un`<li key=${promise.id}><${Promised} promise=${promise} name=${name} ours=${ours} /></li>`)}
    </ul>`;
}
function Promised({ promise, name, ours }) {
  const state = stateOf(ours, promise);
  const isMine = promise.fields.owner === me.value?.id;
  return un`
    <span>${t(isMine ? "story-you-promised" : "story-they-promised", { name })}</span> <span class="said-inline">${promise.words}</span>
    ${state !== "open" && un` <span class=${state === "kept" ? "promises__kept meta" : "meta"}>${t(`promise-state-${state === "offered" && isMine ? "offered-me" : state}`, { name })}</span>`}`;
}
function Steps({ steps, name, ours }) {
  return un`
    <p class="story__label">${t("story-steps")}</p>
    <ul class="story__promises">
      ${steps.map(({ author, promise }) => un`<li key=${author.id}>${promise ? un`<${Promised} promise=${promise} name=${name} ours=${ours} />` : t(author.mine ? "story-you-nothing" : "story-they-nothing", { name })}</li>`)}
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
  const ours = gathered(pair.id);
  const told = tell(ours, mineOf(pair.id, "note"));
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
          ${meetings.map((each) => each.skipped ? un`<p class="story__skipped meta" key=${each.id}><${When} at=${each.at} as="day" />: ${t("story-skipped")}</p>` : un`<${Chapter} key=${each.id} told=${each} pair=${pair} ours=${ours} />`)}
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
export {
  Story as default
};
