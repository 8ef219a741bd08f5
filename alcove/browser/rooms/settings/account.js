/** Who is signed in, and the way to a copy of everything. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Section } from "../../parts/page-head.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Fact, Facts } from "./facts.js";

export function Account() {
  const person = me.value;
  if (!person) return null;
  return html`
    <${Section} id="account" title=${t("kit-account")}>
      <${Facts}>
        <${Fact} label=${t("arrival-name")}>${person.name}<//>
        <${Fact} label=${t("arrival-email")}>${person.email}<//>
        <${Fact} label=${t("settings-copy")} act=${html`<${Button} small href="/export">${t("nav-export")}<//>`}>${t("settings-copy-note")}<//>
        <${Fact} label=${t("settings-seen")} act=${html`<${Button} small href="/seen">${t("settings-seen-look")}<//>`}>${t("settings-seen-note")}<//>
        ${person.administrator && html`
          <${Fact} label=${t("settings-administrator")} act=${html`<${Button} small href="/people">${t("nav-people")}<//>`}>${t("settings-administrator-yes")}<//>`}
      <//>
    <//>`;
}
