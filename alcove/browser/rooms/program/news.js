/** The program that the server sends has changed: what is known of it, how to check it, and taking it as an act. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { useAct } from "../../manners/forms.js";
import { programNews, serverAddress } from "../../sync/house.js";
import { putNewsAway, takeProgram } from "../../sync/program.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { sayFingerprint } from "./fingerprint.js";

export default function ProgramNews() {
  const taking = useAct(takeProgram);
  const news = programNews.value;
  if (!news) return null;
  const { verdict, taken, from, to, fingerprint } = news;
  const isUpdate = verdict === "update";
  const acts = taken
    ? html`<${Button} small onClick=${() => location.reload()}>${t("program-start")}<//>`
    : html`
      ${!["parts", "guard"].includes(verdict) && html`<${Button} small kind=${isUpdate ? "plain" : "danger"} busy=${taking.busy} onClick=${taking.run}>${t(isUpdate ? "program-take" : "program-take-anyway")}<//>`}
      <${Button} small kind="quiet" onClick=${() => putNewsAway()}>${t("program-later")}<//>`;
  return html`
    <div class="troubles screen-only">
      <${Notice} tone=${isUpdate ? "plain" : "danger"} live title=${t(taken ? "program-taken" : `program-${verdict}`, { from, to })} acts=${acts}>
        <p>${t(taken ? "program-taken-next" : `program-${verdict}-next`, { from, to })}</p>
        ${fingerprint && html`<p>${t("program-fingerprint", { fingerprint: sayFingerprint(fingerprint), address: serverAddress() })}</p>`}
        ${taking.failure && html`<p>${sentenceOf(taking.failure)}</p>`}
      <//>
    </div>`;
}
