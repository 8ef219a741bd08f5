/** The question of today: the same one that stands in the brief, chosen by the same rules on the same device. */
import { html } from "../../vendor/preact.js";
import { Section } from "../../parts/page-head.js";
import { t } from "../../words/words.js";
import { whenever } from "../brief/brief.js";
import { forMe } from "../brief/for-me.js";
import { Suggestion } from "../brief/suggestion.js";
import { agendaOf } from "../meeting/begin.js";

/** @param {{ pair: any, questions: import("../brief/asking.js").Questions }} props */
export function Today({ pair, questions }) {
  const meeting = pair.next ?? whenever();
  const { question } = forMe(pair, meeting, agendaOf(pair, meeting), questions);
  return html`
    <${Section} id="mine" class="questions__today" title=${t("questions-today")} note=${t("questions-today-note")}>
      ${question?.line ? html`<${Suggestion} key=${question.line.id} pair=${pair} meeting=${meeting} id=${question.line.id} question=${question} />`
        : html`<p class="measure">${t("questions-today-none")}</p>`}
    <//>`;
}
