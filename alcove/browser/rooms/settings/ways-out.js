/** Lock keeps the sealed words on this device; signing out clears them from it. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Section } from "../../parts/page-head.js";
import { lock } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { SignOut } from "../frame/sign-out.js";
import { Fact, Facts } from "./facts.js";

export function WaysOut() {
  return html`
    <${Section} id="device" class="settings__end" title=${t("settings-device")}>
      <${Facts}>
        <${Fact} label=${t("act-lock")} act=${html`<${Button} onClick=${() => lock()}>${t("settings-lock")}<//>`}>${t("settings-lock-means")}<//>
        <${Fact} label=${t("act-sign-out")} act=${html`<${SignOut} small=${false} kind="plain" />`}>${t("settings-sign-out-means")}<//>
      <//>
    <//>`;
}
