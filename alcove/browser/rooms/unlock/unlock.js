/** The keys are not open on this device: eight words open them. They never leave it. */
import { html, useEffect } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { Notice } from "../../parts/notice.js";
import { useForm } from "../../manners/forms.js";
import { lockReason, me, unlock } from "../../sync/house.js";
import { whyWords } from "../../sync/why-words.js";
import { t } from "../../words/words.js";
import { Threshold } from "../arrival/threshold.js";
import { FormErrors, sentenceOf } from "../frame/say-error.js";
import { AskDevice } from "./ask-device.js";
import { ByPasskey } from "./by-passkey.js";
import { CaptureLocked } from "./capture-locked.js";
import { wordsIn, wrongWords } from "./typed-words.js";

/** @param {{ lead?: string }} props */
export default function Unlock({ lead = t(lockReason.value === "changed" ? "unlock-changed" : "unlock-lead") }) {
  const form = useForm({ words: "" }, {
    check: ({ words }) => wrongWords(wordsIn(words)),
    send: ({ words }) => unlock(wordsIn(words)),
  });
  useEffect(() => () => { whyWords.value = null; }, []);
  const sendOnEnter = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.submit(event);
  };
  return html`
    <${Threshold} title=${t("unlock-title")} over=${t("frame-signed-in", { name: me.value?.name ?? "" })} lead=${lead}>
      ${whyWords.value && html`<${Notice} tone="notice" live>${sentenceOf(whyWords.value)}<//>`}
      <form class="stack" novalidate onSubmit=${form.submit}>
        <${FormErrors} form=${form} />
        <${Field} id="words" shape="area" rows="2" voice="exact" secret focus label=${t("kit-title")} hint=${t("unlock-hint")}
          value=${form.values.words} onInput=${form.set("words")} onKeyDown=${sendOnEnter} error=${form.errorOf("words")} />
        <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("act-unlock")}<//></div>
      </form>
      <p class="soft">${t("unlock-lost")} <a href="/lost">${t("unlock-neither")}</a></p>
      <p class="threshold__or">${t("ways-or")}</p>
      <${ByPasskey} />
      <${AskDevice} />
      <${CaptureLocked} />
    <//>`;
}
