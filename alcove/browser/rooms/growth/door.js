/** A goal names a door that the other could open. They take it as a promise of their own, with one tap. */
import { html } from "../../vendor/preact.js";
import { promisesWithStates } from "../../records/promises.js";
import { Button } from "../../parts/button.js";
import { toast } from "../../manners/toasts.js";
import { me, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";

const OVER = new Set(["released", "declined"]);

/** @param {{ goal: any, pair: any }} props  goal: of the other */
export function OpenDoor({ goal, pair }) {
  const own = { owner: me.value?.id, type: "open-door", goal: goal.id };
  const taken = promisesWithStates(gathered(pair.id)).some(({ promise: { fields }, state }) =>
    fields.type === own.type && fields.owner === own.owner && fields.goal === goal.id && !OVER.has(state));
  if (taken) return html`<span class="said__facts">${t("growth-door-taken")}</span>`;
  const open = async () => {
    const id = await safe(pair.id).put("promise", goal.fields.door, own);
    toast(t("growth-door-promised"), { undo: () => safe(pair.id).erase(id) });
  };
  return html`<${Button} small hotkey="o" onClick=${open}>${t("growth-open-door")}<//>`;
}
