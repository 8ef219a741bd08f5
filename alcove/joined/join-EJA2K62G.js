import {
  FirstDay
} from "./chunk-FPVIQ27E.js";
import {
  SignOut,
  navigate
} from "./chunk-NTWVHVSI.js";
import "./chunk-DF2F6OPQ.js";
import "./chunk-KAEYNCAJ.js";
import "./chunk-62VUWKLO.js";
import "./chunk-A3A4DSZ2.js";
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
  Ue,
  ae,
  door,
  me,
  un
} from "./chunk-XR6EJDGF.js";

// rooms/arrival/join.js
function Join({ params }) {
  const made = ae(false);
  Ue(() => {
    if (door.value === "keyless") made.current = true;
    if (door.value === "open" && made.current) navigate("/", { replace: true });
  }, [door.value]);
  if (door.value === "keyless") return un`<${FirstDay} />`;
  if (door.value === "stranger") {
    return un`
      <${Threshold} key="new" title=${t("arrival-join")} lead=${t("arrival-what")}>
        <${SignUp} pass=${{ join: params.token }} />
        <p><${Button} kind="quiet" href="/sign-in">${t("arrival-have-account")}<//></p>
      <//>`;
  }
  return un`
    <${Threshold} key="known" title=${t("arrival-joined", { name: me.value?.name ?? "" })} lead=${t("arrival-joined-next")}>
      <div class="cluster"><${Button} kind="main" href="/">${t("frame-to-week")}<//><${SignOut} small=${false} /></div>
    <//>`;
}
export {
  Join as default
};
