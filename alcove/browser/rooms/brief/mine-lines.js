/** Mine: at most nine lines, made on this device, for one pair of eyes. */
import { html } from "../../vendor/preact.js";
import { mine } from "../../records/mine.js";
import { mineInput } from "../../records/mine-input.js";
import { t } from "../../words/words.js";
import { peopleOf } from "../meeting/begin.js";
import { gathered } from "../table/gathered.js";

/** The steps of a meeting that is unlike the others. @type {Record<string, string[]>} */
const SCRIPTS = { first: ["why", "limits", "keep"], return: ["arrive", "backlog", "small"], last: ["promises", "thanks", "keep"] };

/** @param {{ pair: any, meeting: any, agenda: any }} props */
export function MineLines({ pair, meeting, agenda }) {
  const { name } = pair.counterpart;
  const { script, lines, blank } = mine(mineInput(gathered(pair.id), gathered("mine"), peopleOf(pair), meeting, agenda));
  return html`
    <section class="brief__mine" aria-labelledby="mine-title">
      <h2 class="section__title" id="mine-title">${t("brief-mine")}</h2>
      <p class="meta">${t("brief-mine-note")}</p>
      ${script !== "usual" && html`<${Script} script=${script} name=${name} />`}
      <dl class="brief__lines">${lines.map((line, at) => html`<${Line} key=${`${line.code} ${line.id}`} line=${line} repeated=${lines[at - 1]?.group === line.group} name=${name} />`)}</dl>
      ${blank && html`<p class="brief__blank">${t(`brief-${blank}`)}</p>`}
    </section>`;
}

/** The label is said once for each group. */
function Line({ line, repeated, name }) {
  const words = line.words ? `${line.words}${line.cut ? "\u00a0…" : ""}` : t(`brief-line-${line.code}`, { count: line.n });
  return html`
    <div class="brief__line">
      <dt class="brief__label">${repeated ? html`<span class="away">${t(`brief-group-${line.group}`, { name })}</span>` : t(`brief-group-${line.group}`, { name })}</dt>
      <dd class="brief__text">${words}</dd>
    </div>`;
}

function Script({ script, name }) {
  return html`
    <h3 class="brief__script-title">${t(`brief-script-${script}`)}</h3>
    <ul class="brief__script">${SCRIPTS[script].map((step) => html`<li key=${step}>${t(`brief-script-${script}-${step}`, { name })}</li>`)}</ul>`;
}
