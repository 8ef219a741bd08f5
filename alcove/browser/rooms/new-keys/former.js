/** What this person wrote for themselves under keys that are lost: the words may be found again, or it is given up. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Dialog } from "../../parts/dialog.js";
import { Field } from "../../parts/field.js";
import { Notice } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { toast } from "../../manners/toasts.js";
import { useAct, useForm } from "../../manners/forms.js";
import { bringBackMine, canBeFound, eraseFormer, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { FormErrors, sentenceOf } from "../frame/say-error.js";
import { wordsIn, wrongWords } from "../unlock/typed-words.js";

export default function Former() {
  const count = safe("mine").former.value;
  const [can, setCan] = useState(false);
  useEffect(() => { canBeFound().then(setCan, () => {}); }, [count]);
  return html`
    <${PageHead} title=${t("nav-former-keys")} lead=${t("former-count", { count })} seenBy=${t("seen-by-you")} />
    ${can && html`<${Section} id="found" title=${t("former-found")} note=${t("former-found-note")}><${Found} /><//>`}
    ${count > 0 && html`<${Section} id="give-up" title=${t("former-erase")} note=${t("former-erase-note")}><${Erase} count=${count} /><//>`}
    <p class="above"><${Button} href="/settings">${t("nav-settings")}<//></p>`;
}

function Found() {
  const form = useForm({ words: "" }, {
    check: ({ words }) => wrongWords(wordsIn(words)),
    send: async ({ words }) => {
      await bringBackMine(wordsIn(words));
      toast(t("former-is-back"));
    },
    again: true,
  });
  return html`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${Field} id="words" shape="area" rows="2" voice="exact" secret label=${t("former-words")} hint=${t("unlock-hint")}
        value=${form.values.words} onInput=${form.set("words")} error=${form.errorOf("words")} />
      <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("former-open")}<//></div>
    </form>`;
}

/** @param {{ count: number }} props */
function Erase({ count }) {
  const [asked, setAsked] = useState(false);
  const { run, busy, failure } = useAct(async () => {
    await eraseFormer();
    setAsked(false);
  });
  return html`
    <p><${Button} kind="danger" onClick=${() => setAsked(true)}>${t("former-erase-act", { count })}<//></p>
    <${Dialog} open=${asked} title=${t("former-erase-sure", { count })} onClose=${() => setAsked(false)}
      acts=${html`<${Button} kind="danger" busy=${busy} onClick=${run}>${t("former-erase-act", { count })}<//><${Button} onClick=${() => setAsked(false)}>${t("act-cancel")}<//>`}>
      <p>${t("former-erase-means")}</p>
      ${failure && html`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
    <//>`;
}
