/** The fields of an account. They carry names, unlike fields for words: a password manager needs them. */
import { html } from "../../vendor/preact.js";
import { Field } from "../../parts/field.js";
import { t } from "../../words/words.js";

/** @param {{ form: any }} props */
export function EmailField({ form }) {
  return html`
    <${Field} id="email" name="email" type="email" autocomplete="username" autocapitalize="none" spellcheck=${false} label=${t("arrival-email")}
      value=${form.values.email} onInput=${form.set("email")} error=${form.errorOf("email")} />`;
}

/** @param {{ form: any, fresh?: boolean }} props  fresh: a new one is being chosen */
export function PasswordField({ form, fresh }) {
  return html`
    <${Field} id="password" name="password" type="password" autocomplete=${fresh ? "new-password" : "current-password"} label=${t("arrival-password")}
      hint=${fresh ? t("arrival-password-hint") : undefined} value=${form.values.password} onInput=${form.set("password")} error=${form.errorOf("password")} />`;
}
