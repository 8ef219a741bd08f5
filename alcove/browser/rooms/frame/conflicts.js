/** The same record written on two devices: both texts stand here with their times, and the person says which holds. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { Voice } from "../../parts/voice.js";
import { useAct } from "../../manners/forms.js";
import { place } from "../../manners/router.js";
import { pairs, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "./say-error.js";

export function Conflicts() {
  const here = place.value.params.pair;
  const safes = ["mine", ...pairs.value.map(({ id }) => id).filter((id) => !here || id === here)];
  return safes.flatMap((id) => safe(id).conflicts.value.map((conflict) =>
    html`<${Conflict} key=${conflict.id} conflict=${conflict} keeper=${safe(id)} />`));
}

/** @param {{ conflict: { id: string, mine: any, stored: any }, keeper: any }} props */
function Conflict({ conflict, keeper }) {
  const { run, busy, failure } = useAct((/** @type {string} */ choice) => keeper.settle(conflict.id, choice));
  const act = (/** @type {string} */ choice) => html`<${Button} small busy=${busy} onClick=${() => run(choice)}>${t(`frame-conflict-${choice}`)}<//>`;
  return html`
    <${Notice} tone="notice" live title=${t("trouble-conflict")} acts=${["mine", "stored", "both"].map(act)}>
      <p>${t("trouble-conflict-next")}</p>
      <div class="voices">
        <${Voice} as="div" name=${t("frame-conflict-here")} at=${conflict.mine.at}>${conflict.mine.words}<//>
        <${Voice} as="div" name=${t("frame-conflict-there")} at=${conflict.stored.at}>${conflict.stored.words}<//>
      </div>
      ${failure && html`<p>${sentenceOf(failure)}</p>`}
    <//>`;
}
