/** A goal is its words. It is only its author's until they say otherwise. */
import { html, useState } from "../../vendor/preact.js";
import { Choice } from "../../parts/choice.js";
import { announce } from "../../manners/announce.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";

/** @param {{ pair: any }} props */
export function WriteGoal({ pair }) {
  const [who, setWho] = useState("mine");
  const { name } = pair.counterpart;
  const write = async (/** @type {string} */ words) => {
    await (who === "mine" ? safe("mine").put("goal", words, { pair: pair.id }) : safe(pair.id).put("goal", words));
    announce(t(`growth-written-${who}`, { name }));
  };
  const readers = [{ value: "mine", label: t("seen-by-choice-mine") }, { value: "ours", label: t("seen-by-choice-ours", { name }) }];
  return html`
    <div class="growth__write">
      <${Compose} main label=${t("growth-ask")} keep=${`growth:${pair.id}:goal`} hotkey="n" act=${t("growth-write")} onSend=${write}
        beside=${html`<${Choice} quiet optional=${false} label=${t("field-who-reads")} options=${readers} value=${who} onChange=${setWho} />`} />
    </div>`;
}
