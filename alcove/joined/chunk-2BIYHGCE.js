import {
  Field
} from "./chunk-3O3MUSMW.js";
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
  signUp
} from "./chunk-63BGTQ45.js";
import {
  un
} from "./chunk-557TLY2U.js";

// rooms/arrival/checks.js
var SHORTEST_PASSWORD = 10;
var LONGEST_NAME = 80;
function checkName(name) {
  if (name.trim() === "") return [{ id: "name", words: t("arrival-needs-name") }];
  return name.trim().length > LONGEST_NAME ? [{ id: "name", words: t("arrival-name-long", { most: LONGEST_NAME }) }] : [];
}
function checkEmail(email) {
  return /^\S+@\S+$/.test(email.trim()) ? [] : [{ id: "email", words: t("arrival-needs-email") }];
}
function checkPassword(password) {
  return password.length >= SHORTEST_PASSWORD ? [] : [{ id: "password", words: t("arrival-needs-password-of", { least: SHORTEST_PASSWORD }) }];
}

// rooms/arrival/fields.js
function EmailField({ form }) {
  return un`
    <${Field} id="email" name="email" type="email" autocomplete="username" autocapitalize="none" spellcheck=${false} label=${t("arrival-email")}
      value=${form.values.email} onInput=${form.set("email")} error=${form.errorOf("email")} />`;
}
function PasswordField({ form, fresh }) {
  return un`
    <${Field} id="password" name="password" type="password" autocomplete=${fresh ? "new-password" : "current-password"} label=${t("arrival-password")}
      hint=${fresh ? t("arrival-password-hint") : void 0} value=${form.values.password} onInput=${form.set("password")} error=${form.errorOf("password")} />`;
}

// rooms/arrival/sign-up.js
function SignUp({ pass, act = t("arrival-make-account") }) {
  const form = useForm({ name: "", email: "", password: "" }, {
    check: ({ name, email, password }) => [...checkName(name), ...checkEmail(email), ...checkPassword(password)],
    send: ({ name, email, password }) => signUp({ name: name.trim(), email: email.trim(), password, pass })
  });
  return un`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${Field} id="name" name="name" autocomplete="name" label=${t("arrival-name")} hint=${t("arrival-name-hint")}
        value=${form.values.name} onInput=${form.set("name")} error=${form.errorOf("name")} />
      <${EmailField} form=${form} />
      <${PasswordField} form=${form} fresh />
      <div><${Button} kind="main" type="submit" busy=${form.busy}>${act}<//></div>
    </form>`;
}

export {
  EmailField,
  PasswordField,
  checkEmail,
  SignUp
};
