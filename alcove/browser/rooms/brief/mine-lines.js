/** Mine: at most nine lines, each leading to where its record lives; for one pair of eyes. */
import { html } from "../../vendor/preact.js";
import { cardOf } from "../../records/cards.js";
import { Reveal } from "../../parts/reveal.js";
import { When } from "../../parts/when.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";
import { Suggestion } from "./suggestion.js";

/** Where a line leads, by its code. @type {Record<string, string>} */
const ROOMS = {
  "talk-first": "table", topic: "table", "my-promise": "table", "my-promise-more": "table", "their-promise": "table", "their-promise-more": "table",
  "ask-about": "us", "say-view": "feedback", "say-thanks": "feedback", "say-told": "feedback", asked: "feedback", wins: "progress", "next-step": "growth",
};

/** @param {{ pair: any, meeting: any, found: ReturnType<typeof import("./for-me.js").forMe> }} props */
export function MineLines({ pair, meeting, found }) {
  const { lines, blank, clocks, question } = found;
  const { name } = pair.counterpart;
  const labels = lines.map(({ code }) => t(`brief-label-${code.replace(/-more$/, "")}`, { name }));
  const hasQuestion = lines.some(({ code }) => code === "question");
  return html`
    <section class="brief__mine" aria-labelledby="mine-title">
      <h2 class="section__title" id="mine-title" tabindex="-1">${t("brief-mine")}</h2>
      <p class="meta">${t("brief-mine-note")}</p>
      ${blank && html`<p class="brief__blank">${t(hasQuestion ? "brief-nothing-waiting" : "brief-just-talk", { name })}</p>`}
      <dl class="brief__lines">${lines.map((line, at) => html`
        <${Line} key=${`${line.code} ${line.id} ${line.n}`} line=${line} label=${labels[at]} repeated=${labels[at - 1] === labels[at]} pair=${pair} meeting=${meeting} question=${question} />`)}</dl>
      ${clocks.length > 0 && html`<${Clocks} clocks=${clocks} name=${name} />`}
    </section>`;
}

/** The label is said once for several of a kind. */
function Line({ line, label, repeated, pair, meeting, question }) {
  const words = line.code === "question"
    ? html`<${Suggestion} pair=${pair} meeting=${meeting} id=${line.id} question=${question} />`
    : html`<a class="brief__way" href=${`/alcove/${pair.id}/${ROOMS[line.code]}`}><${Said} line=${line} name=${pair.counterpart.name} /></a>`;
  return html`
    <div class="brief__line" data-group=${line.group}>
      <dt class="brief__label">${repeated ? html`<span class="away">${label}</span>` : label}</dt>
      <dd class="brief__text">${words}${line.code === "ask-about" && html` <span class="meta"><${When} at=${dayOf(line, pair)} as="day" /></span>`}</dd>
    </div>`;
}

/** Words as they were written, cut with a sign; what has none is one sentence. */
function Said({ line: { code, words, cut, n }, name }) {
  if (words) return html`${words}${cut ? "\u00a0…" : ""}`;
  return t(`brief-line-${code}`, { count: n, name });
}

/** A line of the card by its place. */
function dayOf({ n }, pair) {
  return cardOf(gathered(pair.id), pair.counterpart.id)?.fields.ask_about?.[n - 1]?.day ?? "";
}

/** Time in words, for oneself: no target, no colour, nothing about the other. */
function Clocks({ clocks, name }) {
  return html`
    <div class="brief__clocks screen-only">
      <${Reveal} label=${t("brief-clocks")}>
        <p class="meta">${t("brief-clocks-note")}</p>
        <ul class="brief__since">${clocks.map(({ purpose, days }) => html`
          <li key=${purpose}>${days === null ? t(`brief-never-${purpose}`, { name }) : t(`brief-since-${purpose}`, { since: t("brief-days", { days }), name })}</li>`)}</ul>
      <//>
    </div>`;
}
