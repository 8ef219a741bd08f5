import {
  loadQuestions
} from "./chunk-JOOBAT4N.js";
import {
  Lines
} from "./chunk-42FRORLQ.js";
import {
  Heard
} from "./chunk-EOIXLFGK.js";
import "./chunk-NZURFMR2.js";
import {
  ASKED,
  FOUND,
  NO_FILTER,
  Past,
  WrittenByBoth,
  fitsFilter,
  isAsking,
  purposesBy,
  smallThings,
  stateOf,
  tellAll
} from "./chunk-SUHJU7BM.js";
import {
  feltInWords
} from "./chunk-I5C2DUCL.js";
import "./chunk-DR43BCZH.js";
import "./chunk-OMRLJGMC.js";
import {
  Shaped,
  tickOf
} from "./chunk-YSYIUHV4.js";
import "./chunk-K34PHYSP.js";
import "./chunk-5BB4RBDB.js";
import {
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "./chunk-GFFXDHMS.js";
import {
  Blank,
  Button,
  F,
  Field,
  List,
  Nt,
  OutcomeLine,
  PageHead,
  Reveal,
  Row,
  Select,
  Ue,
  Voice,
  Waiting,
  When,
  gathered,
  me,
  pairs,
  place,
  safe,
  t,
  un
} from "./start.js";
import "./first.js";

function Between({ between, pair, ours }) {
  const heading = `heading-${between.id}`;
  return un`
    <article class="story__meeting story__between" aria-labelledby=${heading}>
      <h3 class="story__label" id=${heading}>${t("story-between")}</h3>
      <${List} class="voices" labelledby=${heading}>${between.items.map((item) => un`<${Item} key=${item.id} item=${item} pair=${pair} ours=${ours} />`)}<//>
    </article>`;
}
function Item({ item, pair, ours }) {
  const { name } = pair.counterpart;
  const replies = ours.answersTo(item.id).filter(({ words }) => words);
  const whose = ({ mine }) => mine ? t("name-you") : name;
  return un`
    <${Voice} as="li" data-record=${item.id} tabindex="-1" name=${whose(item)} theirs=${!item.mine} at=${item.madeAt} mark=${t(`story-kind-${item.kind}`)}
      reply=${replies.length > 0 && replies.map((reply) => un`<${Voice} key=${reply.id} name=${whose(reply)} theirs=${!reply.mine}>${reply.words}<//>`)}>
      <${Said} item=${item} ours=${ours} name=${name} />
    <//>`;
}
function Said({ item, ours, name }) {
  if (item.kind === "feedback") return un`<${Lines} entry=${item} />`;
  if (item.kind === "note") return un`<${Shaped} note=${item} count=${item.fields.shape === "heading" ? 4 : 1} tick=${tickOf(item, ours.answersTo(item.id))} name=${name} />`;
  const felt = item.kind === "checkin" && feltInWords(item.fields);
  const standing = item.kind === "promise" && stateOf(ours, item);
  const text = item.kind === "topic" ? item.words : textOf(item);
  return un`
    ${felt && un`<p class="voice__text">${felt}</p>`}
    ${text && un`<p class="voice__text">${text}</p>`}
    ${item.fields.outcome && un`<${OutcomeLine} outcome=${item.fields.outcome} />`}
    ${standing && standing !== "open" && un`<p class="meta">${t(`promise-state-${standing === "offered" && !item.mine ? "offered-me" : standing}`, { name })}</p>`}`;
}

function Chapter({ told, pair, ours }) {
  const { name } = pair.counterpart;
  const { at, arrival, topics, along, promises, steps } = told;
  const isBare = arrival.length + topics.length + along.length + promises.length + steps.length === 0;
  return un`
    <article class="story__meeting" id=${`meeting-${told.id}`}>
      <h3 class="story__when"><${When} at=${at} as="day" /></h3>
      ${arrival.length > 0 && un`<${WrittenByBoth} notes=${arrival} name=${name} ours=${ours} />`}
      ${topics.map((each) => un`<${Talked} key=${each.topic.id} each=${each} name=${name} ours=${ours} />`)}
      ${promises.length > 0 && un`<${Made} promises=${promises} name=${name} ours=${ours} />`}
      ${along.length > 0 && un`
        <p class="story__label">${t("story-along")}</p>
        <ul class="story__along">${along.map((topic) => un`<li key=${topic.id} data-record=${topic.id} tabindex="-1">${topic.words}</li>`)}</ul>`}
      ${steps.length > 0 && un`<${Steps} steps=${steps} name=${name} ours=${ours} />`}
      ${isBare && un`<p class="soft">${t("story-bare")}</p>`}
    </article>`;
}
var nameOf = (entry, name) => entry.mine ? t("name-you") : name;
function Talked({ each: { topic, notes, outcome, promises }, name, ours }) {
  return un`
    <section class="story__topic" data-record=${topic.id} tabindex="-1">
      <p class="story__by"><${Name} entry=${topic} name=${name} /></p>
      <p class="story__words">${topic.words}</p>
      ${notes.length > 0 && un`<${WrittenByBoth} notes=${notes} name=${name} ours=${ours} />`}
      ${outcome && un`<${OutcomeLine} outcome=${outcome} />`}
      ${promises.length > 0 && un`<${Made} promises=${promises} name=${name} ours=${ours} />`}
    </section>`;
}
function Name({ entry, name }) {
  return un`<b class=${entry.mine ? "story__name" : "story__name story__name--theirs"}>${nameOf(entry, name)}</b>`;
}
function Made({ promises, name, ours }) {
  return un`
    <ul class="story__promises" aria-label=${t("promise-title")}>
      ${promises.map((promise) => un`<li key=${promise.id} data-record=${promise.id} tabindex="-1"><${Promised} promise=${promise} name=${name} ours=${ours} /></li>`)}
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
      ${steps.map(({ author, promise }) => un`<li key=${author.id} data-record=${promise?.id} tabindex="-1">${promise ? un`<${Promised} promise=${promise} name=${name} ours=${ours} />` : t(author.mine ? "story-you-nothing" : "story-they-nothing", { name })}</li>`)}
    </ul>`;
}

function Find({ typed, onTyped, filter, onFilter, name, hint, focus }) {
  const set = (key) => (value) => onFilter({ ...filter, [key]: value });
  const any = { value: "", label: t("story-any") };
  return un`
    <search class="story__find screen-only">
      <${Field} label=${t("story-find")} hint=${hint} type="search" voice="said" value=${typed} onInput=${onTyped} hotkey="/" focus=${focus}
        onKeyDown=${(event) => event.key === "Escape" && onTyped("")} />
      <div class="story__filters">
        <${Select} label=${t("story-by-purpose")} value=${filter.purpose} onChange=${set("purpose")} options=${[any, ...ASKED.map((value) => ({ value, label: t(`story-purpose-${value}`) }))]} />
        <${Select} label=${t("story-by-person")} value=${filter.person} onChange=${set("person")} options=${[any, { value: "me", label: t("name-you") }, { value: "them", label: name ?? t("story-the-other") }]} />
        <${Select} label=${t("story-by-kind")} value=${filter.kind} onChange=${set("kind")} options=${[any, ...FOUND.map((value) => ({ value, label: t(`story-kind-${value}`) }))]} />
        ${isAsking(filter) && un`<${Button} kind="quiet" small onClick=${() => onFilter(NO_FILTER)}>${t("story-all")}<//>`}
      </div>
    </search>`;
}
function useQuestionPurposes(wanted) {
  const [purposes, setPurposes] = Nt(
    /** @type {Map<string, string>} */
    /* @__PURE__ */ new Map()
  );
  Ue(() => {
    if (!wanted || purposes.size > 0) return;
    loadQuestions("en").then(({ bank }) => setPurposes(new Map(bank.map(({ id, purpose }) => [id, purpose]))), () => {
    });
  }, [wanted]);
  return (id) => purposes.get(id) ?? null;
}

var BEFORE = 120;
var SHOWN = 600;
function Highlighted({ text, terms }) {
  const places = placesIn(text, terms);
  const from = text.length > SHOWN && places.length > 0 ? beginAt(text, places[0][0] - BEFORE) : 0;
  const until = Math.min(text.length, from + SHOWN);
  const parts = [];
  let at = from;
  for (const [start, end] of places.filter(([, end2]) => end2 <= until)) {
    parts.push(text.slice(at, start), un`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return un`<p class="voice__text">${from > 0 && "… "}${parts}${text.slice(at, until)}${until < text.length && " …"}</p>`;
}
var beginAt = (text, wanted) => wanted <= 0 ? 0 : text.indexOf(" ", wanted) + 1;

var ROOMS = {
  win: "progress",
  goal: "growth",
  step: "growth",
  feedback: "feedback",
  ask: "feedback",
  checkin: "us",
  card: "us",
  agreement: "us",
  question: "questions",
  letter: "letter",
  ceremony: "ceremony"
};
function placeOf(pair, entry, find, isTold) {
  const read = entry.kind === "answer" && !isTold(entry.id) ? find(entry.fields.to) : isTold(entry.id) ? entry : find(entry.fields.topic) ?? entry;
  if (!read) return `/alcove/${pair}/story`;
  if (isTold(read.id)) return `/alcove/${pair}/story?record=${read.id}`;
  return `/alcove/${pair}/${ROOMS[read.kind] ?? "table"}`;
}

var SHOWN2 = 60;
function Found({ found, typed, several }) {
  const terms = termsOf(typed);
  return un`
    <p class="meta" role="status">${t("story-found", { count: found.length })}</p>
    <${List} class="voices story__found" label=${t("story-found-label")}>${found.slice(0, SHOWN2).map((entry) => un`<${One} key=${entry.id} entry=${entry} terms=${terms} several=${several} />`)}<//>
    ${found.length > SHOWN2 && un`<p class="soft">${t("story-found-more", { count: found.length - SHOWN2 })}</p>`}`;
}
function One({ entry, terms, several }) {
  const pair = pairs.value.find(({ id }) => id === (entry.safe === "mine" ? entry.fields.pair : entry.safe));
  const name = pair?.counterpart.name ?? t("frame-another");
  const text = textOf(entry) || feltInWords(entry.fields);
  const mark = [t(`story-kind-${entry.kind}`), several && pair && t("name-you-and", { name })].filter(Boolean).join(" · ");
  return un`
    <${Voice} as="li" data-row name=${entry.mine ? t("name-you") : name} theirs=${!entry.mine} at=${entry.madeAt} mark=${mark} state=${entry.safe === "mine" ? "unsaid" : void 0}>
      <${Highlighted} text=${text} terms=${terms} />
      ${pair && un`<p><a class="story__to" data-open href=${hrefOf(pair.id, entry)}>${t("story-to-place")}</a></p>`}
    <//>`;
}
function hrefOf(pair, entry) {
  const [ours, own] = [gathered(pair), gathered("mine")];
  const { ids } = tellAll(pair);
  return placeOf(pair, entry, (id) => ours.get(id) ?? own.get(id), (id) => ids.has(id));
}

function SmallThings({ pair, ours }) {
  const [open, setOpen] = Nt(false);
  const { name } = pair.counterpart;
  const all = smallThings(ours);
  if (all.length === 0) return null;
  return un`
    <${Reveal} label=${t("story-small")} open=${open} onToggle=${setOpen}>
      <p class="meta">${t("story-small-note")}</p>
      ${open && un`
        <${List} label=${t("story-small")}>${all.map((topic) => un`
          <${Row} key=${topic.id} theirs=${!topic.mine} meta=${un`<span>${topic.mine ? t("name-you") : name}</span><span><${When} at=${topic.madeAt} as="day" /></span>`}
            more=${topic.fields.outcome ? un`<${OutcomeLine} outcome=${topic.fields.outcome} />` : un`<p class="meta">${t("story-small-open")}</p>`}>${topic.words}<//>`)}<//>`}
    <//>`;
}

function Story({ pair }) {
  const { name } = pair.counterpart;
  const [typed, setTyped] = Nt("");
  const [filter, setFilter] = Nt(NO_FILTER);
  const complete = safe(pair.id).stage.value === "all";
  const { chapters } = tellAll(pair.id);
  const read = F(() => un`<${Chapters} pair=${pair} />`, [pair]);
  const search = useLooking(pair.id, filter, typed);
  const looking = typed.trim() !== "" || isAsking(filter);
  const sought = place.value.query.get("record");
  Ue(() => {
    setTyped("");
    setFilter(NO_FILTER);
    if (sought) return goTo(sought);
  }, [sought, place.value]);
  const acts = chapters.length > 0 && un`${!pair.closed && un`<${Button} kind="quiet" href=${`/alcove/${pair.id}/bring`}>${t("story-bring")}<//>`}<${Button} kind="quiet" href=${`/alcove/${pair.id}/export`}>${t("nav-export")}<//><${Button} kind="quiet" onClick=${() => print()}>${t("act-print")}<//>`;
  return un`
    <${PageHead} title=${t("story-title", { name })} seenBy=${t("seen-by-two", { name })} acts=${acts} />
    ${(chapters.length > 0 || looking) && un`<${Find} typed=${typed} onTyped=${setTyped} filter=${filter} onFilter=${setFilter} name=${name} hint=${t("story-find-hint")} />`}
    ${looking && un`<${Found} found=${search(typed)} typed=${typed} />`}
    <div class="story" hidden=${looking}>${read}</div>
    ${complete && chapters.length === 0 && !pair.closed && un`<${Blank} act=${un`<${Button} href=${`/alcove/${pair.id}/meeting`}>${t("table-meet")}<//><${Button} kind="quiet" href=${`/alcove/${pair.id}/bring`}>${t("story-bring")}<//>`}>${t("story-empty", { name })}<//>`}
    ${complete && chapters.length === 0 && pair.closed && un`<p class="soft">${t("story-empty-closed")}</p>`}`;
}
function Chapters({ pair }) {
  const ours = gathered(pair.id);
  return un`
    <${SmallThings} pair=${pair} ours=${ours} />
    ${years(tellAll(pair.id).chapters).map(([year, all]) => un`
      <section class="story__of-year" key=${year} aria-label=${String(year)}>
        <h2 class="story__year">${year}</h2>
        ${all.map((each) => un`<${One2} key=${each.id} each=${each} pair=${pair} ours=${ours} />`)}
      </section>`)}
    ${safe(pair.id).stage.value !== "all" && un`<${Waiting}>${t("story-older")}<//>`}`;
}
function useLooking(pair, filter, typed) {
  const ofQuestion = useQuestionPurposes(filter.purpose !== "");
  const [ours, own] = [safe(pair).entries.value, safe("mine").entries.value];
  const asks = isAsking(filter);
  return F(() => {
    const find = (id) => ours.get(id) ?? own.get(id);
    const fits = asks ? fitsFilter(filter, purposesBy(find, ofQuestion)) : ({ kind }) => FOUND.includes(kind);
    const isHere = (entry) => (entry.safe !== "mine" || entry.fields.pair === pair) && fits(entry);
    return makeSearch(() => [ours, own], isHere);
  }, [ours, own, filter, ofQuestion, asks, typed.trim() === ""]);
}
function goTo(record) {
  let tries = 0;
  const timer = setInterval(() => {
    const found = (
      /** @type {HTMLElement | null} */
      document.querySelector(`[data-record="${CSS.escape(record)}"]`)
    );
    const isShown = found !== null && found.getClientRects().length > 0;
    tries += 1;
    if (isShown || tries > 100) clearInterval(timer);
    if (!isShown) return;
    found.scrollIntoView({ block: "center" });
    found.focus({ preventScroll: true });
  }, 50);
  return () => clearInterval(timer);
}
function One2({ each, pair, ours }) {
  if (each.heard) return un`<div data-record=${each.id} tabindex="-1"><${Heard} heard=${each.heard} pair=${pair} /></div>`;
  if (each.skipped) return un`<p class="story__skipped meta"><${When} at=${each.at} as="day" />: ${t("story-skipped")}</p>`;
  if (each.past) return un`<${Past} past=${each.past} name=${pair.counterpart.name} ours=${ours} />`;
  if (each.between) return un`<${Between} between=${each.between} pair=${pair} ours=${ours} />`;
  return un`<${Chapter} told=${each.told} pair=${pair} ours=${ours} />`;
}
function years(all) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) groups.set(each.at.getFullYear(), [...groups.get(each.at.getFullYear()) ?? [], each]);
  return [...groups];
}

function Everywhere() {
  const [typed, setTyped] = Nt("");
  const [filter, setFilter] = Nt(NO_FILTER);
  const ofQuestion = useQuestionPurposes(filter.purpose !== "");
  const safes = ["mine", ...pairs.value.map(({ id }) => id)].map(safe);
  const entries = safes.map((each) => each.entries.value);
  const opening = safes.some(({ stage }) => stage.value !== "all");
  const search = F(() => {
    const find = (id) => entries.find((each) => each.has(id))?.get(id);
    const fits = isAsking(filter) ? fitsFilter(filter, purposesBy(find, ofQuestion)) : typed.trim() ? ({ kind }) => FOUND.includes(kind) : void 0;
    return makeSearch(() => entries, fits);
  }, [...entries, filter, ofQuestion("") === null, typed.trim() === ""]);
  const looking = typed.trim() !== "" || isAsking(filter);
  return un`
    <${PageHead} title=${t("nav-search")} seenBy=${t("story-search-seen-by")} />
    <${Find} focus typed=${typed} onTyped=${setTyped} filter=${filter} onFilter=${setFilter} hint=${t("story-find-hint-all")} />
    ${looking && un`<${Found} found=${search(typed)} typed=${typed} several />`}
    ${opening && un`<${Waiting}>${t("story-older")}<//>`}`;
}
export {
  Everywhere as everywhere,
  Story as story
};
