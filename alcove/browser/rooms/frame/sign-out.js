/** Signing out clears this device. It asks in one case only: something here is not saved yet and would be lost. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Dialog } from "../../parts/dialog.js";
import { navigate } from "../../manners/router.js";
import { toast } from "../../manners/toasts.js";
import { capturedHere, door, signOut, waiting } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "./say-error.js";

/** @param {{ small?: boolean, kind?: "plain" | "quiet", stay?: boolean }} props  stay: leaves the address as it is */
export function SignOut({ small = true, kind = "quiet", stay = false }) {
  const [asking, setAsking] = useState(false);
  const count = waiting.value + capturedHere.value;
  const leave = async () => {
    try {
      await signOut();
      toast(t("frame-signed-out"));
    } catch (error) {
      // The device is clear either way; what the server did not hear of must be said.
      toast(door.value === "stranger" ? t("frame-signed-out-away") : sentenceOf(error));
    }
    setAsking(false);
    if (!stay && door.value === "stranger") navigate("/", { replace: true });
  };
  return html`
    <${Button} kind=${kind} small=${small} onClick=${() => (count > 0 ? setAsking(true) : leave())}>${t("act-sign-out")}<//>
    <${Dialog} open=${asking} title=${t("frame-sign-out-asks")} onClose=${() => setAsking(false)}
      acts=${html`
        <${Button} kind="danger" onClick=${leave}>${t("frame-sign-out-anyway", { count })}<//>
        <${Button} kind="main" data-focus onClick=${() => setAsking(false)}>${t("frame-stay")}<//>`}>
      <p>${t("frame-sign-out-waiting", { count })}</p>
    <//>`;
}
