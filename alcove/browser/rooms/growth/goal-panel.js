/** What opens under a goal: its fields, one tap each; sharing it; a promise or an answer to it. */
import { html } from "../../vendor/preact.js";
import { HORIZONS, byAnyId, served } from "../../records/towards.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Select } from "../../parts/field.js";
import { announce } from "../../manners/announce.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";
import { Earlier } from "../table/earlier.js";
import { eraseWithUndo } from "../table/erase.js";
import { layOut } from "../table/lay-out.js";
import { PromiseForm } from "../table/promise-form.js";
import { TEXTS, idOf } from "./goal-fields.js";
import { StateOfGoal } from "./state.js";

/** @param {{ goal: any, goals: any[], pair: any, mode: string, setMode: (mode: string | null) => void, leave: () => void, asked: string | null, ask: (name: string | null) => void }} props */
export function GoalPanel(props) {
  const { goal, pair, mode, leave } = props;
  if (mode === "answer") return html`<${Reply} goal=${goal} pair=${pair} leave=${leave} />`;
  if (mode === "promise") return html`<${PromiseForm} pair=${pair} goal=${goal.id} meeting=${pair.next?.id} leave=${leave} />`;
  if (mode === "earlier") return html`<${Earlier} entry=${goal} />`;
  return html`
    <div class="topic__panel">
      ${goal.mine && html`<${Facets} ...${props} />`}
      <${Further} ...${props} />
    </div>`;
}

function Further({ goal, pair, setMode }) {
  const shared = goal.safe !== "mine";
  const { name } = pair.counterpart;
  return html`
    <div class="topic__further">
      ${!shared && html`<${Button} small hotkey="l" onClick=${() => layOut(goal, pair, {}, "growth-shared")}>${t("growth-share", { name })}<//>`}
      ${shared && goal.mine && html`<${Button} kind="quiet" small hotkey="a" onClick=${() => setMode("answer")}>${t("topic-answer")}<//>`}
      <${Button} kind="quiet" small hotkey="p" onClick=${() => setMode("promise")}>${t("promise-make")}<//>
      ${goal.version > 1 && html`<${Button} kind="quiet" small onClick=${() => setMode("earlier")}>${t("topic-earlier")}<//>`}
      ${goal.mine && html`<${Button} kind="quiet" small onClick=${() => eraseWithUndo(goal)}>${t("act-erase")}<//>`}
    </div>`;
}

/** Kept at once, without a button. */
function Facets({ goal, goals, pair, asked, ask }) {
  const { fields } = goal;
  const change = (/** @type {Record<string, any>} */ changed) => safe(goal.safe).revise(goal.id, { fields: changed });
  const chips = (/** @type {string} */ name, /** @type {string[]} */ values) => html`
    <${Choice} label=${t(`growth-${name}`)} value=${fields[name] ?? null} onChange=${(/** @type {any} */ value) => change({ [name]: value ?? undefined })}
      options=${values.map((value) => ({ value, label: t(`growth-${name}-${value}`) }))} />`;
  const open = TEXTS.filter((name) => !fields[name] && asked !== name);
  return html`
    <div class="stack">
      ${open.length > 0 && html`<div class="cluster">${open.map((name) => html`
        <${Button} key=${name} small onClick=${() => ask(name)}>${t(`growth-${idOf(name)}`, { name: pair.counterpart.name })}<//>`)}</div>`}
      ${chips("horizon", HORIZONS)}
      ${chips("aim", ["learn", "do"])}
      <${Under} goal=${goal} goals=${goals} change=${change} />
      <${StateOfGoal} goal=${goal} />
    </div>`;
}

/** A goal cannot serve itself, nor one that serves it. */
function Under({ goal, goals, change }) {
  const known = byAnyId(goals);
  const others = goals.filter((/** @type {any} */ each) => each !== goal && !served(each, known).includes(goal));
  if (others.length === 0) return null;
  const options = [{ value: "", label: t("growth-serves-none") }, ...others.map((/** @type {any} */ { id, words }) => ({ value: id, label: words }))];
  return html`<${Select} label=${t("growth-under")} value=${known.get(goal.fields.under)?.id ?? ""} options=${options} onChange=${(/** @type {string} */ id) => change({ under: id || undefined })} />`;
}

function Reply({ goal, pair, leave }) {
  const send = async (/** @type {string} */ words) => {
    await safe(pair.id).put("answer", words, { to: goal.id, type: "reply" });
    announce(t("growth-answered"));
    leave();
  };
  return html`<${Compose} small focus label=${t("topic-your-answer")} keep=${`${pair.id}:${goal.id}:answer`} act=${t("topic-answer")} onSend=${send} onLeave=${leave} />`;
}
