/** The invitations that nobody has opened yet: the link once more, or withdrawn. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { List, Row } from "../../parts/list.js";
import { Section } from "../../parts/page-head.js";
import { rememberFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { invitations, withdraw } from "../../sync/house.js";
import { sayDay } from "../../words/times.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { copyLink } from "./link-to-send.js";

export function OpenInvitations() {
  const open = invitations.value.filter(({ state }) => state === "open" || state === "expired");
  if (open.length === 0) return null;
  return html`
    <${Section} id="invitations" title=${t("invite-open")}>
      <${List} class="invited" labelledby="invitations-title">${open.map((each) => html`<${Invited} key=${each.id} invitation=${each} />`)}<//>
    <//>`;
}

/** @param {{ invitation: any }} props */
function Invited({ invitation: { id, myRole, state, expiresAt, link } }) {
  const takeBack = async () => {
    const giveBack = rememberFocus();
    try {
      await withdraw(id);
      toast(t("invite-withdrawn"));
    } catch (error) {
      toast(sentenceOf(error));
    }
    giveBack();
  };
  const expired = state === "expired" || new Date(expiresAt) < new Date();
  const day = sayDay(new Date(expiresAt));
  return html`
    <${Row} meta=${html`<span>${t(expired ? "invite-row-expired" : "invite-row-until", { day })}</span>${!link && html`<span>${t("invite-elsewhere")}</span>`}`}
      acts=${html`
        ${link && !expired && html`<${Button} small kind="quiet" onClick=${() => copyLink(link)}>${t("invite-copy")}<//>`}
        <${Button} small kind="quiet" onClick=${takeBack}>${t(expired ? "act-dismiss" : "act-withdraw")}<//>`}>
      ${t(`invite-row-${myRole}`)}
    <//>`;
}
