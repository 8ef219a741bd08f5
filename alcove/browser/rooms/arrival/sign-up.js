/** Making an account: three fields, one button. The keys come right after. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { useForm } from "../../manners/forms.js";
import { signUp } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";
import { checkEmail, checkName, checkPassword } from "./checks.js";
import { EmailField, PasswordField } from "./fields.js";

/** @param {{ pass?: { invitation: string } | { join: string }, act?: string }} props  act: what the button says */
export function SignUp({ pass, act = t("arrival-make-account") }) {
  const form = useForm({ name: "", email: "", password: "" }, {
    check: ({ name, email, password }) => [...checkName(name), ...checkEmail(email), ...checkPassword(password)],
    send: ({ name, email, password }) => signUp({ name: name.trim(), email: email.trim(), password, pass }),
  });
  return html`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${Field} id="name" name="name" autocomplete="name" label=${t("arrival-name")} hint=${t("arrival-name-hint")}
        value=${form.values.name} onInput=${form.set("name")} error=${form.errorOf("name")} />
      <${EmailField} form=${form} />
      <${PasswordField} form=${form} fresh />
      <div><${Button} kind="main" type="submit" busy=${form.busy}>${act}<//></div>
    </form>`;
}
