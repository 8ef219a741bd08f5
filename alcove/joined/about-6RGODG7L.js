import {
  Sentence
} from "./chunk-6V6SCQTZ.js";
import {
  PageHead,
  Section,
  t
} from "./chunk-PPLIALF7.js";
import "./chunk-KV4C5GNT.js";
import "./chunk-63BGTQ45.js";
import "./chunk-5LNVUR7X.js";
import {
  server,
  un
} from "./chunk-557TLY2U.js";

// rooms/about/about.js
var TWO = ["topics", "promises", "kind", "mine", "brief"];
var SEES = ["people", "pairs", "meetings", "counts", "sealed"];
var LIMITS = ["retell", "duty", "program", "lost", "deny", "withhold", "device"];
function About() {
  return un`
    <${PageHead} title=${t("about-title")} lead=${t("about-lead")} />
    <${Told} id="two" ids=${TWO} note />
    <${Told} id="sees" ids=${SEES} note />
    <${Told} id="limits" ids=${LIMITS} note />
    <${Section} id="recovery" title=${t("about-words")}><p class="measure">${t("about-words-told")}</p><//>
    <p class="meta above">${server.value.version && t("about-version", { version: server.value.version })}</p>`;
}
function Told({ id, ids, note }) {
  return un`
    <${Section} id=${id} title=${t(`about-${id}`)} note=${note && t(`about-${id}-note`)}>
      <ul class="about__list">${ids.map((each) => un`<li><${Sentence} id=${`about-${id}-${each}`} /></li>`)}</ul>
    <//>`;
}
export {
  About as default
};
