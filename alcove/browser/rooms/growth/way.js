/** Steps, promises and wins in one calm row, the oldest at the foot. */
import { html } from "../../vendor/preact.js";
import { When } from "../../parts/when.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";

/** @typedef {import("../../records/towards.js").Waymark} Waymark */

/** @param {{ marks: Waymark[], pair: any, label?: string, labelledby?: string, sayGoal?: boolean }} props */
export function Way({ marks, pair, label, labelledby, sayGoal }) {
  return html`
    <ol class="way" aria-label=${label} aria-labelledby=${labelledby}>
      ${marks.map((mark) => html`<${Mark} key=${mark.entry.id} mark=${mark} name=${pair.counterpart.name} sayGoal=${sayGoal} />`)}
    </ol>`;
}

/** @param {{ mark: Waymark, name: string, sayGoal?: boolean }} props */
function Mark({ mark: { what, entry, goal, at, state }, name, sayGoal }) {
  const isMine = (what === "promise" ? entry.fields.owner : entry.author) === me.value?.id;
  const standing = state && state !== "open";
  return html`
    <li class="way__mark">
      <p class="way__when"><${When} at=${new Date(at)} as="day" /></p>
      <div>
        <p class="way__words">${entry.words}</p>
        <p class="way__facts dots">
          <span><b class=${isMine ? "way__name" : "way__name way__name--theirs"}>${isMine ? t("name-you") : name}</b></span>
          <span>${t(`growth-way-${what}`)}</span>
          ${standing && html`<span class=${state === "kept" ? "promises__kept" : undefined}>${t(`promise-state-${state}${state === "offered" && isMine ? "-me" : ""}`, { name })}</span>`}
          ${/** @type {any} */ (entry).safe === "mine" && html`<span>${t("state-unsaid")}</span>`}
          ${sayGoal && html`<span>${t("growth-way-to")} <span class="said-inline">${goal.words}</span></span>`}
        </p>
      </div>
    </li>`;
}
