/** Signing in says who you are. It opens nothing: that takes the keys. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { useForm } from "../../manners/forms.js";
import { signIn } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";
import { SignInByPasskey } from "./by-passkey.js";
import { EmailField, PasswordField } from "./fields.js";
import { checkEmail } from "./checks.js";

/** @param {{ after?: () => unknown }} props */
export function SignIn({ after }) {
  const form = useForm({ email: "", password: "" }, {
    check: ({ email, password }) => [...checkEmail(email), ...(password ? [] : [{ id: "password", words: t("arrival-needs-password") }])],
    send: async ({ email, password }) => {
      await signIn({ email: email.trim(), password });
      await after?.();
    },
  });
  return html`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${EmailField} form=${form} />
      <${PasswordField} form=${form} />
      <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("act-sign-in")}<//></div>
    </form>
    <${SignInByPasskey} after=${after} />`;
}
