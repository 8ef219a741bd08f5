/** The steps of a meeting that is unlike the others: the first, the one after a long while, the last. To read before, or to hold in the hand. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Section } from "../../parts/page-head.js";
import { t } from "../../words/words.js";

/** Each is one sentence. @type {Record<string, string[]>} */
const SCRIPTS = {
  first: ["first-why", "first-limits", "first-words", "first-cards", "first-agreement", "first-keep"],
  return: ["return-arrive", "return-backlog", "return-small"],
  last: ["last-promises", "last-thanks", "last-keep", "last-letter", "last-three"],
};

/** @param {{ script: string, pair: any }} props */
export function Script({ script, pair }) {
  const { name } = pair.counterpart;
  // Words that were compared once need not be compared again.
  const steps = SCRIPTS[script].filter((step) => step !== "first-words" || pair.state !== "verified");
  const way = html`<${Button} small href=${`/alcove/${pair.id}/ceremony/${script}`}>${t("brief-step-by-step")}<//>`;
  return html`
    <${Section} id="script" title=${t(`brief-script-${script}`)} acts=${way}>
      <ol class="brief__script">${steps.map((step) => html`<li key=${step}>${t(`brief-step-${step}`, { name })}</li>`)}</ol>
    <//>`;
}
