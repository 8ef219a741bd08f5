import {
  cardOf,
  cardsOf
} from "./chunk-UDMUJLH6.js";
import {
  agreementInForce,
  agreementIsDue,
  agreementProposed,
  agreementYes,
  agreements,
  orSay
} from "./chunk-DR43BCZH.js";
import {
  Blank,
  Button,
  Choice,
  Compose,
  ErrorSummary,
  F,
  Field,
  LINES_LIST_MOST,
  LINE_MOST,
  List,
  Notice,
  Nt,
  OUTCOME_MOST,
  Reveal,
  Section,
  Toggle,
  Ue,
  Voice,
  WORDS_MOST,
  When,
  ae,
  announce,
  dayIn,
  draft,
  eraseWithUndo,
  gathered,
  lastOneWins,
  me,
  momentOf,
  moveFocus,
  nextTurn,
  pairs,
  safe,
  sendOnModEnter,
  sentenceOf,
  stateOf,
  t,
  toast,
  un,
  useAct
} from "./start.js";

function usePartsForm({ parts, name, keep, of, begin = () => "", send }) {
  const drafts = F(() => new Map(parts.map((part) => [part, draft(keep(part))])), [of]);
  const touched = ae(/* @__PURE__ */ new Set());
  const [errors, setErrors] = Nt(
    /** @type {Wrong[]} */
    []
  );
  const textIn = (part) => drafts.get(part)?.value.value || (touched.current.has(part) ? "" : begin(part));
  const type = (part) => (text) => {
    touched.current.add(part);
    drafts.get(part)?.set(text);
    setErrors([]);
  };
  const empty = () => {
    for (const each of drafts.values()) each.clear();
  };
  const check = () => {
    const long = parts.filter((part) => [...textIn(part)].length > (part === "words" ? WORDS_MOST : OUTCOME_MOST)).map((part) => ({ id: `${name}-${part}`, words: t("error-too-long") }));
    return parts.some((part) => textIn(part).trim() !== "") ? long : [{ id: `${name}-${parts[0]}`, words: t("error-empty") }];
  };
  const { run, busy, failure } = useAct(() => send(Object.fromEntries(parts.map((part) => [part, textIn(part).trim()]))));
  const submit = (event) => {
    event.preventDefault();
    const wrong = check();
    setErrors(wrong);
    return wrong.length === 0 && run();
  };
  const errorOf = (part) => errors.find(({ id }) => id === `${name}-${part}`)?.words;
  return { textIn, type, empty, submit, busy, errorOf, errors: failure ? [...errors, { words: sentenceOf(failure) }] : errors };
}

var PARTS = ["what_for", "rhythm", "stays", "prepare", "disagree", "words"];
var textOf = (agreement, part) => agreement === null ? "" : part === "words" ? agreement.words : agreement.fields[part] ?? "";
var paragraphsOf = (text) => text.split(/\n+/).map((each) => each.trim()).filter(Boolean);
function changesBetween(before, after) {
  return PARTS.map((part) => ({ part, changes: compare(paragraphsOf(textOf(before, part)), paragraphsOf(textOf(after, part))) })).filter(({ changes }) => changes.some(({ state }) => state !== "same"));
}
function compare(before, after) {
  const kept = commonLengths(before, after);
  const changes = [];
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    if (at < before.length && to < after.length && before[at] === after[to]) {
      changes.push({ state: "same", text: before[at] });
      [at, to] = [at + 1, to + 1];
    } else if (to >= after.length || at < before.length && kept[at + 1][to] >= kept[at][to + 1]) changes.push({ state: "gone", text: before[at++] });
    else changes.push({ state: "new", text: after[to++] });
  }
  return changes;
}
function commonLengths(before, after) {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
  for (let at = before.length - 1; at >= 0; at -= 1) {
    for (let to = after.length - 1; to >= 0; to -= 1) {
      lengths[at][to] = before[at] === after[to] ? lengths[at + 1][to + 1] + 1 : Math.max(lengths[at + 1][to], lengths[at][to + 1]);
    }
  }
  return lengths;
}

var keepOf = (pair, part) => `${pair.id}:agreement:${part}`;
function AgreementForm({ pair, first, focus, leave }) {
  const { name } = pair.counterpart;
  const send = async ({ words, ...texts }) => {
    const fields = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
    await safe(pair.id).put("agreement", words, { ...fields, turn: nextTurn(lastOneWins(gathered(pair.id).of("agreement"))) });
    empty();
    announce(t("us-agreement-proposed-said", { name }));
    leave();
  };
  const { textIn, type, empty, submit, busy, errorOf, errors } = usePartsForm({ parts: PARTS, name: "agreement", of: pair.id, keep: (part) => keepOf(pair, part), send });
  return un`
    <form class="us__panel us__form stack" onSubmit=${submit} noValidate>
      <h3 class="us__panel-title">${t(first ? "us-agreement-form" : "us-agreement-form-next", { name })}</h3>
      <${ErrorSummary} errors=${errors} />
      ${PARTS.map((part, index) => un`
        <${Field} key=${part} id=${`agreement-${part}`} shape="area" voice="said" rows=${2} optional focus=${focus && index === 0} label=${t(`us-agreement-${part}`)} hint=${t(`us-agreement-hint-${part}`)}
          error=${errorOf(part)} value=${textIn(part)} onInput=${type(part)} onKeyDown=${sendOnModEnter} />`)}
      <div class="us__panel-acts">
        <${Button} kind="quiet" onClick=${() => {
    empty();
    leave();
  }}>${t("act-cancel")}<//>
        <${Button} kind="main" type="submit" busy=${busy}>${t("us-agreement-propose", { name })}<//>
      </div>
    </form>`;
}

var TAGS = { gone: "del", new: "ins", same: "span" };
function Changes({ before, after }) {
  const changed = changesBetween(before, after);
  return un`
    ${changed.map(({ part, changes }) => un`
      <div class="us__part" key=${part}>
        <h3 class="us__label">${t(`us-agreement-${part}`)}</h3>
        ${changes.map(({ state, text }, index) => un`
          <p class=${`us__change us__change--${state}`} key=${index}><b class="us__what">${t(`us-change-${state}`)}</b> <${TAGS[state]}>${text}<//></p>`)}
      </div>`)}
    <p class="meta">${t(changed.length > 0 ? "us-change-rest" : "us-change-none")}</p>`;
}

function EarlierAgreements({ ours, inForce }) {
  const [open, setOpen] = Nt(false);
  const agreed = agreements(ours).filter((each) => agreementYes(ours, each)).sort(newerFirst);
  const later = agreed.indexOf(agreed.find(({ id }) => id === inForce.id));
  const steps = agreed.slice(later).slice(0, -1).map((after, index) => ({ after, before: agreed[later + index + 1] }));
  if (steps.length === 0) return null;
  return un`
    <div class="screen-only">
      <${Reveal} label=${t("us-agreement-earlier", { count: steps.length })} open=${open} onToggle=${setOpen}>
        ${open && steps.map(({ after, before }) => un`
          <div class="us__step" key=${after.id}>
            <p class="meta">${t("us-agreement-changed")} <${When} at=${/** @type {any} */
  agreementYes(ours, after).madeAt} as="day" /></p>
            <${Changes} before=${before} after=${after} />
          </div>`)}
      <//>
    </div>`;
}
function newerFirst(one, other) {
  if (one.fields.turn !== other.fields.turn) return other.fields.turn - one.fields.turn;
  return one.author === other.author ? one.id < other.id ? 1 : -1 : one.author < other.author ? 1 : -1;
}

function Proposal({ pair, proposed, inForce, children }) {
  const { name } = pair.counterpart;
  const agree = orSay(async () => {
    const id = await safe(pair.id).put("answer", "", { to: proposed.id, type: "yes", version: 1 });
    toast(t("us-agreement-agreed", { name }), { undo: () => safe(pair.id).erase(id) });
    moveFocus("#agreement-title", { scroll: false });
  });
  const acts = proposed.mine ? un`${children}<${Button} kind="quiet" onClick=${() => eraseWithUndo(proposed)}>${t("us-agreement-take-back")}<//>` : un`<${Button} kind="main" onClick=${agree}>${t("us-agreement-agree")}<//>${children}`;
  return un`
    <div class="us__proposal">
      <${Voice} as="div" id="proposal" name=${proposed.mine ? t("name-you") : name} theirs=${!proposed.mine} at=${proposed.madeAt} state=${stateOf(proposed)}
        mark=${proposed.mine ? t("us-agreement-waits", { name }) : t("us-agreement-proposes")} acts=${acts}>
        ${inForce ? un`<${Changes} before=${inForce} after=${proposed} />` : un`<${AgreementText} agreement=${proposed} />`}
      <//>
    </div>`;
}

function useWriting(begun) {
  const [writing, setWriting] = Nt(
    /** @type {Writing} */
    null
  );
  Ue(() => {
    if (begun) setWriting((before) => before ?? "again");
  }, [begun]);
  return [writing, setWriting];
}

function Agreement({ pair }) {
  const ours = gathered(pair.id);
  const { name } = pair.counterpart;
  const inForce = (
    /** @type {any} */
    agreementInForce(ours)
  );
  const proposed = (
    /** @type {any} */
    agreementProposed(ours)
  );
  const [writing, setWriting] = useWriting(PARTS.map((part) => draft(keepOf(pair, part)).value.value).join("") !== "");
  const leave = () => {
    setWriting(null);
    moveFocus("#agreement [data-open]", { scroll: false });
  };
  const start = proposed ?? inForce;
  const write = () => {
    for (const part of PARTS) draft(keepOf(pair, part)).set(textOf(start, part));
    setWriting("now");
  };
  const begin = (id) => !writing && un`<${Button} data-open onClick=${write}>${t(id)}<//>`;
  return un`
    <${Section} id="agreement" class="us__agreement" title=${t("us-agreement")}>
      ${inForce && agreementIsDue(ours, dayIn(0)) && un`<${ReadAgain} pair=${pair} />`}
      ${inForce && un`<${AgreementText} agreement=${inForce} />
        <p class="meta us__agreed">${t("us-agreement-since")} <${When} at=${/** @type {any} */
  agreementYes(ours, inForce).madeAt} as="day" /></p>`}
      ${proposed && un`<${Proposal} pair=${pair} proposed=${proposed} inForce=${inForce}>${begin(proposed.mine ? "us-agreement-other" : "us-agreement-counter")}<//>`}
      ${inForce && !proposed && un`<p class="screen-only">${begin("us-agreement-change")}</p>`}
      ${!inForce && !proposed && !writing && un`<${Blank} act=${begin("us-agreement-begin")}>${t("us-agreement-blank", { name })}<//>`}
      ${writing && un`<${AgreementForm} pair=${pair} first=${!start} focus=${writing === "now"} leave=${leave} />`}
      ${inForce && un`<${EarlierAgreements} ours=${ours} inForce=${inForce} />`}
    <//>`;
}
function AgreementText({ agreement }) {
  return PARTS.filter((part) => textOf(agreement, part) !== "").map((part) => un`
    <div class="us__part" key=${part}><h3 class="us__label">${t(`us-agreement-${part}`)}</h3><p class="us__said">${textOf(agreement, part)}</p></div>`);
}
function ReadAgain({ pair }) {
  const read = orSay(async () => {
    const id = await safe(pair.id).put("ceremony", "", { type: "agreement-read" });
    toast(t("us-agreement-read-said"), { undo: () => safe(pair.id).erase(id) });
    moveFocus("#agreement-title", { scroll: false });
  });
  return un`<div class="screen-only"><${Notice} acts=${un`<${Button} onClick=${read}>${t("us-agreement-read")}<//>`}>${t("us-agreement-due")}<//></div>`;
}

function Said({ card, part }) {
  if (part === "feedback") return un`<p class="us__said">${feedbackOf(card.fields)}</p>`;
  if (part === "ask_about") return un`<ul class="us__lines">${card.fields.ask_about.map((line, index) => un`<li key=${index}><${AskLine} line=${line} /></li>`)}</ul>`;
  return un`<p class="us__said">${part === "words" ? card.words : card.fields[part]}</p>`;
}
function AskLine({ line: { words, day } }) {
  return un`<span class="us__line">${words}</span>${day && un` <span class="meta"><${When} at=${day} as="day" /></span>`}`;
}
function feedbackOf({ feedback_how: how, feedback_when: when }) {
  if (how && when) return t("us-feedback-both", { how: t(`us-feedback-${how}`), when: t(`us-feedback-${when}`) });
  return t(`us-feedback-${how ?? when}`);
}

var FIELDS = {
  best: ["best"],
  hard: ["hard"],
  helps: ["helps"],
  feedback: ["feedback_how", "feedback_when"],
  recognition: ["recognition"],
  misread: ["misread"],
  time: ["time"],
  ask_about: ["ask_about"],
  words: []
};
var PARTS2 = Object.keys(FIELDS);
function hasPart(card, part) {
  if (!card) return false;
  return part === "words" ? card.words !== "" : FIELDS[part].some((field) => card.fields[field] !== void 0);
}
var myCard = (pair) => (
  /** @type {Entry | null} */
  cardOf(gathered(pair.id), me.value?.id ?? "")
);
async function writeCard(pair, { words, fields = {} }) {
  const card = myCard(pair);
  const whole = { ...card?.fields, ...fields };
  const saysSomething = (words ?? card?.words ?? "") !== "" || Object.values(whole).some((value) => value !== void 0);
  if (card && !saysSomething) return safe(pair.id).erase(card.id);
  if (card) return safe(pair.id).revise(card.id, { words: words ?? card.words, fields });
  return saysSomething ? safe(pair.id).put("card", words ?? "", fields) : void 0;
}

function AskAbout({ part, pair, card }) {
  const keep = `${pair.id}:card:${part}`;
  const [adding, setAdding] = useWriting(draft(keep).value.value !== "");
  const lines = card?.fields.ask_about ?? [];
  const write = (next) => writeCard(pair, { fields: { ask_about: next.length > 0 ? next : void 0 } });
  const leave = () => {
    setAdding(null);
    moveFocus("#card-ask_about [data-add]", { scroll: false });
  };
  const move = orSay(async (from, to, by) => {
    if (to < 0 || to >= lines.length) return;
    const next = lines.filter((_, index) => index !== from);
    next.splice(to, 0, lines[from]);
    await write(next);
    moveFocus(`#ask-${to} [data-step="${by}"]`, { scroll: false });
    announce(t("us-ask-moved", { place: to + 1, count: next.length }));
  });
  const remove = orSay(async (at) => {
    await write(lines.filter((_, index) => index !== at));
    toast(t("table-erased"), { undo: () => write(lines) });
    moveFocus("#card-ask_about [data-add]", { scroll: false });
  });
  const label = t("us-card-ask_about");
  return un`
    <div class=${lines.length > 0 ? "us__part" : "us__part us__part--empty screen-only"} id="card-ask_about">
      ${(lines.length > 0 || adding !== null) && un`<h3 class="us__label">${label}</h3>`}
      ${lines.length > 0 && un`<${List} class="us__asks" label=${label}>${lines.map((line, at) => un`<${Line} key=${`${at} ${line.words}`} ...${{ line, at, last: lines.length - 1, move, remove }} />`)}<//>`}
      ${adding ? un`<${Add} focus=${adding === "now"} keep=${keep} leave=${leave} add=${(line) => write([...lines, line])} name=${pair.counterpart.name} />` : lines.length < LINES_LIST_MOST && un`
        <${Button} kind="quiet" small class="us__begin screen-only" data-add onClick=${() => setAdding("now")}><span aria-hidden="true">+ </span>${lines.length > 0 ? t("us-ask-add") : label}<//>`}
    </div>`;
}
function Line({ line, at, last, move, remove }) {
  const step = (by, sign, to) => un`
    <${Button} kind="quiet" small class="us__hand" label=${t(`us-ask-${by}`)} title=${t(`us-ask-${by}`)} data-step=${by} aria-disabled=${to < 0 || to > last ? "true" : void 0}
      onClick=${() => move(at, to, by)}>${sign}<//>`;
  const keys = (event) => {
    const by = event.altKey && { ArrowUp: "up", ArrowDown: "down" }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    move(at, at + (by === "up" ? -1 : 1), by);
  };
  return un`
    <li class="us__ask" id=${`ask-${at}`} data-row onKeyDown=${keys}>
      <p><${AskLine} line=${line} /></p>
      <div class="us__hands screen-only">
        ${last > 0 && [step("up", "↑", at - 1), step("down", "↓", at + 1)]}
        <${Button} kind="quiet" small hotkey="d" label=${t("us-ask-remove", { line: line.words })} onClick=${() => remove(at)}>${t("us-remove")}<//>
      </div>
    </li>`;
}
function Add({ keep, focus, leave, add, name }) {
  const [day, setDay] = Nt("");
  const send = async (words) => {
    await add(day ? { words, day } : { words });
    leave();
  };
  const beside = un`<${Field} label=${t("us-ask-day")} optional type="date" value=${day} onInput=${setDay} />`;
  return un`<${Compose} small focus=${focus} label=${t("us-ask-words")} hint=${t("us-hint-ask_about", { name })} keep=${keep} longest=${LINE_MOST} act=${t("us-ask-act")} onSend=${send} onLeave=${leave} beside=${beside} />`;
}

function Bring({ pair, card }) {
  const [open, setOpen] = Nt(false);
  const found = pairs.value.filter(({ id }) => id !== pair.id).map((other) => ({ other, theirs: (
    /** @type {any} */
    cardOf(gathered(other.id), me.value?.id ?? "")
  ) })).map(({ other, theirs }) => ({ other, theirs, parts: PARTS2.filter((part) => hasPart(theirs, part) && !hasPart(card, part)) })).filter(({ parts }) => parts.length > 0).sort((one, next) => momentOf(next.theirs.at) - momentOf(one.theirs.at));
  if (found.length === 0) return null;
  const leave = () => {
    setOpen(false);
    moveFocus("#my-card [data-bring]", { scroll: false });
  };
  if (open) return un`<${Look} pair=${pair} found=${found} leave=${leave} />`;
  return un`<p class="us__bring screen-only"><${Button} small data-bring onClick=${() => setOpen(true)}>${t("us-bring")}<//></p>`;
}
function Look({ pair, found, leave }) {
  const { name } = pair.counterpart;
  const [from, setFrom] = Nt(found[0].other.id);
  const [without, setWithout] = Nt(
    /** @type {string[]} */
    []
  );
  const { other, theirs, parts } = found.find((each) => each.other.id === from) ?? found[0];
  const taken = parts.filter((part) => !without.includes(part));
  const flip = (part) => (on) => setWithout(on ? without.filter((each) => each !== part) : [...without, part]);
  const bring = orSay(async () => {
    const fields = Object.fromEntries(taken.flatMap((part) => FIELDS[part]).filter((field) => theirs.fields[field] !== void 0).map((field) => [field, theirs.fields[field]]));
    await writeCard(pair, { fields, ...taken.includes("words") && { words: theirs.words } });
    toast(t("us-brought", { name }));
    leave();
  });
  return un`
    <div class="us__panel screen-only">
      <h3 class="us__panel-title">${t("us-bring-title", { name })}</h3>
      <p class="field__hint">${t("us-bring-note", { name, other: other.counterpart.name })}</p>
      ${found.length > 1 && un`<${Choice} label=${t("us-bring-from")} optional=${false} value=${other.id} onChange=${setFrom} options=${found.map((each) => ({ value: each.other.id, label: each.other.counterpart.name }))} />`}
      ${parts.map((part) => un`
        <div class="us__part" key=${part}><${Toggle} label=${t(`us-card-${part}`)} checked=${taken.includes(part)} onChange=${flip(part)} /><${Said} card=${theirs} part=${part} /></div>`)}
      <div class="us__panel-acts">
        <${Button} kind="quiet" onClick=${leave}>${t("act-cancel")}<//>
        ${taken.length > 0 && un`<${Button} kind="main" onClick=${bring}>${t("us-bring-act", { name })}<//>`}
      </div>
    </div>`;
}

function TextPart({ part, pair, card }) {
  const keep = `${pair.id}:card:${part}`;
  const [writing, setWriting] = useWriting(draft(keep).value.value !== "");
  const filled = hasPart(card, part);
  const label = t(`us-card-${part}`);
  const value = part === "words" ? card?.words ?? "" : card?.fields[part] ?? "";
  const leave = () => {
    setWriting(null);
    moveFocus(`#card-${part} [data-open]`, { scroll: false });
  };
  const save = async (text) => {
    if (text !== value) await writeCard(pair, part === "words" ? { words: text } : { fields: { [part]: text || void 0 } });
    leave();
  };
  if (writing) {
    return un`
      <div class="us__part" id=${`card-${part}`}>
        <${Compose} small focus=${writing === "now"} label=${label} hint=${t(`us-hint-${part}`, { name: pair.counterpart.name })} keep=${keep} start=${value} mayBeEmpty longest=${part === "words" ? WORDS_MOST : OUTCOME_MOST}
          act=${t("act-save")} onSend=${save} onLeave=${leave} />
      </div>`;
  }
  return un`<${Closed} part=${part} card=${card} filled=${filled} open=${() => setWriting("now")} />`;
}
function Closed({ part, card, filled, open }) {
  const label = t(`us-card-${part}`);
  if (!filled) {
    return un`
      <div class="us__part us__part--empty screen-only" id=${`card-${part}`}>
        <${Button} kind="quiet" small class="us__begin" data-open onClick=${open}><span aria-hidden="true">+ </span>${label}<//>
      </div>`;
  }
  return un`
    <div class="us__part" id=${`card-${part}`}>
      <div class="us__part-head">
        <h3 class="us__label">${label}</h3>
        <${Button} kind="quiet" small data-open label=${t("us-change", { part: label })} onClick=${open}>${t("act-edit")}<//>
      </div>
      <${Said} card=${card} part=${part} />
    </div>`;
}

var HOW = ["written", "spoken"];
var WHEN = ["at-once", "later"];
function FeedbackPart({ part, pair, card }) {
  const [writing, setWriting] = Nt(false);
  if (!writing) return un`<${Closed} part=${part} card=${card} filled=${hasPart(card, part)} open=${() => setWriting(true)} />`;
  const choice = (field, values, first) => un`
    <${Choice} quiet focus=${first} label=${t(`us-choose-${field}`)} value=${card?.fields[field]} options=${values.map((value) => ({ value, label: t(`us-feedback-${value}`) }))}
      onChange=${orSay((value) => writeCard(pair, { fields: { [field]: value ?? void 0 } }))} />`;
  const leave = () => {
    setWriting(false);
    moveFocus(`#card-${part} [data-open]`, { scroll: false });
  };
  return un`
    <div class="us__part" id=${`card-${part}`}>
      <div class="us__part-head"><h3 class="us__label">${t(`us-card-${part}`)}</h3><${Button} kind="quiet" small onClick=${leave}>${t("act-close")}<//></div>
      <div class="us__choices">${choice("feedback_how", HOW, true)}${choice("feedback_when", WHEN, false)}</div>
    </div>`;
}

var OTHERS = { feedback: FeedbackPart, ask_about: AskAbout };
function MyCard({ pair }) {
  const { name } = pair.counterpart;
  const [card = null, ...more] = cardsOf(gathered(pair.id), me.value?.id ?? "");
  return un`
    <${Section} id="my-card" class="us__card" title=${t("name-you")} note=${t("us-card-note", { name })}>
      ${PARTS2.map((part) => un`<${OTHERS[part] ?? TextPart} key=${part} part=${part} pair=${pair} card=${card} />`)}
      <${Bring} pair=${pair} card=${card} />
      ${more.map((second) => un`<${Second} key=${second.id} card=${second} />`)}
    <//>`;
}
function Second({ card }) {
  return un`
    <${Notice} title=${t("us-card-second")} acts=${un`<${Button} small onClick=${() => eraseWithUndo(card)}>${t("act-erase")}<//>`}>
      ${PARTS2.filter((part) => hasPart(card, part)).map((part) => un`<div key=${part}><h3 class="us__label">${t(`us-card-${part}`)}</h3><${Said} card=${card} part=${part} /></div>`)}
    <//>`;
}

function TheirCard({ pair }) {
  const { id, name } = pair.counterpart;
  const card = cardOf(gathered(pair.id), id);
  const parts = PARTS2.filter((part) => hasPart(
    /** @type {any} */
    card,
    part
  ));
  return un`
    <${Section} id="their-card" class="us__card us__card--theirs" title=${name}>
      ${parts.length === 0 && un`<p class="blank">${t("us-card-theirs-blank", { name })}</p>`}
      ${parts.map((part) => un`
        <div class="us__part" key=${part}><h3 class="us__label">${t(`us-card-${part}`)}</h3><${Said} card=${card} part=${part} /></div>`)}
    <//>`;
}

export {
  usePartsForm,
  Agreement,
  MyCard,
  TheirCard
};
