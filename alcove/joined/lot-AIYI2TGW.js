import {
  Ask,
  kindOf
} from "./chunk-KGXTW6HO.js";
import {
  Agreement,
  MyCard,
  TheirCard,
  usePartsForm
} from "./chunk-WTWHBB7A.js";
import {
  useQuestions
} from "./chunk-XWLP5YX6.js";
import "./chunk-JOOBAT4N.js";
import {
  isAlive,
  keptTime,
  stepTime
} from "./chunk-LPWZR4EI.js";
import "./chunk-UDMUJLH6.js";
import {
  Write
} from "./chunk-UVY53DIU.js";
import "./chunk-42FRORLQ.js";
import "./chunk-DR43BCZH.js";
import {
  rankOf
} from "./chunk-5BB4RBDB.js";
import "./chunk-GFFXDHMS.js";
import {
  Blank,
  Button,
  Choice,
  ErrorSummary,
  Field,
  List,
  Nowhere,
  Nt,
  PageHead,
  PromiseForm,
  PromiseRow,
  Row,
  SETTLED,
  Section,
  Sentence,
  Topic,
  TopicFacts,
  Voice,
  Waiting,
  When,
  announce,
  carried,
  dayIn,
  draft,
  eachOnce,
  eraseWithUndo,
  gathered,
  isOpen,
  me,
  mineOf,
  moveFocus,
  ofKind,
  openPairs,
  openTopics,
  place,
  promisesOf,
  promisesWithStates,
  recordTime,
  rememberFocus,
  reopen,
  safe,
  sendOnModEnter,
  sentenceOf,
  t,
  toast,
  un,
  useAct,
  useStayPut
} from "./start.js";
import "./first.js";

var CEREMONIES = Object.freeze(["first", "return", "long-view", "last"]);
var AVOIDED = 2;
function lastCeremony(entries, type, until = Infinity) {
  return ofKind(entries, "ceremony").findLast(({ id, fields }) => fields.type === type && recordTime(id) <= until) ?? null;
}
function ceremonyQuestions(bank, entries, { pair, type, kind, most }) {
  const last = lastCeremony(entries, type);
  const round = ofKind(entries, "ceremony").filter(({ fields }) => fields.type === type).length;
  const before = new Set(ofKind(entries, "topic").filter(({ id, fields }) => fields.question !== void 0 && last !== null && id < last.id).map(({ fields }) => fields.question));
  const found = [...bank].filter(({ category, kinds }) => category === `ceremony-${type}` && kinds.includes(kind));
  const place2 = ({ id }) => [Number(before.has(id)), rankOf(pair, round, id)];
  return found.sort((one, other) => {
    const [[early, rank], [late, than]] = [place2(one), place2(other)];
    return early - late || rank - than;
  }).slice(0, most);
}
function movedSince(entries, from) {
  return {
    wins: eachOnce(ofKind(entries, "win")).filter(({ id }) => recordTime(id) >= from),
    steps: eachOnce(ofKind(entries, "step")).filter((step) => stepTime(step) >= from),
    kept: promisesWithStates(entries).filter(({ promise, state, by }) => state === "kept" && keptTime(promise, by) >= from).map(({ promise }) => promise)
  };
}
function avoided(entries) {
  const times = carried(entries);
  return ofKind(entries, "topic").filter(isOpen).map((topic) => ({ topic, times: times(topic) })).filter((each) => each.times >= AVOIDED).sort((one, other) => other.times - one.times || (one.topic.id < other.topic.id ? -1 : 1));
}

function Ceremonies({ pair }) {
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  return un`
    <div class="ceremonies">
      <${PageHead} title=${t("nav-ceremonies")} lead=${t("ceremonies-lead")} seenBy=${t("seen-by-two", { name })} />
      ${safe(pair.id).stage.value === "opening" ? un`<${Waiting} />` : un`
        <${List} label=${t("nav-ceremonies")}>${CEREMONIES.map((type) => un`<${One} key=${type} type=${type} pair=${pair} last=${lastCeremony(ours, type)} />`)}<//>
        <p class="above"><a href=${`/alcove/${pair.id}/letter`}>${t("ceremonies-to-letter")}</a></p>`}
    </div>`;
}
function One({ type, pair, last }) {
  const meta = un`<span>${t(`ceremony-when-${type}`)}</span>${last && un`<span>${t("ceremony-was")} <${When} at=${last.madeAt} as="day" /></span>`}`;
  return un`<${Row} href=${`/alcove/${pair.id}/ceremony/${type}`} meta=${meta}>${t(`ceremony-title-${type}`)}<//>`;
}

var TOGETHER = 12 * 36e5;
var kept = (pair, type) => draft(`${pair}:ceremony:${type}`);
function endedNow(pair, type, now = Date.now()) {
  const last = lastCeremony(gathered(pair), type);
  return last && now - recordTime(last.id) < TOGETHER ? last : null;
}
function whereIn(pair, type, now = Date.now()) {
  const text = kept(pair, type).value.value;
  const where = text === "" ? {} : JSON.parse(text);
  const former = lastCeremony(gathered(pair), type, now - TOGETHER);
  return former && (where.at ?? 0) < recordTime(former.id) + TOGETHER ? {} : where;
}
var goTo = (pair, type, change) => kept(pair, type).set(JSON.stringify({ ...whereIn(pair, type), ...change, at: Date.now() }));

function End({ type, pair }) {
  const { name } = pair.counterpart;
  const ended = endedNow(pair.id, type);
  const { run, busy, failure } = useAct(() => end(pair, type));
  if (ended) {
    return un`<p class="ceremony__ended" role="status">${t(ended.mine ? "ceremony-ended-mine" : "ceremony-ended-theirs", { name })}</p>`;
  }
  return un`
    <${Button} kind="main" busy=${busy} onClick=${run}>${t(`ceremony-end-${type}`)}<//>
    ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}
async function end(pair, type) {
  const meeting = pair.next?.startedAt ? pair.next.id : void 0;
  const id = await safe(pair.id).put("ceremony", "", { type, ...meeting && { meeting } });
  toast(t("ceremony-ended-mine", { name: pair.counterpart.name }), { undo: () => safe(pair.id).erase(id) });
}

var askedAt = (most) => ({ pair, type, name }) => {
  const questions = useQuestions();
  if (questions === void 0) return un`<${Waiting} />`;
  if (questions === null) return un`<p class="measure">${t("questions-away")}</p>`;
  const ours = gathered(pair.id);
  const found = ceremonyQuestions(questions.bank, ours, { pair: pair.id, type, kind: kindOf(pair.myRole), most });
  const lying = (id) => ours.of("topic").findLast(({ fields }) => fields.question === id && fields.outcome === void 0);
  return un`
    <p class="measure">${t(`ceremony-asked-${type}`, { name })}</p>
    <${List} class="ceremony__asked" label=${t("ceremony-questions")}>${found.map(({ id, depth }) => {
    const topic = lying(id);
    return topic ? un`<${Topic} key=${topic.id} topic=${topic} pair=${pair} answers=${ours.answersTo(topic.id)} meeting=${pair.next?.id} />` : un`<${Ask} key=${id} id=${id} pair=${pair} depth=${depth} words=${questions.texts[id]} />`;
  })}<//>`;
};

var PURPOSES = ["relationship", "safe-space", "growth", "progress", "feedback"];
var LIMITS = ["retell", "duty", "program"];
function Why({ name }) {
  return un`
    <p class="measure said-large">${t("ceremony-why", { name })}</p>
    <ul class="ceremony__list">${PURPOSES.map((each) => un`<li key=${each}><${Sentence} id=${`ceremony-why-${each}`} /></li>`)}</ul>
    <p class="soft measure">${t("ceremony-why-both")}</p>`;
}
function Limits({ name }) {
  return un`
    <p class="measure">${t("ceremony-limits", { name })}</p>
    <ul class="ceremony__list">${LIMITS.map((each) => un`<li key=${each}>${t(`ceremony-limits-${each}`, { name })}</li>`)}</ul>
    <p><a href="/about">${t("nav-about")}</a></p>`;
}
function Keys({ pair, name }) {
  return un`
    <p class="measure said-large">${t(`ceremony-keys-${pair.state}`, { name })}</p>
    ${pair.state !== "verified" && un`<p class="measure">${t("ceremony-keys-how", { name })}</p>`}
    <p>${["new", "linked"].includes(pair.state) ? un`<${Button} href=${`/alcove/${pair.id}/compare`}>${t("ceremony-keys-compare")}<//>` : un`<a href=${`/alcove/${pair.id}/about`}>${t("ceremony-keys-about")}</a>`}</p>`;
}
function Cards({ pair, name }) {
  return un`
    <p class="measure">${t("ceremony-cards", { name })}</p>
    <div class="us us__cards ceremony__us"><${TheirCard} pair=${pair} /><${MyCard} pair=${pair} /></div>`;
}
function AgreementHere({ pair, name }) {
  return un`
    <p class="measure">${t("ceremony-agreement", { name })}</p>
    <div class="us ceremony__us"><${Agreement} pair=${pair} /></div>`;
}

var PARKED_DAYS = 28;
async function drop(topic) {
  const giveFocusBack = rememberFocus();
  await safe(topic.safe).revise(topic.id, { fields: { outcome: { what: "rest" } } });
  toast(t("topic-closed"), { undo: () => reopen(topic) });
  giveFocusBack();
}
async function park(topic) {
  const giveFocusBack = rememberFocus();
  const change = (until) => safe(topic.safe).revise(topic.id, { fields: { parked_until: until } });
  await change(dayIn(PARKED_DAYS));
  toast(t("topic-parked"), { undo: () => change(void 0) });
  giveFocusBack();
}

function Arrive({ pair, name }) {
  return un`
    <p class="measure said-large">${t("ceremony-arrive", { name })}</p>
    <p class="soft measure">${t("ceremony-arrive-note", { name })}</p>
    <p><a href=${`/alcove/${pair.id}/us`}>${t("ceremony-arrive-checkin")}</a></p>`;
}
function Topics({ pair, type, name }) {
  const ours = gathered(pair.id);
  const { kept: kept2 = [] } = whereIn(pair.id, type);
  const lying = openTopics(ours, dayIn(0)).filter(({ mine }) => mine).map((topic2) => (
    /** @type {import("../table/gathered.js").Entry} */
    topic2
  ));
  const waiting = lying.filter(({ id }) => !kept2.includes(id));
  const [topic] = waiting;
  if (!topic) return un`<p class="measure" id="topic-now" tabindex="-1">${t(lying.length > 0 ? "ceremony-backlog-through" : "ceremony-backlog-none", { name })}</p>`;
  const then = (act) => async () => {
    await act();
    moveFocus("#topic-now", { scroll: false });
  };
  return un`
    <p class="measure">${t("ceremony-backlog", { name })}</p>
    <div class="ceremony__topic" id="topic-now" tabindex="-1" key=${topic.id} data-row>
      <${Voice} as="div" name=${t("name-you")} at=${topic.madeAt}><p class="voice__text">${topic.words}</p><${TopicFacts} topic=${topic} /><//>
      <div class="cluster">
        <${Button} hotkey="d" onClick=${then(() => drop(topic))}>${t("ceremony-drop")}<//>
        <${Button} hotkey="p" onClick=${then(() => park(topic))}>${t("brief-backlog-park")}<//>
        <${Button} hotkey="k" onClick=${then(async () => goTo(pair.id, type, { kept: [...kept2, topic.id] }))}>${t("ceremony-keep")}<//>
      </div>
      ${waiting.length > 1 && un`<p class="meta">${t("ceremony-backlog-more", { count: waiting.length - 1 })}</p>`}
    </div>`;
}
function Small({ pair, name }) {
  const [made, setMade] = Nt(false);
  return un`
    <p class="measure">${t("ceremony-small", { name })}</p>
    ${made ? un`<p role="status">${t("promise-made-said")}</p>` : un`<${PromiseForm} pair=${pair} meeting=${pair.next?.id} focus=${false} leave=${() => setMade(true)} />`}`;
}

var NOW = 12 * 36e5;
var QUARTER = 91 * 864e5;
function Moved({ pair, name }) {
  const ours = gathered(pair.id);
  const last = (
    /** @type {any} */
    lastCeremony(ours, "long-view", Date.now() - NOW)
  );
  const { wins, steps, kept: kept2 } = movedSince(ours, last ? recordTime(last.id) : Date.now() - QUARTER);
  const all = [
    ...wins.map((entry) => ({ entry, whose: entry.author, what: entry.fields.lesson ? "lesson" : "win" })),
    ...steps.map((entry) => ({ entry, whose: entry.author, what: "step" })),
    ...kept2.map((entry) => ({ entry, whose: entry.fields.owner, what: "promise" }))
  ].sort((one, other) => one.entry.id < other.entry.id ? -1 : 1);
  const since = last ? un`<p class="measure">${t("ceremony-moved-since")} <${When} at=${last.madeAt} as="day" />.</p>` : un`<p class="measure">${t("ceremony-moved-ever", { name })}</p>`;
  return un`
    ${since}
    <${List} label=${t("ceremony-step-moved")} blank=${t("ceremony-moved-none")}>${all.map(({ entry, whose, what }) => un`
      <${Row} key=${entry.id} theirs=${whose !== me.value?.id} meta=${un`<b>${whose === me.value?.id ? t("name-you") : name}</b><span>${t(`ceremony-moved-${what}`)}</span>`}>${entry.words}<//>`)}<//>`;
}
function Avoided({ pair, name }) {
  const ours = gathered(pair.id);
  const found = avoided(ours);
  return un`
    <p class="measure">${t("ceremony-avoided", { name })}</p>
    <${List} class="voices" label=${t("ceremony-step-avoided")} blank=${t("ceremony-avoided-none")}>${found.map(({ topic, times }) => un`
      <${Topic} key=${topic.id} topic=${topic} pair=${pair} answers=${ours.answersTo(topic.id)} carried=${times} meeting=${pair.next?.id} />`)}<//>`;
}
function Where({ pair, name }) {
  const laid = gathered(pair.id).of("goal");
  const was = new Set(laid.map(({ fields }) => fields.was));
  const goals = [...laid, ...mineOf(pair.id, "goal").filter(({ id }) => !was.has(id))].filter(isAlive);
  return un`
    <p class="measure">${t("ceremony-where", { name })}</p>
    <${List} label=${t("ceremony-step-where")} blank=${t("ceremony-where-none")}>${goals.map((goal) => un`
      <${Row} key=${goal.id} theirs=${!goal.mine} meta=${un`<b>${goal.mine ? t("name-you") : name}</b>${goal.safe === "mine" && un`<span>${t("state-unsaid")}</span>`}${goal.fields.next_step && un`<span>${goal.fields.next_step}</span>`}`}>${goal.words}<//>`)}<//>
    <p><a href=${`/alcove/${pair.id}/growth`}>${t("ceremony-to-growth")}</a></p>`;
}
function Pulse({ pair, name }) {
  return un`
    <p class="measure">${t("ceremony-pulse", { name })}</p>
    <p><a href=${`/alcove/${pair.id}/pulse`}>${t("ceremony-to-pulse")}</a></p>`;
}

var PARTS = ["who", "towards", "promised", "works", "leave", "words"];
var textOf = (letter, part) => (part === "words" ? letter?.words : letter?.fields[part]) ?? "";
var myLetter = (pair) => mineOf(pair, "letter")[0];
var theirLetters = (pair) => lettersIn(pair).filter(({ mine }) => !mine);
var lettersIn = (pair) => (
  /** @type {any[]} */
  eachOnce(gathered(pair).of("letter")).reverse()
);

function Promises({ pair, name }) {
  const ours = gathered(pair.id);
  const { open } = promisesOf(pair.id);
  return un`
    <p class="measure">${t("ceremony-promises", { name })}</p>
    <${List} class="voices" label=${t("promise-title")} blank=${t("ceremony-promises-settled")}>${open.map((promise) => un`
      <${PromiseRow} key=${promise.id} promise=${promise} pair=${pair} answers=${ours.answersTo(promise.id)} />`)}<//>`;
}
function Thanks({ pair, name }) {
  return un`
    <p class="measure">${t("ceremony-thanks", { name })}</p>
    <${Write} pair=${pair} />
    <p><a href=${`/alcove/${pair.id}/feedback`}>${t("ceremony-to-feedback")}</a></p>`;
}
function Keep({ pair, name }) {
  return un`
    <p class="measure said-large">${t("ceremony-keeps", { name })}</p>
    <p class="measure">${t("ceremony-keeps-stays", { name })}</p>
    <p><a href=${`/alcove/${pair.id}/leaving`}>${t("ceremony-to-leaving")}</a></p>
    <p><a href=${`/alcove/${pair.id}/story`}>${t("ceremony-to-story")}</a></p>`;
}
var THREE = ["begin", "whose", "ask", "promises", "rest"];
function Three({ name }) {
  return un`
    <p class="measure">${t("ceremony-three", { name })}</p>
    <ol class="ceremony__order">${THREE.map((each) => un`<li key=${each}>${t(`ceremony-three-${each}`, { name })}</li>`)}</ol>
    <p><a href="/week">${t("ceremony-three-to-week")}</a></p>`;
}
function LetterHere({ pair, name }) {
  return un`
    <p class="measure">${t("ceremony-letter", { name })}</p>
    <p><${Button} href=${`/alcove/${pair.id}/letter`}>${t(myLetter(pair.id) ? "ceremony-to-my-letter" : "ceremony-write-letter")}<//></p>`;
}

function LetterText({ letter }) {
  return PARTS.filter((part) => textOf(letter, part) !== "").map((part) => un`
    <div class="letter__part" key=${part}>
      <h3 class="letter__label">${t(`letter-${part}`)}</h3>
      <p class="letter__said">${textOf(letter, part)}</p>
    </div>`);
}
function TheirLetter({ pair, name }) {
  return un`
    <p class="measure">${t("ceremony-their-letter", { name })}</p>
    ${theirLetters(pair.id).map((letter) => un`
      <article class="letter" key=${letter.id}><p class="meta"><b>${name}</b> <${When} at=${letter.madeAt} as="day" /></p><${LetterText} letter=${letter} /></article>`)}`;
}

var STEPS = {
  first: (pair) => [
    { id: "why", holds: Why },
    { id: "limits", holds: Limits },
    { id: "keys", holds: Keys },
    ...theirLetters(pair.id).length > 0 ? [{ id: "their-letter", holds: TheirLetter }] : [],
    { id: "cards", holds: Cards },
    { id: "agreement", holds: AgreementHere },
    { id: "worth", holds: askedAt(3) }
  ],
  return: () => [{ id: "arrive", holds: Arrive }, { id: "gentle", holds: askedAt(2) }, { id: "backlog", holds: Topics }, { id: "small", holds: Small }],
  "long-view": () => [
    { id: "moved", holds: Moved },
    { id: "avoided", holds: Avoided },
    { id: "where", holds: Where },
    { id: "asked", holds: askedAt(4) },
    { id: "pulse", holds: Pulse },
    { id: "agreement", holds: AgreementHere }
  ],
  last: () => [
    { id: "promises", holds: Promises },
    { id: "thanks", holds: Thanks },
    { id: "said", holds: askedAt(3) },
    { id: "keep", holds: Keep },
    { id: "letter", holds: LetterHere },
    { id: "three", holds: Three }
  ]
};
var stepsOf = (type, pair) => STEPS[type](pair);

function Ceremony({ pair }) {
  const { type } = place.value.params;
  if (!CEREMONIES.includes(type)) return un`<${Nowhere} />`;
  return un`<${Held} key=${type} type=${type} pair=${pair} />`;
}
function Held({ type, pair }) {
  const room = useStayPut();
  const { name } = pair.counterpart;
  const last = lastCeremony(gathered(pair.id), type);
  const over = last && un`${t("ceremony-was")} <${When} at=${/** @type {any} */
  last.madeAt} as="day" />`;
  const whole = safe(pair.id).stage.value === "all" && safe("mine").stage.value === "all";
  return un`
    <div class="ceremony" ref=${room}>
      <${PageHead} over=${over} title=${t(`ceremony-title-${type}`)} lead=${t(`ceremony-lead-${type}`, { name })} />
      ${whole ? un`<${Steps} type=${type} pair=${pair} />` : un`<${Waiting} />`}
    </div>`;
}
function Steps({ type, pair }) {
  const steps = stepsOf(type, pair);
  const { name } = pair.counterpart;
  const { step: kept2 } = whereIn(pair.id, type);
  const at = Math.max(0, steps.findIndex(({ id: id2 }) => id2 === kept2));
  const { id, holds: Holds } = steps[at];
  const go = (to) => () => {
    goTo(pair.id, type, { step: steps[to].id });
    moveFocus("#step-title", { scroll: false });
  };
  return un`
    <ol class="ceremony__course" aria-label=${t("ceremony-course")}>
      ${steps.map((each, place2) => un`
        <li key=${each.id}><button type="button" class="ceremony__way" aria-current=${place2 === at ? "step" : void 0} onClick=${go(place2)}>${t(`ceremony-step-${each.id}`)}</button></li>`)}
    </ol>
    <${Section} id="step" class="ceremony__step" title=${t(`ceremony-step-${id}`)}>
      <${Holds} key=${id} pair=${pair} type=${type} name=${name} />
    <//>
    <div class="ceremony__turn">
      ${at > 0 && un`<${Button} kind="quiet" onClick=${go(at - 1)}>${t("ceremony-back")}<//>`}
      ${at < steps.length - 1 ? un`<${Button} kind="main" onClick=${go(at + 1)}>${t("ceremony-next")}<//>` : un`<${End} type=${type} pair=${pair} />`}
    </div>`;
}

function Give({ pair, letter }) {
  const others = openPairs.value.filter(({ id }) => id !== pair.id);
  const [to, setTo] = Nt(
    /** @type {string | null} */
    others.length === 1 ? others[0].id : null
  );
  const { run, busy, failure } = useAct((next2) => give(letter, next2));
  const next = others.find(({ id }) => id === to);
  if (others.length === 0) return un`<p class="soft measure above screen-only">${t("letter-no-alcove")} <a href="/week">${t("letter-to-week")}</a></p>`;
  return un`
    <div class="letter__give stack screen-only">
      <${Choice} label=${t("letter-give")} hint=${t("letter-give-note", { name: pair.counterpart.name })} value=${to} onChange=${setTo}
        options=${others.map(({ id, counterpart }) => ({ value: id, label: t("name-you-and", { name: counterpart.name }) }))} />
      ${next && un`<p><${Button} kind="main" busy=${busy} onClick=${() => run(next)}>${t("letter-give-act", { name: next.counterpart.name })}<//></p>`}
      ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    </div>`;
}
async function give(letter, next) {
  const { pair, ...fields } = letter.fields;
  const id = await safe(next.id).put("letter", letter.words, { ...fields, was: letter.id });
  await safe("mine").erase(letter.id);
  const undo = () => Promise.all([safe(next.id).erase(id), safe("mine").bringBack(letter.id)]);
  toast(t("letter-given", { name: next.counterpart.name }), { undo });
  moveFocus("#my-letter-title", { scroll: false });
}

var keepOf = (pair, part) => `${pair.id}:letter:${part}`;
function LetterForm({ pair, letter, leave }) {
  const send = async ({ words, ...texts }) => {
    const fields = Object.fromEntries(Object.entries(texts).map(([part, text]) => [part, text || void 0]));
    await (letter ? safe("mine").revise(letter.id, { words, fields }) : safe("mine").put("letter", words, { ...fields, pair: pair.id }));
    empty();
    announce(t("letter-kept"));
    leave();
  };
  const { textIn, type, empty, submit, busy, errorOf, errors } = usePartsForm({
    parts: PARTS,
    name: "letter",
    of: pair.id,
    keep: (part) => keepOf(pair, part),
    begin: (part) => textOf(letter, part),
    send
  });
  const add = (part, line) => {
    type(part)([textIn(part).trimEnd(), line].filter(Boolean).join("\n"));
    moveFocus(`#letter-${part}`, { scroll: false });
  };
  return un`
    <form class="letter__form stack" onSubmit=${submit} noValidate>
      <${ErrorSummary} errors=${errors} />
      ${PARTS.map((part, index) => un`
        <div key=${part} class="letter__write">
          <${Field} id=${`letter-${part}`} shape="area" voice="said" rows=${2} optional focus=${index === 0} label=${t(`letter-${part}`)} hint=${t(`letter-hint-${part}`)}
            error=${errorOf(part)} value=${textIn(part)} onInput=${type(part)} onKeyDown=${sendOnModEnter} />
          <${Offers} lines=${offersFor(part, pair).filter((line) => !textIn(part).includes(line))} add=${(line) => add(part, line)} />
        </div>`)}
      <div class="cluster">
        <${Button} kind="main" type="submit" busy=${busy}>${t("letter-keep")}<//>
        <${Button} kind="quiet" onClick=${() => {
    empty();
    leave();
  }}>${t("act-cancel")}<//>
      </div>
    </form>`;
}
function Offers({ lines, add }) {
  if (lines.length === 0) return null;
  return un`
    <div class="letter__offers" role="group" aria-label=${t("letter-offers")}>
      <span class="field__hint">${t("letter-offers")}</span>
      ${lines.map((line) => un`<${Button} key=${line} small onClick=${() => add(line)}><span aria-hidden="true">+ </span>${line}<//>`)}
    </div>`;
}
function offersFor(part, pair) {
  const ours = gathered(pair.id);
  if (part === "towards") return [...ours.of("goal").filter(({ mine }) => mine), ...mineOf(pair.id, "goal")].filter(isAlive).map(({ words }) => words);
  if (part !== "promised") return [];
  return promisesWithStates(ours).filter(({ promise, state }) => promise.fields.owner !== me.value?.id && state !== "offered" && !SETTLED.has(state)).map(({ promise }) => promise.words);
}

function Letter({ pair }) {
  const room = useStayPut();
  const { name } = pair.counterpart;
  const whole = safe("mine").stage.value === "all" && safe(pair.id).stage.value === "all";
  const acts = un`<${Button} kind="quiet" onClick=${() => print()}>${t("act-print")}<//>`;
  return un`
    <div class="letters" ref=${room}>
      <${PageHead} title=${t("nav-letter")} lead=${t("letter-lead", { name })} acts=${acts} />
      ${whole ? un`<${Laid} pair=${pair} /><${Mine} pair=${pair} /><${How} pair=${pair} />` : un`<${Waiting} />`}
    </div>`;
}
function How({ pair }) {
  const { name } = pair.counterpart;
  return un`
    <${Section} id="how" class="screen-only" title=${t("letter-how")}>
      <ol class="ceremony__order">${["write", "alcove", "lay"].map((each) => un`<li key=${each}>${t(`letter-how-${each}`)}</li>`)}</ol>
      ${!pair.closed && un`<p class="above"><a href=${`/alcove/${pair.id}/ceremony/last`} onClick=${() => goTo(pair.id, "last", { step: "three" })}>${t("letter-how-three", { name })}</a></p>`}
    <//>`;
}
function Laid({ pair }) {
  const { name } = pair.counterpart;
  return lettersIn(pair.id).map((letter) => un`
    <${Section} key=${letter.id} id=${`letter-${letter.id}`} class="letter" title=${letter.mine ? t("letter-yours-here") : t("letter-of", { name })} note=${t("seen-by-two", { name })}>
      <p class="meta"><${When} at=${letter.madeAt} as="day" /></p>
      <${LetterText} letter=${letter} />
      ${letter.mine && !pair.closed && un`<p class="screen-only"><${Button} kind="quiet" small onClick=${() => eraseWithUndo(letter)}>${t("act-erase")}<//></p>`}
    <//>`);
}
function Mine({ pair }) {
  const { name } = pair.counterpart;
  const letter = myLetter(pair.id);
  const [writing, setWriting] = Nt(() => PARTS.some((part) => draft(keepOf(pair, part)).value.value !== ""));
  const leave = () => {
    setWriting(false);
    moveFocus("#my-letter-title", { scroll: false });
  };
  const begin = un`<${Button} onClick=${() => setWriting(true)}>${t(letter ? "act-edit" : "letter-begin")}<//>`;
  return un`
    <${Section} id="my-letter" class="letter" title=${t("letter-mine")} note=${t("letter-mine-note", { name })}>
      ${writing && un`<${LetterForm} pair=${pair} letter=${letter} leave=${leave} />`}
      ${!writing && !letter && un`<${Blank} act=${begin}>${t("letter-blank")}<//>`}
      ${!writing && letter && un`
        <${LetterText} letter=${letter} />
        <div class="cluster screen-only">${begin}<${Button} kind="quiet" onClick=${() => eraseWithUndo(letter)}>${t("act-erase")}<//></div>
        <${Give} pair=${pair} letter=${letter} />`}
    <//>`;
}
export {
  Ceremonies as ceremonies,
  Ceremony as ceremony,
  Letter as letter
};
