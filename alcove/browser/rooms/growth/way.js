/** Steps, promises and wins in one calm row, the oldest at the foot. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { When } from "../../parts/when.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { eraseWithUndo } from "../table/erase.js";
import { layOut } from "../table/lay-out.js";
import { Edit } from "../table/topic.js";

/** @typedef {import("../../records/towards.js").Waymark} Waymark */

/** @param {{ marks: Waymark[], pair: any, label?: string, labelledby?: string, sayGoal?: boolean }} props */
export function Way({ marks, pair, label, labelledby, sayGoal }) {
  return html`
    <ol class="way" aria-label=${label} aria-labelledby=${labelledby}>
      ${marks.map((mark) => html`<${Mark} key=${mark.entry.id} mark=${mark} pair=${pair} sayGoal=${sayGoal} />`)}
    </ol>`;
}

/** @param {{ mark: Waymark, pair: any, sayGoal?: boolean }} props */
function Mark({ mark: { what, entry, goal, at, state }, pair, sayGoal }) {
  const [editing, setEditing] = useState(false);
  const { name } = pair.counterpart;
  const isMine = (what === "promise" ? entry.fields.owner : entry.author) === me.value?.id;
  const standing = state && state !== "open";
  return html`
    <li class="way__mark">
      <p class="way__when"><${When} at=${new Date(at)} as="day" /></p>
      <div>
        ${editing ? html`<${Edit} topic=${entry} leave=${() => setEditing(false)} />` : html`<p class="way__words">${entry.words}</p>`}
        <p class="way__facts dots">
          <span><b class=${isMine ? "way__name" : "way__name way__name--theirs"}>${isMine ? t("name-you") : name}</b></span>
          <span>${t(`growth-way-${what}`)}</span>
          ${standing && html`<span class=${state === "kept" ? "promises__kept" : undefined}>${t(`promise-state-${state}${state === "offered" && isMine ? "-me" : ""}`, { name })}</span>`}
          ${/** @type {any} */ (entry).safe === "mine" && html`<span>${t("state-unsaid")}</span>`}
          ${what === "step" && isMine && !sayGoal && !editing && html`<span><${StepActs} step=${entry} goal=${goal} pair=${pair} onEdit=${() => setEditing(true)} /></span>`}
          ${sayGoal && html`<span>${t("growth-way-to")} <span class="said-inline">${goal.words}</span></span>`}
        </p>
      </div>
    </li>`;
}

/** A step has no other place than this one. @param {{ step: any, goal: any, pair: any, onEdit: () => void }} props */
function StepActs({ step, goal, pair, onEdit }) {
  const mayShare = step.safe === "mine" && goal.safe !== "mine";
  return html`
    ${mayShare && html`<${Button} kind="quiet" small onClick=${() => layOut(step, pair, { goal: goal.id }, "growth-shared")}>${t("growth-share", { name: pair.counterpart.name })}<//>`}
    <${Button} kind="quiet" small onClick=${onEdit}>${t("act-edit")}<//>
    <${Button} kind="quiet" small onClick=${() => eraseWithUndo(step)}>${t("act-erase")}<//>`;
}
