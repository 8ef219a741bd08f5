import {
  Write,
  heard
} from "./chunk-UVY53DIU.js";
import {
  Lines
} from "./chunk-42FRORLQ.js";
import {
  Answer,
  Button,
  Compose,
  List,
  Nt,
  Voice,
  eraseWithUndo,
  gathered,
  moveFocus,
  safe,
  stateOf,
  t,
  un
} from "./start.js";

var ANSWERS = (
  /** @type {const} */
  ["heard-as", "became"]
);
function SaidList({ pair, all, label, labelledby, blank }) {
  return un`<${List} class="voices" label=${label} labelledby=${labelledby} blank=${blank}>${all.map((entry) => un`<${Said} key=${entry.id} entry=${entry} pair=${pair} />`)}<//>`;
}
function Said({ entry, pair }) {
  const [mode, setMode] = Nt(
    /** @type {string | null} */
    null
  );
  const leave = () => {
    setMode(null);
    moveFocus(`#said-${entry.id}`, { scroll: false });
  };
  const answers = ANSWERS.map((type) => heard(gathered(pair.id), entry, type)).filter((answer) => answer !== null);
  const name = entry.mine ? t("name-you") : pair.counterpart.name;
  const mark = [t(`feedback-type-${entry.fields.type}`), entry.fields.said && t("feedback-said-aloud")].filter(Boolean).join(", ");
  return un`
    <${Voice} as="li" id=${`said-${entry.id}`} tabindex="-1" data-row name=${name} theirs=${!entry.mine} mark=${mark} at=${entry.madeAt} state=${stateOf(entry)}
      acts=${mode === null && un`<${Acts} entry=${entry} answers=${answers} setMode=${setMode} />`}
      reply=${answers.length > 0 && answers.map((answer) => un`<${Answer} key=${answer.id} answer=${answer} pair=${pair} mark=${t(`feedback-${answer.fields.type}-mark`)} />`)}>
      ${mode === "edit" ? un`<${Write} pair=${pair} entry=${entry} leave=${leave} />` : un`<${Lines} entry=${entry} />`}
      ${isAnswer(mode) && un`
        <${Compose} small focus label=${t(`feedback-${mode}-label`)} keep=${`${entry.safe}:${entry.id}:${mode}`} act=${t(`feedback-${mode}`)} onLeave=${leave}
          onSend=${async (words) => {
    await safe(pair.id).put("answer", words, { to: entry.id, type: mode });
    leave();
  }} />`}
    <//>`;
}
var isAnswer = (mode) => ANSWERS.some((type) => type === mode);
function Acts({ entry, answers, setMode }) {
  const missing = ANSWERS.filter((type) => !answers.some(({ fields }) => fields.type === type));
  return un`
    <div class="topic__acts topic__acts--always">
      ${entry.mine && un`
        <${Button} kind="quiet" small hotkey="e" onClick=${() => setMode("edit")}>${t("act-edit")}<//>
        <${Button} kind="quiet" small hotkey="d" onClick=${() => eraseWithUndo(entry)}>${t("act-erase")}<//>`}
      ${!entry.mine && missing.map((type, at) => un`
        <${Button} kind="quiet" small key=${type} hotkey=${at === 0 ? "a" : void 0} onClick=${() => setMode(type)}>${t(`feedback-${type}`)}<//>`)}
    </div>`;
}

export {
  SaidList
};
