/** The drill: all eight words typed back and tried on this device, so that the kit is known to be where one thinks. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { Notice } from "../../parts/notice.js";
import { PageHead } from "../../parts/page-head.js";
import { useForm } from "../../manners/forms.js";
import { tryWords } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";
import { wordsIn, wrongWords } from "../unlock/typed-words.js";

export default function Drill() {
  const [good, setGood] = useState(false);
  const form = useForm({ words: "" }, {
    check: ({ words }) => wrongWords(wordsIn(words)),
    send: async ({ words }) => {
      await tryWords(wordsIn(words));
      setGood(true);
    },
    again: true,
  });
  return html`
    <div class="stack">
      <${PageHead} title=${t("nav-drill")} lead=${t("drill-lead")} seenBy=${t("drill-seen-by")} />
      ${good && html`<${Notice} tone="growth" live title=${t("drill-good")}><p>${t("drill-good-note")}</p><//>`}
      ${!good && html`
        <form class="stack" novalidate onSubmit=${form.submit}>
          <${FormErrors} form=${form} />
          <${Field} id="words" shape="area" rows="2" voice="exact" secret label=${t("kit-title")} hint=${t("drill-hint")}
            value=${form.values.words} onInput=${form.set("words")} error=${form.errorOf("words")} />
          <div class="cluster"><${Button} kind="main" type="submit" busy=${form.busy}>${t("drill-try")}<//></div>
        </form>
        <p class="soft measure">${t("drill-not-found")} <a href="/new-keys">${t("nav-new-keys")}</a></p>`}
      ${good && html`<p><${Button} href="/">${t("new-keys-to-week")}<//></p>`}
    </div>`;
}
