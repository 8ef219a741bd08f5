import {
  putNewsAway,
  takeProgram
} from "./chunk-SXPOOTOB.js";
import {
  sayFingerprint
} from "./chunk-NIV735K4.js";
import "./chunk-GXVIQTHD.js";
import {
  Button,
  Notice,
  programNews,
  sentenceOf,
  serverAddress,
  t,
  un,
  useAct
} from "./start.js";
import "./first.js";

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
