/** Unlocking once more, for one act: by a passkey in one gesture, or by the eight words, with the password where the sign-in is older. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { useAct, useForm } from "../../manners/forms.js";
import { passkeysPossible } from "../../sync/passkeys-possible.js";
import { rootByPasskey, rootByWords } from "../../sync/root-again.js";
import { t } from "../../words/words.js";
import { PasswordField } from "../arrival/fields.js";
import { FormErrors } from "../frame/say-error.js";
import { wordsIn, wrongWords } from "../unlock/typed-words.js";
import { isProved } from "./use-ways.js";

/** @typedef {import("../../sync/root-again.js").Root} Root */

/** @param {{ ways: import("../../sync/ways.js").Ways, onRoot: (root: Root) => unknown }} props */
export function Prove({ ways, onRoot }) {
  const byPasskey = passkeysPossible() && ways.passkeys.some(({ unlocks }) => unlocks);
  return html`
    <section class="ways__prove stack" aria-labelledby="prove-title">
      <h2 class="section__title" id="prove-title">${t("prove-title")}</h2>
      <p class="soft measure">${t("prove-why")}</p>
      ${byPasskey && html`<${ByPasskey} onRoot=${onRoot} /><p class="threshold__or">${t("ways-or")}</p>`}
      <${ByWords} ways=${ways} onRoot=${onRoot} focus=${!byPasskey} />
    </section>`;
}

/** @param {{ onRoot: (root: Root) => unknown }} props */
function ByPasskey({ onRoot }) {
  const act = useAct(async () => onRoot(await rootByPasskey()));
  return html`
    <div class="stack">
      <${FormErrors} form=${{ errors: [], failure: act.failure }} />
      <div><${Button} kind="main" busy=${act.busy} onClick=${act.run}>${t("prove-by-passkey")}<//></div>
    </div>`;
}

/** @param {{ ways: import("../../sync/ways.js").Ways, onRoot: (root: Root) => unknown, focus: boolean }} props */
function ByWords({ ways, onRoot, focus }) {
  const asks = !isProved(ways);
  const form = useForm({ words: "", password: "" }, {
    check: ({ words, password }) => [...wrongWords(wordsIn(words)), ...(asks && password === "" ? [{ id: "password", words: t("arrival-needs-password") }] : [])],
    send: async ({ words, password }) => onRoot(await rootByWords(wordsIn(words), asks ? password : "")),
  });
  return html`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${Field} id="words" shape="area" rows="2" voice="exact" secret focus=${focus} label=${t("kit-title")} hint=${t("unlock-hint")}
        value=${form.values.words} onInput=${form.set("words")} error=${form.errorOf("words")} />
      ${asks && html`<${PasswordField} form=${form} />`}
      <div><${Button} kind=${focus ? "main" : "plain"} type="submit" busy=${form.busy}>${t("prove-by-words")}<//></div>
    </form>`;
}
