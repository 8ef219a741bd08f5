/** The invitation to somebody who is not signed in: an account in three fields, or the one they have. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { t } from "../../words/words.js";
import { SignIn } from "../arrival/sign-in.js";
import { SignUp } from "../arrival/sign-up.js";
import { Threshold } from "../arrival/threshold.js";

/** @param {{ id: string, seen: import("./look.js").Seen }} props */
export function NewHere({ id, seen }) {
  const [known, setKnown] = useState(false);
  return html`
    <${Threshold} title=${t("invitation-title", { name: seen.host.name })} lead=${t("invitation-lead", { name: seen.host.name })}
      over=${t(`invitation-as-${seen.guestRole}`)}>
      ${known ? html`<${SignIn} />` : html`<${SignUp} pass=${{ invitation: id }} act=${t("invitation-make")} />`}
      <p><${Button} kind="quiet" onClick=${() => setKnown(!known)}>${t(known ? "arrival-no-account" : "arrival-have-account")}<//></p>
    <//>`;
}
