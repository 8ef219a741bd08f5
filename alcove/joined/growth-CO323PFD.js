import {
  Said
} from "./chunk-3O4IBY5Q.js";
import {
  HORIZONS,
  byAnyId,
  goalsInOrder,
  isAlive,
  served,
  wayTowards
} from "./chunk-LPWZR4EI.js";
import {
  Answers,
  Button,
  Choice,
  Compose,
  Earlier,
  Edit,
  Field,
  LINE_MOST,
  List,
  Nt,
  PageHead,
  PromiseForm,
  Reveal,
  SENTENCE_MOST,
  Section,
  Select,
  Voice,
  When,
  announce,
  dayIn,
  eachOnce,
  eraseWithUndo,
  gathered,
  layOut,
  me,
  moveFocus,
  promisesWithStates,
  rememberFocus,
  safe,
  stateOf,
  t,
  toast,
  un,
  writtenBy
} from "./start.js";
import "./first.js";

var OVER = /* @__PURE__ */ new Set(["released", "declined"]);
function OpenDoor({ goal, pair }) {
  const own = { owner: me.value?.id, type: "open-door", goal: goal.id };
  const taken = promisesWithStates(gathered(pair.id)).some(({ promise: { fields }, state }) => fields.type === own.type && fields.owner === own.owner && fields.goal === goal.id && !OVER.has(state));
  if (taken) return un`<span class="said__facts">${t("growth-door-taken")}</span>`;
  const open = async () => {
    const id = await safe(pair.id).put("promise", goal.fields.door, own);
    toast(t("growth-door-promised"), { undo: () => safe(pair.id).erase(id) });
  };
  return un`<${Button} small hotkey="o" onClick=${open}>${t("growth-open-door")}<//>`;
}

async function takeStep(goal, pair) {
  const { next_step: words, next_by: by } = goal.fields;
  const lies = safe(goal.safe);
  const step = await lies.put("step", words, { goal: goal.id, done_on: dayIn(0), ...goal.safe === "mine" && { pair: pair.id } });
  await lies.revise(goal.id, { fields: { next_step: void 0, next_by: void 0 } });
  const undo = () => Promise.all([lies.erase(step), lies.revise(goal.id, { fields: { next_step: words, next_by: by } })]);
  toast(t("growth-step-taken"), { undo });
}
function StepTaken({ goal, pair }) {
  const take = async () => {
    await takeStep(goal, pair);
    moveFocus(`#goal-${goal.id} [data-open]`, { scroll: false });
  };
  return un`<${Button} small hotkey="x" onClick=${take}>${t("growth-take-step")}<//>`;
}

var TEXTS = (
  /** @type {const} */
  ["why", "obstacle", "then", "door", "next_step"]
);
var LONGEST = { why: SENTENCE_MOST, obstacle: SENTENCE_MOST, then: SENTENCE_MOST, door: LINE_MOST, next_step: LINE_MOST };
var BESIDE = { obstacle: "obstacle_in", next_step: "next_by" };
var idOf = (name) => name.replace("_", "-");
function GoalFields({ goal, pair, asked, ask }) {
  const shown = TEXTS.filter((name) => goal.fields[name] || asked === name);
  return shown.length > 0 && un`
    <div class="goal__fields">${shown.map((name) => un`<${OneField} key=${name} ...${{ goal, pair, name, asked, ask }} />`)}</div>`;
}
function OneField({ goal, pair, name, asked, ask }) {
  const with_ = BESIDE[name];
  const [beside, setBeside] = Nt(with_ && goal.fields[with_]);
  const label = t(goal.mine || name !== "door" ? `growth-${idOf(name)}` : "growth-door-mine", { name: pair.counterpart.name });
  const save = (words) => safe(goal.safe).revise(goal.id, { fields: { [name]: words, ...with_ && { [with_]: words && beside || void 0 } } });
  return un`
    <${Said} label=${label} ask=${t(`growth-ask-${idOf(name)}`, { name: pair.counterpart.name })} value=${goal.fields[name]} editing=${asked === name} onEdit=${goal.mine && (() => ask(name))}
      leave=${() => ask(null)} keep=${`${goal.safe}:${goal.id}:${name}`} longest=${LONGEST[name]} save=${save}
      beside=${with_ && un`<${Beside} name=${name} value=${beside} onChange=${setBeside} />`} facts=${with_ && un`<${BesideSaid} name=${name} value=${goal.fields[with_]} />`}
      acts=${actsOf(goal, pair, name, ask)} />`;
}
function actsOf(goal, pair, name, ask) {
  if (name === "next_step" && goal.mine) return un`<${StepTaken} goal=${goal} pair=${pair} ask=${ask} />`;
  return name === "door" && !goal.mine && un`<${OpenDoor} goal=${goal} pair=${pair} />`;
}
function Beside({ name, value, onChange }) {
  if (name === "next_step") return un`<${Field} label=${t("growth-by")} optional type="date" value=${value ?? ""} onInput=${onChange} min=${dayIn(0)} />`;
  return un`<${Choice} quiet label=${t("growth-obstacle-where")} value=${value ?? null} onChange=${onChange} options=${["me", "around"].map((each) => ({ value: each, label: t(`growth-in-${each}`) }))} />`;
}
function BesideSaid({ name, value }) {
  if (!value) return null;
  return name === "next_step" ? un`${t("promise-by-day-said")} <${When} at=${value} as="day" />` : t(`growth-in-${value}`);
}

var STATES = ["alive", "resting", "reached", "let-go"];
function StateOfGoal({ goal }) {
  const [letting, setLetting] = Nt(false);
  const { state, state_words: why } = goal.fields;
  const become = async (next, words) => {
    const giveFocusBack = rememberFocus();
    await safe(goal.safe).revise(goal.id, { fields: { state: next === "alive" ? void 0 : next, state_words: words } });
    toast(t(`growth-now-${next}`), { undo: () => safe(goal.safe).revise(goal.id, { fields: { state, state_words: why } }) });
    giveFocusBack();
  };
  if (letting) {
    return un`
      <${Compose} small focus label=${t("growth-let-go-why")} longest=${SENTENCE_MOST} keep=${`${goal.safe}:${goal.id}:let-go`} act=${t("growth-become-let-go")}
        onSend=${(words) => become("let-go", words)} onLeave=${() => setLetting(false)} />`;
  }
  return un`
    <div class="cluster" role="group" aria-label=${t("growth-state")}>
      ${STATES.filter((next) => next !== (state ?? "alive")).map((next) => un`
        <${Button} key=${next} small onClick=${next === "let-go" ? () => setLetting(true) : () => become(next, void 0)}>${t(`growth-become-${next}`)}<//>`)}
    </div>`;
}

function GoalPanel(props) {
  const { goal, pair, mode, leave } = props;
  if (mode === "answer") return un`<${Reply} goal=${goal} pair=${pair} leave=${leave} />`;
  if (mode === "promise") return un`<${PromiseForm} pair=${pair} goal=${goal.id} meeting=${pair.next?.id} leave=${leave} />`;
  if (mode === "earlier") return un`<${Earlier} entry=${goal} />`;
  return un`
    <div class="topic__panel">
      ${goal.mine && un`<${Facets} ...${props} />`}
      <${Further} ...${props} />
    </div>`;
}
function Further({ goal, pair, setMode }) {
  const shared = goal.safe !== "mine";
  const { name } = pair.counterpart;
  return un`
    <div class="topic__further">
      ${!shared && un`<${Button} small hotkey="l" onClick=${() => layOut(goal, pair, {}, "growth-shared")}>${t("growth-share", { name })}<//>`}
      ${shared && goal.mine && un`<${Button} kind="quiet" small hotkey="a" onClick=${() => setMode("answer")}>${t("topic-answer")}<//>`}
      <${Button} kind="quiet" small hotkey="p" onClick=${() => setMode("promise")}>${t("promise-make")}<//>
      ${goal.version > 1 && un`<${Button} kind="quiet" small onClick=${() => setMode("earlier")}>${t("topic-earlier")}<//>`}
      ${goal.mine && un`<${Button} kind="quiet" small onClick=${() => eraseWithUndo(goal)}>${t("act-erase")}<//>`}
    </div>`;
}
function Facets({ goal, goals, pair, asked, ask }) {
  const { fields } = goal;
  const change = (changed) => safe(goal.safe).revise(goal.id, { fields: changed });
  const chips = (name, values) => un`
    <${Choice} label=${t(`growth-${name}`)} value=${fields[name] ?? null} onChange=${(value) => change({ [name]: value ?? void 0 })}
      options=${values.map((value) => ({ value, label: t(`growth-${name}-${value}`) }))} />`;
  const open = TEXTS.filter((name) => !fields[name] && asked !== name);
  return un`
    <div class="stack">
      ${open.length > 0 && un`<div class="cluster">${open.map((name) => un`
        <${Button} key=${name} small onClick=${() => ask(name)}>${t(`growth-${idOf(name)}`, { name: pair.counterpart.name })}<//>`)}</div>`}
      ${chips("horizon", HORIZONS)}
      ${chips("aim", ["learn", "do"])}
      <${Under} goal=${goal} goals=${goals} change=${change} />
      <${StateOfGoal} goal=${goal} />
    </div>`;
}
function Under({ goal, goals, change }) {
  const known = byAnyId(goals);
  const others = goals.filter((each) => each !== goal && !served(each, known).includes(goal));
  if (others.length === 0) return null;
  const options = [{ value: "", label: t("growth-serves-none") }, ...others.map(({ id, words }) => ({ value: id, label: words }))];
  return un`<${Select} label=${t("growth-under")} value=${known.get(goal.fields.under)?.id ?? ""} options=${options} onChange=${(id) => change({ under: id || void 0 })} />`;
}
function Reply({ goal, pair, leave }) {
  const send = async (words) => {
    await safe(pair.id).put("answer", words, { to: goal.id, type: "reply" });
    announce(t("growth-answered"));
    leave();
  };
  return un`<${Compose} small focus label=${t("topic-your-answer")} keep=${`${pair.id}:${goal.id}:answer`} act=${t("topic-answer")} onSend=${send} onLeave=${leave} />`;
}

function Way({ marks, pair, label, labelledby, sayGoal }) {
  return un`
    <ol class="way" aria-label=${label} aria-labelledby=${labelledby}>
      ${marks.map((mark) => un`<${Mark} key=${mark.entry.id} mark=${mark} pair=${pair} sayGoal=${sayGoal} />`)}
    </ol>`;
}
function Mark({ mark: { what, entry, goal, at, state }, pair, sayGoal }) {
  const [editing, setEditing] = Nt(false);
  const { name } = pair.counterpart;
  const isMine = (what === "promise" ? entry.fields.owner : entry.author) === me.value?.id;
  const standing = state && state !== "open";
  return un`
    <li class="way__mark">
      <p class="way__when"><${When} at=${new Date(at)} as="day" /></p>
      <div>
        ${editing ? un`<${Edit} topic=${entry} leave=${() => setEditing(false)} />` : un`<p class="way__words">${entry.words}</p>`}
        <p class="way__facts dots">
          <span><b class=${isMine ? "way__name" : "way__name way__name--theirs"}>${isMine ? t("name-you") : name}</b></span>
          <span>${t(`growth-way-${what}`)}</span>
          ${standing && un`<span class=${state === "kept" ? "promises__kept" : void 0}>${t(`promise-state-${state}${state === "offered" && isMine ? "-me" : ""}`, { name })}</span>`}
          ${/** @type {any} */
  entry.safe === "mine" && un`<span>${t("state-unsaid")}</span>`}
          ${what === "step" && isMine && !sayGoal && !editing && un`<span><${StepActs} step=${entry} goal=${goal} pair=${pair} onEdit=${() => setEditing(true)} /></span>`}
          ${sayGoal && un`<span>${t("growth-way-to")} <span class="said-inline">${goal.words}</span></span>`}
        </p>
      </div>
    </li>`;
}
function StepActs({ step, goal, pair, onEdit }) {
  const mayShare = step.safe === "mine" && goal.safe !== "mine";
  return un`
    ${mayShare && un`<${Button} kind="quiet" small onClick=${() => layOut(step, pair, { goal: goal.id }, "growth-shared")}>${t("growth-share", { name: pair.counterpart.name })}<//>`}
    <${Button} kind="quiet" small onClick=${onEdit}>${t("act-edit")}<//>
    <${Button} kind="quiet" small onClick=${() => eraseWithUndo(step)}>${t("act-erase")}<//>`;
}

var DEEPEST = 3;
function Goal({ goal, depth, goals, way, pair }) {
  const [mode, setMode] = Nt(
    /** @type {string | null} */
    null
  );
  const [asked, ask] = Nt(
    /** @type {string | null} */
    null
  );
  const { name } = pair.counterpart;
  const answers = gathered(pair.id).answersTo(goal.id);
  const leave = () => {
    setMode(null);
    moveFocus(`#goal-${goal.id} [data-open]`, { scroll: false });
  };
  return un`
    <${Voice} as="li" id=${`goal-${goal.id}`} class="topic goal" data-row data-topic-open=${mode || asked ? "yes" : void 0} data-depth=${Math.min(depth, DEEPEST)} name=${goal.mine ? t("name-you") : name} theirs=${!goal.mine}
      state=${stateOf(goal)} mark=${goal.fields.horizon && t(`growth-horizon-${goal.fields.horizon}`)} acts=${un`<${Foot} ...${{ goal, goals, way, pair, mode, setMode, leave, asked, ask }} />`}
      reply=${answers.some(({ words }) => words) && un`<${Answers} answers=${answers} pair=${pair} />`}>
      ${mode === "edit" ? un`<${Edit} topic=${goal} leave=${leave} />` : un`<p class="voice__text goal__words">${goal.words}</p>`}
      <${GoalFields} goal=${goal} pair=${pair} asked=${asked} ask=${ask} />
    <//>`;
}
function Foot({ way, ...rest }) {
  const { goal, goals, pair, mode, setMode, leave } = rest;
  return un`
    <div class="topic__foot">
      <div class="topic__line">
        <${Facts} goal=${goal} goals=${goals} />
        <div class="topic__acts">
          ${goal.mine && un`<${Button} kind="quiet" small hotkey="e" onClick=${() => setMode("edit")}>${t("act-edit")}<//>`}
          ${!goal.mine && un`<${Button} kind="quiet" small hotkey="a" onClick=${() => setMode("answer")}>${t("topic-answer")}<//>`}
          <${Button} kind="quiet" small class="topic__more" data-open aria-expanded=${mode === null ? "false" : "true"} label=${t(mode === null ? "growth-more" : "growth-less")}
            onClick=${mode === null ? () => setMode("more") : leave}>${mode === null ? t("act-more") : t("topic-fold")}<//>
        </div>
      </div>
      ${mode && mode !== "edit" && un`<${GoalPanel} key=${mode} ...${rest} />`}
      ${way.length > 0 && un`<${Reveal} label=${t("growth-way")}><${Way} marks=${way} pair=${pair} label=${t("growth-way")} /><//>`}
    </div>`;
}
function Facts({ goal, goals }) {
  const { aim, state = "alive", state_words: why, under } = goal.fields;
  const served2 = byAnyId(goals).get(under);
  const facts = [
    state !== "alive" && un`<span class=${state === "reached" ? "promises__kept" : void 0}>${t(`growth-is-${state}`)}</span>`,
    why && un`<span class="said-inline">${why}</span>`,
    aim && t(`growth-about-${aim}`),
    served2 && un`${t("growth-serves")} <span class="said-inline">${served2.words}</span>`
  ].filter(Boolean);
  return un`<p class="topic__facts dots">${facts.map((fact, index) => un`<span key=${index}>${fact}</span>`)}</p>`;
}

function WriteGoal({ pair }) {
  const [who, setWho] = Nt("mine");
  const { name } = pair.counterpart;
  const write = async (words) => {
    await (who === "mine" ? safe("mine").put("goal", words, { pair: pair.id }) : safe(pair.id).put("goal", words));
    announce(t(`growth-written-${who}`, { name }));
  };
  const readers = [{ value: "mine", label: t("seen-by-choice-mine") }, { value: "ours", label: t("seen-by-choice-ours", { name }) }];
  return un`
    <div class="growth__write">
      <${Compose} main label=${t("growth-ask")} keep=${`growth:${pair.id}:goal`} hotkey="n" act=${t("growth-write")} onSend=${write}
        beside=${un`<${Choice} quiet optional=${false} label=${t("field-who-reads")} options=${readers} value=${who} onChange=${setWho} />`} />
    </div>`;
}

function Growth({ pair }) {
  const { id: theirs, name } = pair.counterpart;
  const [shared, own] = [gathered(pair.id), gathered("mine")];
  const mine = writtenBy(shared, own, "goal", me.value?.id ?? "", pair.id);
  const others = eachOnce(shared.of("goal").filter(({ author }) => author === theirs));
  const way = wayTowards([...mine, ...others], shared, own, pair.id);
  const print = mine.length + others.length > 0 && un`<${Button} kind="quiet" onClick=${() => globalThis.print()}>${t("act-print")}<//>`;
  return un`
    <div class="growth">
      <${PageHead} title=${t("growth-title", { name })} seenBy=${t("growth-seen-by", { name })} acts=${print} />
      <${WriteGoal} pair=${pair} />
      <${Goals} id="mine" title=${t("growth-mine")} blank=${t("growth-empty", { name })} goals=${mine} way=${way} pair=${pair} />
      ${others.length > 0 && un`<${Goals} id="theirs" title=${t("growth-theirs", { name })} goals=${others} way=${way} pair=${pair} />`}
      ${way.length > 0 && un`
        <${Section} id="way" title=${t("growth-way-all")}><${Way} marks=${way} pair=${pair} labelledby="way-title" sayGoal /><//>`}
      <p class="growth__onward"><a href=${`/alcove/${pair.id}/ceremony/long-view`}>${t("growth-to-long-view")}</a></p>
    </div>`;
}
function Goals({ id, title, blank, goals, way, pair }) {
  const row = ({ goal, depth }) => un`
    <${Goal} key=${goal.id} goal=${goal} depth=${depth} goals=${goals} pair=${pair} way=${way.filter((mark) => mark.goal.id === goal.id)} />`;
  const still = goals.filter((goal) => !isAlive(goal));
  return un`
    <${Section} id=${id} title=${title}>
      <${List} class="voices" labelledby=${`${id}-title`} blank=${blank && still.length === 0 ? blank : void 0}>${goalsInOrder(goals.filter(isAlive)).map(row)}<//>
      ${still.length > 0 && un`<${Reveal} label=${t("growth-still")}><${List} class="voices" label=${t("growth-still")}>${goalsInOrder(still).map(row)}<//><//>`}
    <//>`;
}
export {
  Growth as default
};
