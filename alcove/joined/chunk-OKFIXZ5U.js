import {
  Waiting
} from "./chunk-KAEYNCAJ.js";
import {
  Button
} from "./chunk-VCEMO5RV.js";
import {
  PageHead,
  t
} from "./chunk-65DLQAFE.js";
import {
  Nt,
  Ue,
  un
} from "./chunk-XR6EJDGF.js";

// rooms/frame/nowhere.js
var ARRIVES_WITHIN = 3e3;
function Nowhere() {
  return un`
    <${PageHead} title=${t("state-nothing-here")} lead=${t("state-nothing-here-next")} />
    <p><${Button} href="/">${t("frame-to-week")}<//></p>`;
}
function MissingPair() {
  const [late, setLate] = Nt(false);
  Ue(() => {
    const timer = setTimeout(() => setLate(true), ARRIVES_WITHIN);
    return () => clearTimeout(timer);
  }, []);
  return late ? un`<${Nowhere} />` : un`<${Waiting} />`;
}

export {
  Nowhere,
  MissingPair
};
