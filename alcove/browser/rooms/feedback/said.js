/** What was said, and the two answers of who received it, in own words: how I heard it, and later what became of it. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { List } from "../../parts/list.js";
import { Voice } from "../../parts/voice.js";
import { moveFocus } from "../../manners/focus.js";
import { heard } from "../../records/feedback.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Answer } from "../table/answers.js";
import { Compose } from "../table/compose.js";
import { eraseWithUndo } from "../table/erase.js";
import { gathered } from "../table/gathered.js";
import { stateOf } from "../table/topic.js";
import { Lines } from "./lines.js";
import { Write } from "./write.js";

/** In the order in which they are said. */
const ANSWERS = /** @type {const} */ (["heard-as", "became"]);

/** @param {{ pair: any, all: readonly import("../table/gathered.js").Entry[], label?: string, labelledby?: string, blank?: unknown }} props */
export function SaidList({ pair, all, label, labelledby, blank }) {
  return html`<${List} class="voices" label=${label} labelledby=${labelledby} blank=${blank}>${all.map((entry) => html`<${Said} key=${entry.id} entry=${entry} pair=${pair} />`)}<//>`;
}

/** @param {{ entry: import("../table/gathered.js").Entry, pair: any }} props */
function Said({ entry, pair }) {
  const [mode, setMode] = useState(/** @type {string | null} */ (null));
  const leave = () => {
    setMode(null);
    moveFocus(`#said-${entry.id}`, { scroll: false });
  };
  const answers = ANSWERS.map((type) => heard(gathered(pair.id), entry, type)).filter((answer) => answer !== null);
  const name = entry.mine ? t("name-you") : pair.counterpart.name;
  const mark = [t(`feedback-type-${entry.fields.type}`), entry.fields.said && t("feedback-said-aloud")].filter(Boolean).join(", ");
  return html`
    <${Voice} as="li" id=${`said-${entry.id}`} tabindex="-1" data-row name=${name} theirs=${!entry.mine} mark=${mark} at=${entry.madeAt} state=${stateOf(entry)}
      acts=${mode === null && html`<${Acts} entry=${entry} answers=${answers} setMode=${setMode} />`}
      reply=${answers.length > 0 && answers.map((answer) => html`<${Answer} key=${answer.id} answer=${answer} pair=${pair} mark=${t(`feedback-${answer.fields.type}-mark`)} />`)}>
      ${mode === "edit" ? html`<${Write} pair=${pair} entry=${entry} leave=${leave} />` : html`<${Lines} entry=${entry} />`}
      ${isAnswer(mode) && html`
        <${Compose} small focus label=${t(`feedback-${mode}-label`)} keep=${`${entry.safe}:${entry.id}:${mode}`} act=${t(`feedback-${mode}`)} onLeave=${leave}
          onSend=${async (/** @type {string} */ words) => { await safe(pair.id).put("answer", words, { to: entry.id, type: mode }); leave(); }} />`}
    <//>`;
}

/** @param {string | null} mode */
const isAnswer = (mode) => ANSWERS.some((type) => type === mode);

/** Its author changes it; who received it answers, each answer once. */
function Acts({ entry, answers, setMode }) {
  const missing = ANSWERS.filter((type) => !answers.some((/** @type {any} */ { fields }) => fields.type === type));
  return html`
    <div class="topic__acts topic__acts--always">
      ${entry.mine && html`
        <${Button} kind="quiet" small hotkey="e" onClick=${() => setMode("edit")}>${t("act-edit")}<//>
        <${Button} kind="quiet" small hotkey="d" onClick=${() => eraseWithUndo(entry)}>${t("act-erase")}<//>`}
      ${!entry.mine && missing.map((type, at) => html`
        <${Button} kind="quiet" small key=${type} hotkey=${at === 0 ? "a" : undefined} onClick=${() => setMode(type)}>${t(`feedback-${type}`)}<//>`)}
    </div>`;
}
