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
  const entries = [...safe(id).entries.value.values()];
  const mine = entries.filter((entry) => entry.mine).length;
  return html`
    <${PageHead} title=${t("name-you-and", { name })} lead=${t("about-pair-lead", { name })} seenBy=${t("seen-by-two", { name })} />
    <${Facts}>
      <${Fact} label=${t("name-you")}>${t(`role-${myRole}`)}<//>
      <${Fact} label=${name}>${t(`role-${theirRole}`)}<//>
      <${Fact} label=${t("about-pair-keys")}>${t(`about-pair-${state}`, { name })}<//>
    <//>
    <${Section} id="held" title=${t("about-pair-held")} note=${t("about-pair-held-note")}>
      <${Facts}>
        <${Fact} label=${t("about-pair-by-you")}>${t("about-pair-rows", { count: mine })}<//>
        <${Fact} label=${t("about-pair-by-them", { name })}>${t("about-pair-rows", { count: entries.length - mine })}<//>
        <${Fact} label=${t("about-pair-meetings")}>${t("about-pair-rows", { count: safe(id).meetings.value.length })}<//>
      <//>
    <//>
    <p class="above"><${Button} href="/about">${t("nav-about")}<//></p>`;
}
