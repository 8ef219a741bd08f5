/** Inviting: one choice, one link, for a channel of one's own. The server never sees what follows the #. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Notice } from "../../parts/notice.js";
import { useAct } from "../../manners/forms.js";
import { invitations, invite } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { LinkToSend } from "./link-to-send.js";

const ROLES = ["lead", "member", "peer", "mentor", "mentee", "skip-lead", "skip-member"];

export function Invite() {
  const [myRole, setRole] = useState("lead");
  const [made, setMade] = useState(/** @type {{ id: string, link: string } | null} */ (null));
  const { run, busy, failure } = useAct(async () => setMade(await invite({ myRole })));
  if (made) {
    const until = invitations.value.find(({ id }) => id === made.id)?.expiresAt;
    return html`
      <div class="invite">
        <${LinkToSend} link=${made.link} until=${until} focus />
        <div class="invite__another"><${Button} kind="quiet" onClick=${() => setMade(null)}>${t("invite-another")}<//></div>
      </div>`;
  }
  return html`
    <div class="invite">
      <${Choice} label=${t("invite-my-role")} hint=${t("invite-my-role-hint")} optional=${false} value=${myRole} onChange=${setRole}
        options=${ROLES.map((value) => ({ value, label: t(`role-${value}`) }))} />
      ${failure && html`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
      <div><${Button} kind="main" busy=${busy} onClick=${run}>${t("invite-make-link")}<//></div>
    </div>`;
}
