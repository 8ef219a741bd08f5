/** The keys themselves: where the words are, new ones, and what lies under lost ones. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Section } from "../../parts/page-head.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Fact, Facts } from "./facts.js";

export function Keys() {
  const count = safe("mine").former.value;
  return html`
    <${Section} id="own-keys" title=${t("settings-own-keys")}>
      <${Facts}>
        <${Fact} label=${t("nav-drill")} act=${html`<${Button} small href="/drill">${t("settings-drill-act")}<//>`}>${t("settings-drill")}<//>
        <${Fact} label=${t("nav-new-keys")} act=${html`<${Button} small href="/new-keys">${t("nav-new-keys")}<//>`}>${t("settings-new-keys")}<//>
        ${count > 0 && html`
          <${Fact} label=${t("nav-former-keys")} act=${html`<${Button} small href="/former-keys">${t("settings-former-act")}<//>`}>${t("former-count", { count })}<//>`}
      <//>
    <//>`;
}
