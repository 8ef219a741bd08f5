/** The next step was taken: it becomes a record of its own, and its place is free for the next. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { moveFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { dayIn } from "../table/days.js";

/** It lies where its goal lies. @param {any} goal @param {any} pair */
async function takeStep(goal, pair) {
  const { next_step: words, next_by: by } = goal.fields;
  const lies = safe(goal.safe);
  // The step first: a browser that is killed in between leaves it twice, and never nowhere.
  const step = await lies.put("step", words, { goal: goal.id, done_on: dayIn(0), ...(goal.safe === "mine" && { pair: pair.id }) });
  await lies.revise(goal.id, { fields: { next_step: undefined, next_by: undefined } });
  const undo = () => Promise.all([lies.erase(step), lies.revise(goal.id, { fields: { next_step: words, next_by: by } })]);
  toast(t("growth-step-taken"), { undo });
}

/** @param {{ goal: any, pair: any, ask: (name: string) => void }} props */
export function StepTaken({ goal, pair }) {
  const take = async () => {
    await takeStep(goal, pair);
    moveFocus(`#goal-${goal.id} [data-open]`, { scroll: false });
  };
  return html`<${Button} small hotkey="x" onClick=${take}>${t("growth-take-step")}<//>`;
}
