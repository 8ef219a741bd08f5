import {
  SignUp
} from "./chunk-2BIYHGCE.js";
import {
  FirstDay
} from "./chunk-EHSEI77V.js";
import {
  Threshold
} from "./chunk-RTZQABTF.js";
import {
  SignOut,
  navigate
} from "./chunk-R3MCGTIU.js";
import "./chunk-6V6SCQTZ.js";
import "./chunk-3O3MUSMW.js";
import "./chunk-KFGPX65O.js";
import "./chunk-ZGSFLRLE.js";
import "./chunk-62VUWKLO.js";
import "./chunk-3R4MK6MB.js";
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
  Ue,
  ae,
  door,
  me,
  un
} from "./chunk-557TLY2U.js";

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
