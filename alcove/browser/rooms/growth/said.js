/** One thing that may be said beside the words: read in its place, and written in its place. Empty again, it goes. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";

/**
 * @param {object} props
 * @param {string} props.label  what is read above it
 * @param {string} [props.ask]  what is asked when it is written; else the label
 * @param {string} [props.value]
 * @param {boolean} props.editing
 * @param {(() => void) | false} props.onEdit  false: it is somebody else's
 * @param {() => void} props.leave
 * @param {string} props.keep  key of the draft
 * @param {number} props.longest
 * @param {(words: string | undefined) => Promise<unknown>} props.save
 * @param {unknown} [props.beside]  choices while it is written
 * @param {unknown} [props.facts]  what is read behind it
 * @param {unknown} [props.acts]
 */
export function Said({ label, ask = label, value, editing, onEdit, leave, keep, longest, save, beside, facts, acts }) {
  const send = async (/** @type {string} */ words) => {
    await save(words || undefined);
    leave();
  };
  if (editing) {
    return html`<div class="said said--open"><${Compose} small focus mayBeEmpty label=${ask} longest=${longest} keep=${keep} start=${value ?? ""} act=${t("act-save")} onSend=${send} onLeave=${leave} beside=${beside} /></div>`;
  }
  return html`
    <div class="said">
      <p class="said__label">${label}</p>
      <p class="said__words">${value}${facts && html` <span class="said__facts">${facts}</span>`}</p>
      ${(onEdit || acts) && html`<div class="said__acts">${onEdit && html`<${Button} kind="quiet" small label=${t("growth-change", { what: label })} onClick=${onEdit}>${t("act-edit")}<//>`}${acts}</div>`}
    </div>`;
}
