/** Signing out clears this device. It asks in one case only: something here is not saved yet and would be lost. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Dialog } from "../../parts/dialog.js";
import { navigate } from "../../manners/router.js";
import { toast } from "../../manners/toasts.js";
import { signOut, waiting } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "./say-error.js";

/** @param {{ small?: boolean, kind?: "plain" | "quiet", stay?: boolean }} props  stay: leaves the address as it is */
export function SignOut({ small = true, kind = "quiet", stay = false }) {
  const [asking, setAsking] = useState(false);
  const leave = async () => {
    try {
      await signOut();
      setAsking(false);
      if (!stay) navigate("/", { replace: true });
      toast(t("frame-signed-out"));
    } catch (error) {
      toast(sentenceOf(error));
    }
  };
  return html`
    <${Button} kind=${kind} small=${small} onClick=${() => (waiting.value > 0 ? setAsking(true) : leave())}>${t("act-sign-out")}<//>
    <${Dialog} open=${asking} title=${t("frame-sign-out-asks")} onClose=${() => setAsking(false)}
      acts=${html`
        <${Button} kind="danger" onClick=${leave}>${t("frame-sign-out-anyway")}<//>
        <${Button} kind="main" data-focus onClick=${() => setAsking(false)}>${t("frame-stay")}<//>`}>
      <p>${t("frame-sign-out-waiting", { count: waiting.value })}</p>
    <//>`;
}
