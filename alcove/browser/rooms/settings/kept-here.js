/** What this browser keeps, all of it sealed, and whether the browser promised not to clear it by itself. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Section } from "../../parts/page-head.js";
import { toast } from "../../manners/toasts.js";
import { pairs, waiting } from "../../sync/house.js";
import { askToLast, isLasting, roomTaken } from "../../sync/lasting.js";
import { t } from "../../words/words.js";
import { Fact, Facts } from "./facts.js";

export function KeptHere() {
  const [state, setState] = useState(/** @type {{ lasting: boolean, taken: number | null }} */ ({ lasting: true, taken: null }));
  const look = async () => setState({ lasting: await isLasting(), taken: await roomTaken() });
  useEffect(() => { look(); }, []);
  const ask = async () => {
    if (!(await askToLast())) toast(t("settings-lasting-refused"));
    await look();
  };
  return html`
    <${Section} id="kept" title=${t("settings-kept")} note=${t("settings-kept-note")}>
      <${Facts}>
        <${Fact} label=${t("settings-kept-alcoves")}>${t("settings-kept-count", { count: pairs.value.length })}<//>
        <${Fact} label=${t("settings-kept-waiting")}>${t("settings-kept-waiting-count", { count: waiting.value })}<//>
        ${state.taken !== null && html`<${Fact} label=${t("settings-kept-room")}>${t("settings-kept-megabytes", { megabytes: state.taken })}<//>`}
        <${Fact} label=${t("settings-lasting")} act=${!state.lasting && html`<${Button} small onClick=${ask}>${t("settings-lasting-ask")}<//>`}>
          ${t(state.lasting ? "settings-lasting-yes" : "settings-lasting-no")}
        <//>
      <//>
    <//>`;
}
