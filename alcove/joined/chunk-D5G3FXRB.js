import {
  Button,
  Nt,
  Ue,
  ae,
  sayDay,
  t,
  toast,
  un
} from "./start.js";

async function copyLink(link) {
  try {
    await navigator.clipboard.writeText(link);
    toast(t("invite-copied"));
    return true;
  } catch {
    toast(t("error-no-copy"));
    return false;
  }
}
function LinkToSend({ link, until, focus }) {
  const [copied, setCopied] = Nt(false);
  const place = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => {
    if (focus) place.current?.querySelector("button")?.focus();
  }, []);
  return un`
    <div class="link-to-send" ref=${place}>
      <p class="link-to-send__link" translate="no">${link}</p>
      <div><${Button} kind="main" onClick=${async () => setCopied(await copyLink(link))}>${t(copied ? "act-copied" : "invite-copy")}<//></div>
      <p class="soft">${t("invite-how")}${until && un` ${t("invite-until", { day: sayDay(new Date(until)) })}`}</p>
    </div>`;
}

export {
  copyLink,
  LinkToSend
};
