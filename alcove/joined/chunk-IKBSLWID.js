import {
  EmailField,
  PasswordField,
  checkEmail
} from "./chunk-2BIYHGCE.js";
import {
  useForm
} from "./chunk-ZGSFLRLE.js";
import {
  FormErrors
} from "./chunk-OM6FMBLJ.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  t
} from "./chunk-PPLIALF7.js";
import {
  signIn
} from "./chunk-63BGTQ45.js";
import {
  un
} from "./chunk-557TLY2U.js";

// rooms/arrival/sign-in.js
function SignIn({ after }) {
  const form = useForm({ email: "", password: "" }, {
    check: ({ email, password }) => [...checkEmail(email), ...password ? [] : [{ id: "password", words: t("arrival-needs-password") }]],
    send: async ({ email, password }) => {
      await signIn({ email: email.trim(), password });
      await after?.();
    }
  });
  return un`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${EmailField} form=${form} />
      <${PasswordField} form=${form} />
      <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("act-sign-in")}<//></div>
    </form>`;
}

export {
  SignIn
};
