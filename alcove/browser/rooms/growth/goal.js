/** One goal: the words, what was said of it, the next step, and the way so far. */
import { html, useState } from "../../vendor/preact.js";
import { byAnyId } from "../../records/towards.js";
import { Button } from "../../parts/button.js";
import { Reveal } from "../../parts/reveal.js";
import { Voice } from "../../parts/voice.js";
import { moveFocus } from "../../manners/focus.js";
import { t } from "../../words/words.js";
import { Answers } from "../table/answers.js";
import { gathered } from "../table/gathered.js";
import { Edit, stateOf } from "../table/topic.js";
import { GoalFields } from "./goal-fields.js";
import { GoalPanel } from "./goal-panel.js";
import { Way } from "./way.js";

/** Deeper than this nothing moves further to the side: a phone is narrow. */
const DEEPEST = 3;

/** @param {{ goal: any, depth: number, goals: any[], way: import("../../records/towards.js").Waymark[], pair: any }} props  goals: all of the same author */
export function Goal({ goal, depth, goals, way, pair }) {
  const [mode, setMode] = useState(/** @type {string | null} */ (null));
  const [asked, ask] = useState(/** @type {string | null} */ (null));
  const { name } = pair.counterpart;
  const answers = gathered(pair.id).answersTo(goal.id);
  const leave = () => {
    setMode(null);
    moveFocus(`#goal-${goal.id} [data-open]`, { scroll: false });
  };
  return html`
    <${Voice} as="li" id=${`goal-${goal.id}`} class="topic goal" data-row data-topic-open=${mode || asked ? "yes" : undefined} data-depth=${Math.min(depth, DEEPEST)} name=${goal.mine ? t("name-you") : name} theirs=${!goal.mine}
      state=${stateOf(goal)} mark=${goal.fields.horizon && t(`growth-horizon-${goal.fields.horizon}`)} acts=${html`<${Foot} ...${{ goal, goals, way, pair, mode, setMode, leave, asked, ask }} />`}
      reply=${answers.some(({ words }) => words) && html`<${Answers} answers=${answers} pair=${pair} />`}>
      ${mode === "edit" ? html`<${Edit} topic=${goal} leave=${leave} />` : html`<p class="voice__text goal__words">${goal.words}</p>`}
      <${GoalFields} goal=${goal} pair=${pair} asked=${asked} ask=${ask} />
    <//>`;
}

function Foot({ way, ...rest }) {
  const { goal, goals, pair, mode, setMode, leave } = rest;
  return html`
    <div class="topic__foot">
      <div class="topic__line">
        <${Facts} goal=${goal} goals=${goals} />
        <div class="topic__acts">
          ${goal.mine && html`<${Button} kind="quiet" small hotkey="e" onClick=${() => setMode("edit")}>${t("act-edit")}<//>`}
          ${!goal.mine && html`<${Button} kind="quiet" small hotkey="a" onClick=${() => setMode("answer")}>${t("topic-answer")}<//>`}
          <${Button} kind="quiet" small class="topic__more" data-open aria-expanded=${mode === null ? "false" : "true"} label=${t(mode === null ? "growth-more" : "growth-less")}
            onClick=${mode === null ? () => setMode("more") : leave}>${mode === null ? t("act-more") : t("topic-fold")}<//>
        </div>
      </div>
      ${mode && mode !== "edit" && html`<${GoalPanel} key=${mode} ...${rest} />`}
      ${way.length > 0 && html`<${Reveal} label=${t("growth-way")}><${Way} marks=${way} pair=${pair} label=${t("growth-way")} /><//>`}
    </div>`;
}

/** @param {{ goal: any, goals: any[] }} props */
function Facts({ goal, goals }) {
  const { aim, state = "alive", state_words: why, under } = goal.fields;
  const served = byAnyId(goals).get(under);
  const facts = [
    state !== "alive" && html`<span class=${state === "reached" ? "promises__kept" : undefined}>${t(`growth-is-${state}`)}</span>`,
    why && html`<span class="said-inline">${why}</span>`,
    aim && t(`growth-about-${aim}`),
    served && html`${t("growth-serves")} <span class="said-inline">${served.words}</span>`,
  ].filter(Boolean);
  return html`<p class="topic__facts dots">${facts.map((fact, index) => html`<span key=${index}>${fact}</span>`)}</p>`;
}
