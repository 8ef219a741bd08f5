import {
  HeardText,
  PARTS
} from "./chunk-NZURFMR2.js";
import {
  InviteFirst
} from "./chunk-OBTWWHOT.js";
import {
  Button,
  Compose,
  ErrorSummary,
  F,
  Field,
  List,
  Notice,
  Nt,
  OUTCOME_MOST,
  PageHead,
  Reveal,
  Row,
  Section,
  Toggle,
  WORDS_MOST,
  Waiting,
  When,
  ae,
  draft,
  gathered,
  openPairs,
  pairs,
  safe,
  sendOnModEnter,
  sentenceOf,
  t,
  toast,
  un,
  useAct,
  useStayPut
} from "./start.js";
import {
  AlcoveError
} from "./first.js";

var FEW = 4;
var topicIn = (theme, pair) => gathered(pair).of("topic").find(({ mine, fields }) => mine && fields.theme === theme);
var heardIn = (theme, pair) => gathered(pair).of("heard").find(({ mine, fields }) => mine && fields.theme === theme);
function saidIn(topic, pair) {
  const ours = gathered(pair);
  const notes = ours.of("note").filter(({ fields }) => fields.topic === topic.id);
  return [...ours.answersTo(topic.id).filter(({ words }) => words), ...notes].filter(({ mine }) => !mine).sort((one, other) => one.id < other.id ? -1 : 1);
}
async function begin(question, pairs2) {
  const theme = await safe("mine").put("theme", question, { pairs: pairs2 });
  await ask({ id: theme, words: question }, pairs2);
  return theme;
}
var ask = ({ id, words }, pairs2) => Promise.all(pairs2.filter((pair) => !topicIn(id, pair)).map((pair) => safe(pair).put("topic", words, { theme: id })));
async function takeBack(theme, pairs2) {
  await Promise.all(pairs2.map((pair) => topicIn(theme, pair)).filter(Boolean).map((topic) => safe(topic.safe).erase(topic.id)));
  await safe("mine").erase(theme);
}
async function tell(theme, pairs2, words, fields) {
  const to = pairs2.filter((pair) => !heardIn(theme.id, pair));
  const told = await Promise.all(to.map(async (pair) => ({ safe: pair, id: await safe(pair).put("heard", words, { theme: theme.id, ...fields }) })));
  await safe("mine").revise(theme.id, { fields: { closed: true } });
  return told;
}

function Begin({ pairs: pairs2 }) {
  const [without, setWithout] = Nt(
    /** @type {string[]} */
    []
  );
  const chosen = pairs2.map(({ id }) => id).filter((id) => !without.includes(id));
  const flip = (id) => (on) => setWithout(on ? without.filter((each) => each !== id) : [...without, id]);
  const send = async (question) => {
    if (chosen.length === 0) throw new AlcoveError("theme-nobody");
    const theme = await begin(question, chosen);
    toast(t("themes-asked"), { undo: () => takeBack(theme, chosen) });
  };
  const beside = un`
    <fieldset class="choice themes__pairs">
      <legend class="field__label">${t("themes-whom")}</legend>
      <div class="choice__chips">${pairs2.map(({ id, counterpart }) => un`<${Toggle} key=${id} chip label=${t("name-you-and", { name: counterpart.name })} checked=${!without.includes(id)} onChange=${flip(id)} />`)}</div>
    </fieldset>`;
  return un`
    <${Section} id="begin" title=${t("themes-begin")}>
      <${Compose} main label=${t("themes-question")} hint=${t("themes-question-hint")} keep="themes:new" act=${t("themes-ask")} onSend=${send} beside=${beside} />
      ${chosen.length > 0 && chosen.length < FEW && un`<div class="themes__few"><${Notice} tone="notice">${t("themes-few")}<//></div>`}
    <//>`;
}

function HeardForm({ theme, to }) {
  const drafts = F(() => new Map(PARTS.map((part) => [part, draft(`themes:${theme.id}:${part}`)])), [theme.id]);
  const textIn = (part) => drafts.get(part)?.value.value ?? "";
  const begun = ae(PARTS.some((part) => textIn(part) !== ""));
  const [errors, setErrors] = Nt(
    /** @type {{ id: string, words: string }[]} */
    []
  );
  const { run, busy, failure } = useAct(async () => {
    const texts = PARTS.map((part) => [part, textIn(part).trim()]).filter(([, text]) => text !== "");
    const { words, ...fields } = Object.fromEntries(texts);
    const told = await tell(theme, to, words, fields);
    for (const each of drafts.values()) each.clear();
    const undo = () => {
      for (const [part, text] of texts) drafts.get(part)?.set(text);
      return untell(theme, told);
    };
    toast(t("themes-told-said"), { undo });
  });
  const submit = (event) => {
    event.preventDefault();
    const wrong = check(textIn, theme.id);
    setErrors(wrong);
    return wrong.length === 0 && run();
  };
  const idOf = (part) => `heard-${theme.id}-${part}`;
  return un`
    <${Reveal} label=${t("themes-tell")} open=${begun.current}>
      <form class="stack" onSubmit=${submit} noValidate>
        <p class="measure">${t("themes-tell-note")}</p>
        ${to.length < FEW && un`<${Notice} tone="notice">${t("themes-few")}<//>`}
        <${ErrorSummary} errors=${failure ? [...errors, { words: sentenceOf(failure) }] : errors} />
        ${PARTS.map((part, at) => un`
          <${Field} key=${part} id=${idOf(part)} shape="area" voice="said" rows=${2} optional=${at > 0} label=${t(`themes-heard-${part}`)} error=${errors.find(({ id }) => id === idOf(part))?.words}
            value=${textIn(part)} onInput=${(text) => {
    drafts.get(part)?.set(text);
    setErrors([]);
  }} onKeyDown=${sendOnModEnter} />`)}
        <p><${Button} kind="main" type="submit" busy=${busy}>${t("themes-tell-act")}<//></p>
      </form>
    <//>`;
}
async function untell(theme, told) {
  await Promise.all(told.map((each) => safe(each.safe).erase(each.id)));
  await safe("mine").revise(theme.id, { fields: { closed: void 0 } });
}
function check(textIn, theme) {
  const long = PARTS.filter((part) => [...textIn(part)].length > (part === "words" ? WORDS_MOST : OUTCOME_MOST)).map((part) => ({ id: `heard-${theme}-${part}`, words: t("error-too-long") }));
  return textIn("words").trim() === "" ? [{ id: `heard-${theme}-words`, words: t("error-empty") }] : long;
}

function Theme({ theme }) {
  const asked = pairs.value.filter(({ id }) => theme.fields.pairs.includes(id));
  const told = asked.map(({ id }) => heardIn(theme.id, id)).find(Boolean);
  const open = asked.filter(({ closed }) => !closed).map(({ id }) => id);
  const missing = open.filter((id) => !topicIn(theme.id, id));
  const reached = open.filter((id) => !missing.includes(id));
  return un`
    <${Section} id=${`theme-${theme.id}`} class="theme" title=${theme.words}>
      <p class="meta">${t("themes-since")} <${When} at=${theme.madeAt} as="day" /></p>
      <${List} labelledby=${`theme-${theme.id}-title`}>${asked.map((pair) => un`<${Said} key=${pair.id} theme=${theme} pair=${pair} />`)}<//>
      ${missing.length > 0 && !told && un`<${Unasked} theme=${theme} missing=${missing} />`}
      ${told ? un`<h3 class="theme__heard">${t("themes-told")}</h3><${HeardText} heard=${told} />` : reached.length > 0 && un`<${HeardForm} theme=${theme} to=${reached} />`}
    <//>`;
}
function Said({ theme, pair }) {
  const topic = topicIn(theme.id, pair.id);
  const said = topic ? saidIn(topic, pair.id) : [];
  const more = said.map((each) => un`<p class="theme__said" key=${each.id}>${each.words}</p>`);
  return un`<${Row} theirs href=${`/alcove/${pair.id}/table`} more=${more.length > 0 && more}>${t("name-you-and", { name: pair.counterpart.name })}<//>`;
}
function Unasked({ theme, missing }) {
  const { run, busy, failure } = useAct(() => ask(theme, missing));
  return un`
    <p class="theme__missing">${t("themes-missing")} <${Button} small busy=${busy} onClick=${run}>${t("themes-ask-there")}<//></p>
    ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}

function Themes() {
  const room = useStayPut();
  const all = openPairs.value;
  const whole = safe("mine").stage.value === "all" && all.every(({ id }) => safe(id).stage.value === "all");
  const themes = gathered("mine").of("theme").toReversed();
  return un`
    <div class="themes" ref=${room}>
      <${PageHead} title=${t("themes-title")} lead=${t("themes-lead")} seenBy=${t("seen-by-you")} />
      ${all.length < 2 && un`<${InviteFirst}>${t("themes-one-alcove")}<//>`}
      ${all.length >= 2 && !whole && un`<${Waiting} />`}
      ${all.length >= 2 && whole && un`<${Begin} pairs=${all} />`}
      ${whole && themes.map((theme) => un`<${Theme} key=${theme.id} theme=${theme} />`)}
    </div>`;
}
export {
  Themes as default
};
