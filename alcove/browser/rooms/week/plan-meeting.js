/** The next meeting of an alcove that has none, from the first page. One form is open at a time. */
import { html, signal } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { moveFocus } from "../../manners/focus.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { PlanForm } from "../table/plan-form.js";

/** Id of the pair whose form is open. */
const planning = signal(/** @type {string | null} */ (null));

/** @param {{ pair: any, heading: string }} props  heading: id of what has the focus afterwards */
export function PlanMeeting({ pair, heading }) {
  if (planning.value !== pair.id) {
    return html`<${Button} small onClick=${() => { planning.value = pair.id; }}>${t("week-plan")}<//>`;
  }
  const leave = () => {
    planning.value = null;
    moveFocus(`#${CSS.escape(heading)} a`, { scroll: false });
  };
  const held = safe(pair.id).meetings.value.find((/** @type {any} */ { state }) => state === "held");
  return html`<div class="week__plan"><${PlanForm} pair=${pair} like=${held} leave=${leave} /></div>`;
}
