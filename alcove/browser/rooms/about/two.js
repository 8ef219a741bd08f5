/** About this alcove: who is in it, how sure the keys are, and what the server holds of it, counted from one's own rows. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Fact, Facts } from "../settings/facts.js";

/** @param {{ pair: any }} props */
export default function AboutTwo({ pair }) {
  const { id, counterpart: { name }, myRole, theirRole, state } = pair;
  const { entries, meetings, former } = safe(id);
  return html`
    <${PageHead} title=${t("name-you-and", { name })} lead=${t("about-pair-lead", { name })} seenBy=${t("seen-by-two", { name })} />
    <${Facts}>
      <${Fact} label=${t("name-you")}>${t(`role-${myRole}`)}<//>
      <${Fact} label=${name}>${t(`role-${theirRole}`)}<//>
      <${Fact} label=${t("about-pair-keys")} act=${state !== "waiting" && html`<${Button} small href=${`/alcove/${id}/compare`}>${t(state === "verified" ? "about-pair-compare-again" : "about-pair-compare")}<//>`}>${t(`about-pair-${state}`, { name })}<//>
    <//>
    <${Section} id="held" title=${t("about-pair-held")} note=${t("about-pair-held-note")}>
      <${Facts}>
        <${Fact} label=${t("about-pair-sealed")}>${t("about-pair-rows", { count: entries.value.size })}<//>
        ${former.value > 0 && html`<${Fact} label=${t("about-pair-former")}>${t("about-pair-former-rows", { count: former.value })}<//>`}
        <${Fact} label=${t("about-pair-meetings")}>${t("about-pair-rows", { count: meetings.value.length })}<//>
      <//>
    <//>
    <${Section} id="ends" title=${t("about-pair-yours")}>
      <${Facts}>
        <${Fact} label=${t("about-pair-copy")} act=${html`<${Button} small href=${`/alcove/${id}/export`}>${t("nav-export")}<//>`}>${t("about-pair-copy-note")}<//>
        <${Fact} label=${t("about-pair-end")} act=${html`<${Button} small href=${`/alcove/${id}/leaving`}>${t("nav-leaving")}<//>`}>${t("about-pair-end-note", { name })}<//>
      <//>
    <//>
    <p class="above"><${Button} href="/about">${t("nav-about")}<//></p>`;
}
