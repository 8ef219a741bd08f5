/** The keys are not open on this device: eight words open them. They never leave it. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { useForm } from "../../manners/forms.js";
import { me, unlock } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Threshold } from "../arrival/threshold.js";
import { FormErrors } from "../frame/say-error.js";
import { CaptureLocked } from "./capture-locked.js";
import { wordsIn, wrongWords } from "./typed-words.js";

/** @param {{ lead?: string }} props */
export default function Unlock({ lead = t("unlock-lead") }) {
  const form = useForm({ words: "" }, {
    check: ({ words }) => wrongWords(wordsIn(words)),
    send: ({ words }) => unlock(wordsIn(words)),
  });
  const sendOnEnter = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.submit(event);
  };
  return html`
    <${Threshold} title=${t("unlock-title")} over=${t("frame-signed-in", { name: me.value?.name ?? "" })} lead=${lead}>
      <form class="stack" novalidate onSubmit=${form.submit}>
        <${FormErrors} form=${form} />
        <${Field} id="words" shape="area" rows="2" voice="exact" secret focus label=${t("kit-title")} hint=${t("unlock-hint")}
          value=${form.values.words} onInput=${form.set("words")} onKeyDown=${sendOnEnter} error=${form.errorOf("words")} />
        <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("act-unlock")}<//></div>
      </form>
      <p class="soft">${t("unlock-lost")}</p>
      <${CaptureLocked} />
    <//>`;
}
