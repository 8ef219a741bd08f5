/** Resting, reached or alive again in one tap; letting go takes a sentence, for whoever reads it a year later. */
import { html, useState } from "../../vendor/preact.js";
import { SENTENCE_MOST } from "../../records/thresholds.js";
import { Button } from "../../parts/button.js";
import { rememberFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";

const STATES = ["alive", "resting", "reached", "let-go"];

/** @param {{ goal: any }} props  one's own */
export function StateOfGoal({ goal }) {
  const [letting, setLetting] = useState(false);
  const { state, state_words: why } = goal.fields;
  const become = async (/** @type {string} */ next, /** @type {string | undefined} */ words) => {
    const giveFocusBack = rememberFocus(); // the row goes to another list
    await safe(goal.safe).revise(goal.id, { fields: { state: next === "alive" ? undefined : next, state_words: words } });
    toast(t(`growth-now-${next}`), { undo: () => safe(goal.safe).revise(goal.id, { fields: { state, state_words: why } }) });
    giveFocusBack();
  };
  if (letting) {
    return html`
      <${Compose} small focus label=${t("growth-let-go-why")} longest=${SENTENCE_MOST} keep=${`${goal.safe}:${goal.id}:let-go`} act=${t("growth-become-let-go")}
        onSend=${(/** @type {string} */ words) => become("let-go", words)} onLeave=${() => setLetting(false)} />`;
  }
  return html`
    <div class="cluster" role="group" aria-label=${t("growth-state")}>
      ${STATES.filter((next) => next !== (state ?? "alive")).map((next) => html`
        <${Button} key=${next} small onClick=${next === "let-go" ? () => setLetting(true) : () => become(next, undefined)}>${t(`growth-become-${next}`)}<//>`)}
    </div>`;
}
