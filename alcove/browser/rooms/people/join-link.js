/** A link with which a colleague makes an account here. It opens no alcove. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { useAct } from "../../manners/forms.js";
import { makeJoinLink } from "../../sync/house.js";
import { sayDay } from "../../words/times.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { copyLink } from "../invitation/link-to-send.js";

export function JoinLink() {
  const [made, setMade] = useState(/** @type {any} */ (null));
  const { run, busy, failure } = useAct(async () => setMade(await makeJoinLink()));
  const link = made && (made.link ?? `${location.origin}/join/${made.token}`);
  return html`
    <div class="invite">
      ${failure && html`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
      ${!made && html`<div><${Button} busy=${busy} onClick=${run}>${t("people-make-link")}<//></div>`}
      ${made && html`
        <div class="link-to-send">
          <p class="link-to-send__link" translate="no">${link}</p>
          <div><${Button} kind="main" data-focus onClick=${() => copyLink(link)}>${t("invite-copy")}<//></div>
          ${made.expiresAt && html`<p class="soft">${t("people-link-until", { day: sayDay(new Date(made.expiresAt)) })}</p>`}
        </div>`}
    </div>`;
}
