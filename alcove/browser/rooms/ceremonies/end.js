/** The end of an occasion: one record says to both that it was. Whoever of the two says so; once is enough. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { useAct } from "../../manners/forms.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { endedNow } from "./place-in.js";

/** @param {{ type: string, pair: any }} props */
export function End({ type, pair }) {
  const { name } = pair.counterpart;
  const ended = endedNow(pair.id, type);
  const { run, busy, failure } = useAct(() => end(pair, type));
  if (ended) {
    return html`<p class="ceremony__ended" role="status">${t(ended.mine ? "ceremony-ended-mine" : "ceremony-ended-theirs", { name })}</p>`;
  }
  return html`
    <${Button} kind="main" busy=${busy} onClick=${run}>${t(`ceremony-end-${type}`)}<//>
    ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}

/** In the hour it belongs to the meeting; outside of it it stands for itself. @param {any} pair @param {string} type */
async function end(pair, type) {
  const meeting = pair.next?.startedAt ? pair.next.id : undefined;
  const id = await safe(pair.id).put("ceremony", "", { type, ...(meeting && { meeting }) });
  toast(t("ceremony-ended-mine", { name: pair.counterpart.name }), { undo: () => safe(pair.id).erase(id) });
}
