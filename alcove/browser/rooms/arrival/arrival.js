/** For a stranger: what this is, and the way in. The very first person makes the account that administers it. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { server } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Threshold } from "./threshold.js";
import { CaptureLocked } from "../unlock/capture-locked.js";
import { SignIn } from "./sign-in.js";
import { SignUp } from "./sign-up.js";

export default function Arrival() {
  const { firstVisit, signUp } = server.value ?? {};
  const [joining, setJoining] = useState(false);
  if (firstVisit) {
    return html`<${Threshold} title=${t("arrival-first")} over=${t("nav-alcove")} lead=${t("arrival-what")}><p class="soft">${t("arrival-first-lead")}</p><${SignUp} /><//>`;
  }
  if (joining) {
    return html`
      <${Threshold} key="join" title=${t("arrival-join")}>
        <${SignUp} />
        <${Button} kind="quiet" onClick=${() => setJoining(false)}>${t("arrival-have-account")}<//>
      <//>`;
  }
  return html`
    <${Threshold} key="in" title=${t("nav-alcove")} lead=${t("arrival-what")}>
      <${SignIn} />
      <${CaptureLocked} />
      ${signUp === "open"
        ? html`<p><${Button} kind="quiet" onClick=${() => setJoining(true)}>${t("arrival-no-account")}<//></p>`
        : html`<p class="threshold__or">${t("arrival-by-link")}</p>`}
    <//>`;
}
