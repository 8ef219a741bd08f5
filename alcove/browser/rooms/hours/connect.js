/** Where a calendar is and how to get in. The password is typed once; it is not shown again, not even to me. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { announce } from "../../manners/announce.js";
import { useForm } from "../../manners/forms.js";
import { connectOwn } from "../../sync/own-calendar.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";

/** @param {{ known: import("../../sync/own-calendar.js").Own, tell: (own: any) => void, leave?: () => void }} props */
export function Connect({ known, tell, leave }) {
  const form = useForm({ address: known.address, account: known.account, password: "" }, {
    check: ({ address, account, password }) => [
      !/^https?:\/\/\S+$/.test(address.trim()) && { id: "own-address", words: t("error-calendar-address") },
      account.trim() === "" && { id: "own-account", words: t("own-no-account") },
      password === "" && { id: "own-password", words: t("own-no-password") },
    ].filter((each) => each !== false),
    send: async (way) => {
      tell(await connectOwn({ ...way, address: way.address.trim() }));
      announce(t("own-found"));
    },
  });
  const { values, set, errorOf, busy } = form;
  return html`
    <form class="stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <${Field} id="own-address" label=${t("own-address")} hint=${t("own-address-hint")} type="url" inputmode="url" secret value=${values.address} onInput=${set("address")} error=${errorOf("own-address")} />
      <${Field} id="own-account" label=${t("own-account")} secret value=${values.account} onInput=${set("account")} error=${errorOf("own-account")} />
      <${Field} id="own-password" label=${t("own-password")} hint=${t("own-password-hint")} type="password" secret value=${values.password} onInput=${set("password")} error=${errorOf("own-password")} />
      <div class="cluster">
        <${Button} type="submit" busy=${busy}>${t("own-connect")}<//>
        ${leave && html`<${Button} kind="quiet" hotkey="Esc" onClick=${leave}>${t("act-cancel")}<//>`}
      </div>
    </form>`;
}
