/** The page of a reset link: a new password. It resets the login and says that it opens nothing. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { useForm } from "../../manners/forms.js";
import { resetLogin } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Threshold } from "../arrival/threshold.js";
import { FormErrors } from "../frame/say-error.js";

/** @param {{ params: { token: string } }} props */
export default function Reset({ params }) {
  const [done, setDone] = useState(false);
  const form = useForm({ password: "" }, {
    check: ({ password }) => (password === "" ? [{ id: "password", words: t("arrival-needs-password") }] : []),
    send: async ({ password }) => {
      await resetLogin({ token: params.token, password });
      setDone(true);
    },
  });
  if (done) {
    return html`
      <${Threshold} key="done" title=${t("reset-done")} lead=${t("reset-done-lead")}>
        <p><${Button} kind="main" href="/">${t("lost-to-door")}<//></p>
      <//>`;
  }
  return html`
    <${Threshold} key="form" title=${t("reset-title")} lead=${t("reset-lead")}>
      <form class="stack" novalidate onSubmit=${form.submit}>
        <${FormErrors} form=${form} />
        <${Field} id="password" type="password" autocomplete="new-password" focus label=${t("reset-password")} hint=${t("arrival-password-hint")}
          value=${form.values.password} onInput=${form.set("password")} error=${form.errorOf("password")} />
        <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("reset-act")}<//></div>
      </form>
    <//>`;
}
