import {
  SignIn
} from "./chunk-UAPCZVFW.js";
import {
  SignUp
} from "./chunk-FPHIRZ7O.js";
import {
  Threshold
} from "./chunk-75G2JXGE.js";
import "./chunk-6GK7X3W5.js";
import "./chunk-OELS7OFE.js";
import "./chunk-TRRFGRR5.js";
import {
  Button
} from "./chunk-VCEMO5RV.js";
import {
  t
} from "./chunk-65DLQAFE.js";
import "./chunk-KV4C5GNT.js";
import "./chunk-RQWB6LEJ.js";
import "./chunk-WFMWQEXM.js";
import {
  Nt,
  server,
  un
} from "./chunk-XR6EJDGF.js";

// rooms/arrival/arrival.js
function Arrival() {
  const { firstVisit, signUp } = server.value ?? {};
  const [joining, setJoining] = Nt(false);
  if (firstVisit) {
    return un`<${Threshold} title=${t("arrival-first")} over=${t("nav-alcove")} lead=${t("arrival-what")}><p class="soft">${t("arrival-first-lead")}</p><${SignUp} /><//>`;
  }
  if (joining) {
    return un`
      <${Threshold} key="join" title=${t("arrival-join")}>
        <${SignUp} />
        <${Button} kind="quiet" onClick=${() => setJoining(false)}>${t("arrival-have-account")}<//>
      <//>`;
  }
  return un`
    <${Threshold} key="in" title=${t("nav-alcove")} lead=${t("arrival-what")}>
      <${SignIn} />
      ${signUp === "open" ? un`<p><${Button} kind="quiet" onClick=${() => setJoining(true)}>${t("arrival-no-account")}<//></p>` : un`<p class="threshold__or">${t("arrival-by-link")}</p>`}
    <//>`;
}
export {
  Arrival as default
};
