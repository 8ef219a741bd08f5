/** A link that lets one person sign in again. What it does not do is said before it is made. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Dialog } from "../../parts/dialog.js";
import { Notice } from "../../parts/notice.js";
import { useAct } from "../../manners/forms.js";
import { makeResetLink } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { copyLink } from "../invitation/link-to-send.js";

/** @param {{ person: { id: string, name: string } }} props */
export function ResetLogin({ person: { id, name } }) {
  const [open, setOpen] = useState(false);
  const [link, setLink] = useState("");
  const { run, busy, failure } = useAct(async () => setLink((await makeResetLink(id)).link));
  const close = () => {
    setOpen(false);
    setLink("");
  };
  return html`
    <${Button} small label=${t("people-reset-of", { name })} onClick=${() => setOpen(true)}>${t("people-reset-act")}<//>
    <${Dialog} open=${open} title=${t("people-reset-of", { name })} onClose=${close}>
      <p>${t("people-reset-does", { name })}</p>
      <p>${t("people-reset-not", { name })}</p>
      ${failure && html`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
      ${link === "" && html`<p><${Button} kind="main" busy=${busy} onClick=${run}>${t("people-reset-make")}<//></p>`}
      ${link !== "" && html`
        <div class="link-to-send">
          <p class="link-to-send__link" translate="no">${link}</p>
          <div><${Button} kind="main" onClick=${() => copyLink(link)}>${t("invite-copy")}<//></div>
          <p class="soft">${t("people-reset-lasts", { name })}</p>
        </div>`}
    <//>`;
}
