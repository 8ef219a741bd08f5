/** A new agreement, begun from the one that stands there. Each text is a sealed draft of its own; nothing is needed but one of them. */
import { html } from "../../vendor/preact.js";
import { lastOneWins } from "../../records/entries.js";
import { nextTurn } from "../../records/meetings.js";
import { Button } from "../../parts/button.js";
import { ErrorSummary } from "../../parts/error-summary.js";
import { Field } from "../../parts/field.js";
import { sendOnModEnter } from "../../manners/forms.js";
import { announce } from "../../manners/announce.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";
import { usePartsForm } from "../table/parts-form.js";
import { PARTS } from "./changes.js";

/** @param {any} pair @param {string} part */
export const keepOf = (pair, part) => `${pair.id}:agreement:${part}`;

/** @param {{ pair: any, first: boolean, focus: boolean, leave: () => void }} props  first: there is none yet */
export function AgreementForm({ pair, first, focus, leave }) {
  const { name } = pair.counterpart;
  const send = async (/** @type {Record<string, string>} */ { words, ...texts }) => {
    const fields = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
    await safe(pair.id).put("agreement", words, { ...fields, turn: nextTurn(lastOneWins(gathered(pair.id).of("agreement"))) });
    empty();
    announce(t("us-agreement-proposed-said", { name }));
    leave();
  };
  const { textIn, type, empty, submit, busy, errorOf, errors } = usePartsForm({ parts: PARTS, name: "agreement", of: pair.id, keep: (part) => keepOf(pair, part), send });
  return html`
    <form class="us__panel us__form stack" onSubmit=${submit} noValidate>
      <h3 class="us__panel-title">${t(first ? "us-agreement-form" : "us-agreement-form-next", { name })}</h3>
      <${ErrorSummary} errors=${errors} />
      ${PARTS.map((part, index) => html`
        <${Field} key=${part} id=${`agreement-${part}`} shape="area" voice="said" rows=${2} optional focus=${focus && index === 0} label=${t(`us-agreement-${part}`)} hint=${t(`us-agreement-hint-${part}`)}
          error=${errorOf(part)} value=${textIn(part)} onInput=${type(part)} onKeyDown=${sendOnModEnter} />`)}
      <div class="us__panel-acts">
        <${Button} kind="quiet" onClick=${() => { empty(); leave(); }}>${t("act-cancel")}<//>
        <${Button} kind="main" type="submit" busy=${busy}>${t("us-agreement-propose", { name })}<//>
      </div>
    </form>`;
}
