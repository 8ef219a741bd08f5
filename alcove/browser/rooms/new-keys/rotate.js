/** New keys for who still has the former ones and doubts them: a stolen device, words that somebody may have seen. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { Waiting } from "../../parts/notice.js";
import { PageHead } from "../../parts/page-head.js";
import { useForm } from "../../manners/forms.js";
import { proveWords, rotate, waiting } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";
import { wordsIn, wrongWords } from "../unlock/typed-words.js";
import { Done, made, making, underWay } from "./done.js";
import { NewKit } from "./new-kit.js";

const EFFECTS = ["words", "devices", "mine", "pairs", "time"];

export default function Rotate() {
  const [proven, setProven] = useState(false);
  useEffect(() => () => { import("../../sync/new-keys.js").then(({ forgetProof }) => forgetProof()); }, []);
  if (made.value) return html`<${Done} />`;
  if (!proven) return underWay.value ? html`<${Waiting} />` : html`<${Say} onProven=${() => setProven(true)} />`;
  const send = (/** @type {{ typed: Record<string, string>, password: string }} */ given) => making("rotate", rotate(given));
  return html`
    <div class="first-day">
      <${PageHead} title=${t("lost-kit")} lead=${t("first-day-lead")} />
      <${NewKit} send=${send} act=${t("new-keys-make")} />
    </div>`;
}

/** @param {{ onProven: () => void }} props */
function Say({ onProven }) {
  const form = useForm({ words: "" }, {
    check: ({ words }) => wrongWords(wordsIn(words)),
    send: async ({ words }) => {
      await proveWords(wordsIn(words));
      onProven();
    },
  });
  return html`
    <div class="stack">
      <${PageHead} title=${t("nav-new-keys")} lead=${t("new-keys-lead")} />
      <ul class="about__list">${EFFECTS.map((effect) => html`<li key=${effect}>${t(`new-keys-effect-${effect}`)}</li>`)}</ul>
      ${waiting.value > 0 && html`<p class="soft">${t("error-rotate-waiting")}</p>`}
      <form class="stack" novalidate onSubmit=${form.submit}>
        <${FormErrors} form=${form} />
        <${Field} id="words" shape="area" rows="2" voice="exact" secret label=${t("kit-title")} hint=${t("new-keys-words-why")}
          value=${form.values.words} onInput=${form.set("words")} error=${form.errorOf("words")} />
        <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("new-keys-go-on")}<//></div>
      </form>
    </div>`;
}
