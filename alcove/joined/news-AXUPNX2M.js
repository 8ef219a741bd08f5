import {
  putNewsAway,
  takeProgram
} from "./chunk-5QH3XGMF.js";
import {
  sayFingerprint
} from "./chunk-NIV735K4.js";
import "./chunk-PINWVGTY.js";
import {
  useAct
} from "./chunk-PAPWISHL.js";
import "./chunk-SPR5LHAL.js";
import "./chunk-Z76DCIC5.js";
import {
  Button,
  Notice,
  sentenceOf,
  t
} from "./chunk-2BNLWSL2.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import {
  serverAddress
} from "./chunk-S2CO3QL4.js";
import {
  programNews,
  un
} from "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";

function ProgramNews() {
  const taking = useAct(takeProgram);
  const news = programNews.value;
  if (!news) return null;
  const { verdict, taken, from, to, fingerprint } = news;
  const isUpdate = verdict === "update";
  const acts = taken ? un`<${Button} small onClick=${() => location.reload()}>${t("program-start")}<//>` : un`
      ${!["parts", "guard"].includes(verdict) && un`<${Button} small kind=${isUpdate ? "plain" : "danger"} busy=${taking.busy} onClick=${taking.run}>${t(isUpdate ? "program-take" : "program-take-anyway")}<//>`}
      <${Button} small kind="quiet" onClick=${() => putNewsAway()}>${t("program-later")}<//>`;
  return un`
    <div class="troubles screen-only">
      <${Notice} tone=${isUpdate ? "plain" : "danger"} live title=${t(taken ? "program-taken" : `program-${verdict}`, { from, to })} acts=${acts}>
        <p>${t(taken ? "program-taken-next" : `program-${verdict}-next`, { from, to })}</p>
        ${fingerprint && un`<p>${t("program-fingerprint", { fingerprint: sayFingerprint(fingerprint), address: serverAddress() })}</p>`}
        ${taking.failure && un`<p>${sentenceOf(taking.failure)}</p>`}
      <//>
    </div>`;
}
export {
  ProgramNews as default
};
