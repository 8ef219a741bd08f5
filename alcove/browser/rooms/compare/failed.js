/** A try that ended otherwise: what it may mean, said calmly, and what to do. */
import { html } from "../../vendor/preact.js";
import { Notice } from "../../parts/notice.js";
import { t } from "../../words/words.js";
import { Press } from "./begin.js";

const HARMLESS = ["ended", "expired"];
const SAID = ["differ", "they-differ"];
const NEXT = ["compare-doubt-write", "compare-doubt-again", "compare-doubt-anew"];

/** @param {string} why */
export const castsDoubt = (why) => !HARMLESS.includes(why);

/** @param {{ pair: any, name: string, why: string }} props */
export function Failed({ pair, name, why }) {
  const title = castsDoubt(why) && !SAID.includes(why) ? t("compare-failed-refused") : t(`compare-failed-${why}`, { name });
  return html`
    <${Notice} tone=${castsDoubt(why) ? "notice" : "plain"} live title=${title}>
      ${castsDoubt(why) ? html`<p>${t("compare-doubt", { name })}</p>` : html`<p>${t(`compare-failed-${why}-note`, { name })}</p>`}
    <//>
    ${castsDoubt(why) && html`<ul class="compare__next">${NEXT.map((id) => html`<li key=${id}>${t(id, { name })}</li>`)}</ul>`}
    <${Press} pair=${pair.id} words=${t("compare-begin-again")} withNew=${Boolean(pair.renewed && !pair.renewed.known)} />`;
}
