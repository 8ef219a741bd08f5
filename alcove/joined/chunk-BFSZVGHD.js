import {
  Waiting
} from "./chunk-KFGPX65O.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  PageHead,
  t
} from "./chunk-PPLIALF7.js";
import {
  Nt,
  Ue,
  un
} from "./chunk-557TLY2U.js";

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
