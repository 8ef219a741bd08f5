import {
  Ask,
  CATEGORIES,
  DEPTHS,
  findQuestions,
  leafThrough
} from "./chunk-KGXTW6HO.js";
import {
  agendaOf,
  forMe,
  whenever
} from "./chunk-ZTU7ETWQ.js";
import "./chunk-OXZ2ZTIO.js";
import "./chunk-UB5KHERX.js";
import "./chunk-3O4IBY5Q.js";
import "./chunk-HTDZSSQH.js";
import {
  Language,
  Suggestion,
  useQuestions
} from "./chunk-XWLP5YX6.js";
import "./chunk-JOOBAT4N.js";
import "./chunk-LPWZR4EI.js";
import "./chunk-UDMUJLH6.js";
import "./chunk-UVY53DIU.js";
import "./chunk-42FRORLQ.js";
import "./chunk-OMRLJGMC.js";
import "./chunk-YSYIUHV4.js";
import "./chunk-K34PHYSP.js";
import "./chunk-5BB4RBDB.js";
import "./chunk-GFFXDHMS.js";
import {
  Button,
  Choice,
  Compose,
  Edit,
  Field,
  List,
  Notice,
  Nt,
  PURPOSES,
  PageHead,
  Reveal,
  Section,
  Waiting,
  announce,
  eraseWithUndo,
  gathered,
  layOut,
  mineOf,
  safe,
  t,
  un,
  useStayPut
} from "./start.js";
import "./first.js";

function Leaf({ pair, bank, texts }) {
  const [depth, setDepth] = Nt(
    /** @type {number | null} */
    null
  );
  return un`
    <${Choice} label=${t("questions-depth")} hint=${t("questions-depth-hint")} value=${depth} onChange=${setDepth} options=${DEPTHS.map((value) => ({ value, label: t(`questions-depth-${value}`) }))} />
    <div class="questions__chapters">
      ${CATEGORIES.map((category) => {
    const found = leafThrough(bank, { role: pair.myRole, category, depth });
    return found.length > 0 && un`<${Chapter} key=${category} category=${category} found=${found} pair=${pair} texts=${texts} />`;
  })}
    </div>`;
}
function Chapter({ category, found, pair, texts }) {
  const [open, setOpen] = Nt(false);
  const label = t(`questions-about-${category}`);
  return un`
    <${Reveal} label=${label} open=${open} onToggle=${setOpen}>
      ${open && un`
        <${List} label=${label}>${found.map(({ id, depth }) => un`
          <${Ask} key=${id} id=${id} pair=${pair} depth=${depth} words=${texts[id]} meta=${un`<span>${t(`questions-depth-${depth}`)}</span>`} />`)}<//>`}
    <//>`;
}

function Own({ pair }) {
  const { name } = pair.counterpart;
  const shared = gathered(pair.id).of("question");
  const was = new Set(shared.map(({ fields }) => fields.was));
  const all = [...shared, ...mineOf(pair.id, "question").filter(({ id }) => !was.has(id))].reverse();
  return un`
    <${Section} id="own" title=${t("questions-own")} note=${t("questions-own-note", { name })}>
      <${WriteOwn} pair=${pair} />
      <${List} class="questions__own" labelledby="own-title">${all.map((entry) => un`<${One} key=${entry.id} entry=${entry} pair=${pair} />`)}<//>
    <//>`;
}
function WriteOwn({ pair }) {
  const [who, setWho] = Nt("mine");
  const [purpose, setPurpose] = Nt(
    /** @type {string | null} */
    null
  );
  const [depth, setDepth] = Nt(
    /** @type {number | null} */
    null
  );
  const { name } = pair.counterpart;
  const send = async (words) => {
    const fields = { ...purpose && { purpose }, ...depth && { depth }, ...who === "mine" && { pair: pair.id } };
    await safe(who === "mine" ? "mine" : pair.id).put("question", words, fields);
    announce(t("questions-own-kept"));
  };
  const beside = un`
    <div class="stack questions__more">
      <${Choice} quiet optional=${false} label=${t("field-who-reads")} value=${who} onChange=${setWho}
        options=${[{ value: "mine", label: t("seen-by-choice-mine") }, { value: "ours", label: t("seen-by-choice-ours", { name }) }]} />
      <${Choice} label=${t("questions-purpose")} sayOptional value=${purpose} onChange=${setPurpose} options=${PURPOSES.map((value) => ({ value, label: t(`questions-purpose-${value}`) }))} />
      <${Choice} label=${t("questions-depth")} sayOptional value=${depth} onChange=${setDepth} options=${DEPTHS.map((value) => ({ value, label: t(`questions-depth-${value}`) }))} />
    </div>`;
  return un`<${Compose} label=${t("questions-own-write")} keep=${`${pair.id}:question:new`} act=${t("questions-own-keep")} onSend=${send} beside=${beside} />`;
}
function One({ entry, pair }) {
  const [editing, setEditing] = Nt(false);
  const { name } = pair.counterpart;
  const { purpose, depth = 1 } = entry.fields;
  if (editing) return un`<li data-row><${Edit} topic=${entry} label=${t("questions-own-write")} leave=${() => setEditing(false)} /></li>`;
  const meta = un`
    <b>${entry.mine ? t("name-you") : name}</b>
    ${entry.safe === "mine" && un`<span>${t("state-unsaid")}</span>`}
    ${purpose && un`<span>${t(`questions-purpose-${purpose}`)}</span>`}
    ${entry.fields.depth && un`<span>${t(`questions-depth-${depth}`)}</span>`}`;
  const more = entry.mine && un`
    ${entry.safe === "mine" && un`<${Button} small kind="quiet" onClick=${() => layOut(entry, pair, {}, "questions-own-shared")}>${t("questions-own-share", { name })}<//>`}
    <${Button} small kind="quiet" hotkey="e" onClick=${() => setEditing(true)}>${t("act-edit")}<//>
    <${Button} small kind="quiet" onClick=${() => eraseWithUndo(entry)}>${t("act-erase")}<//>`;
  return un`<${Ask} id=${entry.id} pair=${pair} depth=${depth} words=${{ text: entry.words, follow_ups: [] }} meta=${meta} more=${more} theirs=${!entry.mine} />`;
}

function Today({ pair, questions }) {
  const meeting = pair.next ?? whenever();
  const { question } = forMe(pair, meeting, agendaOf(pair, meeting), questions);
  return un`
    <${Section} id="mine" class="questions__today" title=${t("questions-today")} note=${t("questions-today-note")}>
      ${question?.line ? un`<${Suggestion} key=${question.line.id} pair=${pair} meeting=${meeting} id=${question.line.id} question=${question} />` : un`<p class="measure">${t("questions-today-none")}</p>`}
    <//>`;
}

function Questions({ pair }) {
  const room = useStayPut();
  const questions = useQuestions();
  const whole = questions !== void 0 && safe(pair.id).stage.value === "all" && safe("mine").stage.value === "all";
  return un`
    <div class="questions" ref=${room}>
      <${PageHead} title=${t("nav-questions")} lead=${t("questions-lead", { name: pair.counterpart.name })} seenBy=${t("questions-seen-by", { name: pair.counterpart.name })} />
      ${!whole && un`<${Waiting} />`}
      ${whole && questions === null && un`<${Notice}>${t("questions-away")}<//>`}
      ${whole && questions && un`<${Today} pair=${pair} questions=${questions} />`}
      ${whole && questions && un`<${All} pair=${pair} questions=${questions} />`}
      ${whole && un`<${Own} pair=${pair} />`}
    </div>`;
}
function All({ pair, questions: { bank, texts } }) {
  const [typed, setTyped] = Nt("");
  const found = findQuestions(bank, texts, typed, pair.myRole);
  return un`
    <${Section} id="all" title=${t("questions-all")}>
      <div class="questions__tools"><${Field} type="search" label=${t("questions-find")} value=${typed} onInput=${setTyped} /><${Language} /></div>
      <p class="away" role="status">${typed.trim() !== "" && t("questions-found", { count: found.length })}</p>
      ${typed.trim() === "" ? un`<${Leaf} pair=${pair} bank=${bank} texts=${texts} />` : un`
        <${List} label=${t("questions-all")} blank=${t("questions-found", { count: 0 })}>${found.map(({ id, depth }) => un`
          <${Ask} key=${id} id=${id} pair=${pair} depth=${depth} words=${texts[id]} meta=${un`<span>${t(`questions-depth-${depth}`)}</span>`} />`)}<//>`}
    <//>`;
}
export {
  Questions as default
};
