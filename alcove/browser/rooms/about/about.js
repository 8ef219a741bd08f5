/** Who can read what: what only two know, what the server sees, and where the promise ends. */
import { html } from "../../vendor/preact.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { Sentence } from "../../parts/sentence.js";
import { me, server } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Program } from "./program.js";

/** Each list is a row of sentences in the catalogue. */
const TWO = ["topics", "promises", "kind", "mine", "brief"];
const SEES = ["people", "pairs", "meetings", "hours", "counts", "sealed"];
const LIMITS = ["retell", "duty", "program", "lost", "deny", "withhold", "device"];

export default function About() {
  return html`
    <${PageHead} title=${t("about-title")} lead=${t("about-lead")} />
    <${Told} id="two" ids=${TWO} note />
    <${Told} id="sees" ids=${SEES} note />
    ${me.value && html`<p class="above"><a href="/seen">${t("about-seen")}</a></p>`}
    <${Told} id="limits" ids=${LIMITS} note />
    <${Program} />
    <${Section} id="recovery" title=${t("about-words")}><p class="measure">${t("about-words-told")}</p><//>
    <p class="meta above">${server.value.version && t("about-version", { version: server.value.version })}</p>`;
}

/** @param {{ id: string, ids: string[], note?: boolean }} props */
function Told({ id, ids, note }) {
  return html`
    <${Section} id=${id} title=${t(`about-${id}`)} note=${note && t(`about-${id}-note`)}>
      <ul class="about__list">${ids.map((each) => html`<li><${Sentence} id=${`about-${id}-${each}`} /></li>`)}</ul>
    <//>`;
}
