/** What was said of a goal beside its words; each is written in its own place, and only when it is asked for. */
import { html, useState } from "../../vendor/preact.js";
import { LINE_MOST, SENTENCE_MOST } from "../../records/thresholds.js";
import { Choice } from "../../parts/choice.js";
import { Field } from "../../parts/field.js";
import { When } from "../../parts/when.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { dayIn } from "../table/days.js";
import { OpenDoor } from "./door.js";
import { Said } from "./said.js";
import { StepTaken } from "./step.js";

/** In the order of thinking: why, what is in the way, what then, who can help, and what comes next. */
export const TEXTS = /** @type {const} */ (["why", "obstacle", "then", "door", "next_step"]);
const LONGEST = { why: SENTENCE_MOST, obstacle: SENTENCE_MOST, then: SENTENCE_MOST, door: LINE_MOST, next_step: LINE_MOST };
/** What goes with a text, and goes when it goes. @type {Record<string, string | undefined>} */
const BESIDE = { obstacle: "obstacle_in", next_step: "next_by" };

/** Ids of sentences have no underscores. @param {string} name */
export const idOf = (name) => name.replace("_", "-");

/** @param {{ goal: any, pair: any, asked: string | null, ask: (name: string | null) => void }} props */
export function GoalFields({ goal, pair, asked, ask }) {
  const shown = TEXTS.filter((name) => goal.fields[name] || asked === name);
  return shown.length > 0 && html`
    <div class="goal__fields">${shown.map((name) => html`<${OneField} key=${name} ...${{ goal, pair, name, asked, ask }} />`)}</div>`;
}

/** @param {{ goal: any, pair: any, name: typeof TEXTS[number], asked: string | null, ask: (name: string | null) => void }} props */
function OneField({ goal, pair, name, asked, ask }) {
  const with_ = BESIDE[name];
  const [beside, setBeside] = useState(with_ && goal.fields[with_]);
  const label = t(goal.mine || name !== "door" ? `growth-${idOf(name)}` : "growth-door-mine", { name: pair.counterpart.name });
  const save = (/** @type {string | undefined} */ words) =>
    safe(goal.safe).revise(goal.id, { fields: { [name]: words, ...(with_ && { [with_]: (words && beside) || undefined }) } });
  return html`
    <${Said} label=${label} ask=${t(`growth-ask-${idOf(name)}`, { name: pair.counterpart.name })} value=${goal.fields[name]} editing=${asked === name} onEdit=${goal.mine && (() => ask(name))}
      leave=${() => ask(null)} keep=${`${goal.safe}:${goal.id}:${name}`} longest=${LONGEST[name]} save=${save}
      beside=${with_ && html`<${Beside} name=${name} value=${beside} onChange=${setBeside} />`} facts=${with_ && html`<${BesideSaid} name=${name} value=${goal.fields[with_]} />`}
      acts=${actsOf(goal, pair, name, ask)} />`;
}

/** @param {any} goal @param {any} pair @param {string} name @param {(name: string | null) => void} ask */
function actsOf(goal, pair, name, ask) {
  if (name === "next_step" && goal.mine) return html`<${StepTaken} goal=${goal} pair=${pair} ask=${ask} />`;
  return name === "door" && !goal.mine && html`<${OpenDoor} goal=${goal} pair=${pair} />`;
}

/** @param {{ name: string, value: any, onChange: (value: any) => void }} props */
function Beside({ name, value, onChange }) {
  if (name === "next_step") return html`<${Field} label=${t("growth-by")} optional type="date" value=${value ?? ""} onInput=${onChange} min=${dayIn(0)} />`;
  return html`<${Choice} quiet label=${t("growth-obstacle-where")} value=${value ?? null} onChange=${onChange} options=${["me", "around"].map((each) => ({ value: each, label: t(`growth-in-${each}`) }))} />`;
}

/** @param {{ name: string, value?: string }} props */
function BesideSaid({ name, value }) {
  if (!value) return null;
  return name === "next_step" ? html`${t("promise-by-day-said")} <${When} at=${value} as="day" />` : t(`growth-in-${value}`);
}
