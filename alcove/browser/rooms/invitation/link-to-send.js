/** The link as text, a button that copies it, and what whoever has it can do with it. */
import { html, useEffect, useRef, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { toast } from "../../manners/toasts.js";
import { sayDay } from "../../words/times.js";
import { t } from "../../words/words.js";

/** @param {string} link @returns {Promise<boolean>} */
export async function copyLink(link) {
  try {
    await navigator.clipboard.writeText(link);
    toast(t("invite-copied"));
    return true;
  } catch {
    toast(t("error-no-copy"));
    return false;
  }
}

/** @param {{ link: string, until?: string, focus?: boolean }} props  focus: it was just made */
export function LinkToSend({ link, until, focus }) {
  const [copied, setCopied] = useState(false);
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => { if (focus) place.current?.querySelector("button")?.focus(); }, []);
  return html`
    <div class="link-to-send" ref=${place}>
      <p class="link-to-send__link" translate="no">${link}</p>
      <div><${Button} kind="main" onClick=${async () => setCopied(await copyLink(link))}>${t(copied ? "act-copied" : "invite-copy")}<//></div>
      <p class="soft">${t("invite-how")}${until && html` ${t("invite-until", { day: sayDay(new Date(until)) })}`}</p>
    </div>`;
}
