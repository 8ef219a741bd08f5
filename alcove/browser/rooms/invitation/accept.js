/** The yes to an invitation. Who made their keys for it has said it already; whoever was signed in before is asked as whom. */
import { html, useEffect } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice, Waiting } from "../../parts/notice.js";
import { useAct } from "../../manners/forms.js";
import { navigate } from "../../manners/router.js";
import { acceptInvitation, me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Threshold } from "../arrival/threshold.js";
import { sentenceOf } from "../frame/say-error.js";
import { SignOut } from "../frame/sign-out.js";
import { reasonOf } from "./look.js";

/** @param {{ id: string, fragment: string, seen: any, atOnce: boolean, onClosed: (seen: any) => void }} props */
export function Accept({ id, fragment, seen, atOnce, onClosed }) {
  const { run, busy, failure } = useAct(async () => {
    try {
      const pair = await acceptInvitation(id, fragment);
      // The address with the secret leaves the history; the table takes the first topic.
      navigate(`/alcove/${pair}/table?note`, { replace: true, keepFocus: true });
    } catch (error) {
      if (reasonOf(error) === "away") throw error;
      onClosed({ ...seen, closed: reasonOf(error) });
    }
  });
  useEffect(() => { if (atOnce) run(); }, [atOnce]);
  if (atOnce && !failure) return html`<${Waiting}>${t("invitation-accepting", { name: seen.host.name })}<//>`;
  return html`
    <${Threshold} title=${t("invitation-title", { name: seen.host.name })} lead=${t("invitation-lead", { name: seen.host.name })}
      over=${t(`invitation-as-${seen.guestRole}`)}>
      ${failure && html`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
      <div class="cluster">
        <${Button} kind="main" busy=${busy} onClick=${run}>${t("invitation-accept-as", { name: me.value?.name ?? "" })}<//>
        <${SignOut} small=${false} stay />
      </div>
      <p class="soft">${t("invitation-not-you", { name: me.value?.name ?? "" })}</p>
    <//>`;
}
