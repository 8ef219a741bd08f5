/** One win or lesson of the two: who, the words, what was said of it, and that the other noticed. */
import { html, useState } from "../../vendor/preact.js";
import { byAnyId } from "../../records/towards.js";
import { Button } from "../../parts/button.js";
import { Voice } from "../../parts/voice.js";
import { moveFocus } from "../../manners/focus.js";
import { t } from "../../words/words.js";
import { Answers } from "../table/answers.js";
import { eraseWithUndo } from "../table/erase.js";
import { gathered } from "../table/gathered.js";
import { layOut } from "../table/lay-out.js";
import { Edit, stateOf } from "../table/topic.js";
import { AboutWin, SaidOfWin, goalsOf } from "./about-win.js";
import { NoticeActs, NoticeWith, NoticedLine } from "./noticed.js";

/** @param {{ win: any, pair: any, as?: "li" | "div" }} props */
export function Win({ win, pair, as = "li" }) {
  const [mode, setMode] = useState(/** @type {string | null} */ (null));
  const [asked, ask] = useState(/** @type {string | null} */ (null));
  const { name } = pair.counterpart;
  const answers = gathered(pair.id).answersTo(win.id);
  const leave = () => {
    setMode(null);
    moveFocus(`#win-${win.id} [data-key]`, { scroll: false });
  };
  return html`
    <${Voice} as=${as} id=${`win-${win.id}`} class="topic win" data-row data-topic-open=${mode || asked ? "yes" : undefined} name=${win.mine ? t("name-you") : name} theirs=${!win.mine}
      at=${win.madeAt} state=${stateOf(win)} mark=${win.fields.lesson && t("progress-lesson")} acts=${html`<${Foot} ...${{ win, pair, answers, mode, setMode, leave, asked, ask }} />`}
      reply=${answers.some(({ words }) => words) && html`<${Answers} answers=${answers} pair=${pair} />`}>
      ${mode === "edit" ? html`<${Edit} topic=${win} leave=${leave} />` : html`<p class="voice__text">${win.words}</p>`}
      <${SaidOfWin} win=${win} asked=${asked} ask=${ask} />
    <//>`;
}

function Foot({ win, pair, answers, mode, setMode, leave, asked, ask }) {
  const goal = byAnyId([...gathered(pair.id).of("goal"), ...goalsOf(pair.id)]).get(win.fields.goal);
  return html`
    <div class="topic__foot">
      <div class="topic__line">
        <p class="topic__facts dots">
          ${goal && html`<span>${t("progress-goal")} <span class="said-inline">${goal.words}</span></span>`}
          <${NoticedLine} answers=${answers} name=${pair.counterpart.name} />
        </p>
        ${win.mine ? html`<${MyActs} mode=${mode} setMode=${setMode} leave=${leave} />`
          : mode === null && html`<${NoticeActs} win=${win} answers=${answers} onSentence=${() => setMode("notice")} />`}
      </div>
      ${mode === "notice" && html`<${NoticeWith} win=${win} leave=${leave} />`}
      ${mode === "more" && html`<${More} win=${win} pair=${pair} asked=${asked} ask=${ask} />`}
    </div>`;
}

function MyActs({ mode, setMode, leave }) {
  const isMore = mode === "more";
  return html`
    <div class="topic__acts">
      <${Button} kind="quiet" small hotkey="e" onClick=${() => setMode("edit")}>${t("act-edit")}<//>
      <${Button} kind="quiet" small hotkey="m" class="topic__more" aria-expanded=${isMore} onClick=${isMore ? leave : () => setMode("more")}>${t(isMore ? "topic-fold" : "win-more")}<//>
    </div>`;
}

function More({ win, pair, asked, ask }) {
  return html`
    <div class="topic__panel">
      <${AboutWin} win=${win} pair=${pair} asked=${asked} ask=${ask} />
      <div class="topic__further">
        ${win.safe === "mine" && html`<${Button} small onClick=${() => layOut(win, pair, {}, "progress-shared")}>${t("progress-share", { name: pair.counterpart.name })}<//>`}
        <${Button} kind="quiet" small onClick=${() => eraseWithUndo(win)}>${t("act-erase")}<//>
      </div>
    </div>`;
}
