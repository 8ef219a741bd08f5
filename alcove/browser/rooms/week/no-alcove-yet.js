/** The first page of somebody who has no alcove yet: the invitation itself, not a way to it. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Blank } from "../../parts/notice.js";
import { Section } from "../../parts/page-head.js";
import { invitations, me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Invite } from "../invitation/invite.js";
import { OpenInvitations } from "../invitation/open-invitations.js";

export function NoAlcoveYet() {
  const waiting = invitations.value.some(({ state }) => state === "open");
  return html`
    <${Blank}>${t(waiting ? "week-invited" : "week-empty")}<//>
    <p class="measure">${t("week-what")} <a href="/about">${t("nav-about")}</a></p>
    <${OpenInvitations} />
    <${Section} id="invite" title=${t("invite-somebody")} note=${t("week-invite-note")}><${Invite} /><//>
    ${me.value?.administrator && html`
      <${Section} id="more-people" title=${t("week-administrator")} note=${t("week-administrator-note")}>
        <p><${Button} href="/people">${t("week-add-person")}<//></p>
      <//>`}`;
}
