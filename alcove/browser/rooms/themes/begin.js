/** Asking it: the words, and which alcoves. From a few alcoves on nobody can be told by what is said of their answers. */
import { html, useState } from "../../vendor/preact.js";
import { Toggle } from "../../parts/choice.js";
import { Notice } from "../../parts/notice.js";
import { Section } from "../../parts/page-head.js";
import { toast } from "../../manners/toasts.js";
import { AlcoveError } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";
import { FEW, begin, takeBack } from "./rounds.js";

/** @param {{ pairs: any[] }} props */
export function Begin({ pairs }) {
  const [without, setWithout] = useState(/** @type {string[]} */ ([]));
  const chosen = pairs.map(({ id }) => id).filter((id) => !without.includes(id));
  const flip = (/** @type {string} */ id) => (/** @type {boolean} */ on) => setWithout(on ? without.filter((each) => each !== id) : [...without, id]);
  const send = async (/** @type {string} */ question) => {
    if (chosen.length === 0) throw new AlcoveError("theme-nobody");
    const theme = await begin(question, chosen);
    toast(t("themes-asked"), { undo: () => takeBack(theme, chosen) });
  };
  const beside = html`
    <fieldset class="choice themes__pairs">
      <legend class="field__label">${t("themes-whom")}</legend>
      <div class="choice__chips">${pairs.map(({ id, counterpart }) => html`<${Toggle} key=${id} chip label=${t("name-you-and", { name: counterpart.name })} checked=${!without.includes(id)} onChange=${flip(id)} />`)}</div>
    </fieldset>`;
  return html`
    <${Section} id="begin" title=${t("themes-begin")}>
      <${Compose} main label=${t("themes-question")} hint=${t("themes-question-hint")} keep="themes:new" act=${t("themes-ask")} onSend=${send} beside=${beside} />
      ${chosen.length > 0 && chosen.length < FEW && html`<div class="themes__few"><${Notice} tone="notice">${t("themes-few")}<//></div>`}
    <//>`;
}
