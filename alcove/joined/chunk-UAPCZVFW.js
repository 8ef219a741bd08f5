import {
  EmailField,
  PasswordField,
  checkEmail
} from "./chunk-FPHIRZ7O.js";
import {
  useForm
} from "./chunk-OELS7OFE.js";
import {
  FormErrors
} from "./chunk-TRRFGRR5.js";
import {
  Button
} from "./chunk-VCEMO5RV.js";
import {
  t
} from "./chunk-65DLQAFE.js";
import {
  signIn
} from "./chunk-RQWB6LEJ.js";
import {
  un
} from "./chunk-XR6EJDGF.js";

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
