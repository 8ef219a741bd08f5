import {
  SignIn
} from "./chunk-IKBSLWID.js";
import {
  SignUp
} from "./chunk-2BIYHGCE.js";
import {
  Threshold
} from "./chunk-RTZQABTF.js";
import "./chunk-3O3MUSMW.js";
import "./chunk-ZGSFLRLE.js";
import "./chunk-OM6FMBLJ.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  t
} from "./chunk-PPLIALF7.js";
import "./chunk-KV4C5GNT.js";
import "./chunk-63BGTQ45.js";
import "./chunk-5LNVUR7X.js";
import {
  Nt,
  server,
  un
} from "./chunk-557TLY2U.js";

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
