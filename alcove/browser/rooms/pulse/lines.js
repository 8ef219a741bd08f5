/** My own answers over time: a line in ink for each statement, and the same as a table. Drawn on this device from what only I can read. */
import { html, useState } from "../../vendor/preact.js";
import { Reveal } from "../../parts/reveal.js";
import { STEP_MOST } from "../../records/thresholds.js";
import { t } from "../../words/words.js";
import { roundSaid, statements } from "./statements.js";

/** Of one small drawing, in its own units. */
const WIDE = 240;
const HIGH = 48;
const EDGE = 5;

/** @param {{ pulses: any[] }} props  my own of this alcove */
export function Lines({ pulses }) {
  const rounds = byRound(pulses);
  return html`
    ${rounds.length > 1 && html`<ol class="pulse__lines">${statements().map((statement) => html`<${Line} key=${statement} statement=${statement} rounds=${rounds} />`)}</ol>`}
    <${InWords} rounds=${rounds} open=${rounds.length === 1} />`;
}

/** One for each round, as the two devices of one person may both have answered: the oldest counts. @param {any[]} pulses */
function byRound(pulses) {
  const found = new Map([...pulses].sort((a, b) => (a.id < b.id ? 1 : -1)).map(({ fields }) => [fields.round, fields]));
  return [...found.values()].sort((a, b) => (a.round < b.round ? -1 : 1));
}

/** @param {{ statement: number, rounds: any[] }} props */
function Line({ statement, rounds }) {
  const points = rounds.map(({ answers }, at) => ({
    x: EDGE + (at * (WIDE - 2 * EDGE)) / (rounds.length - 1),
    y: HIGH - EDGE - ((answers[statement - 1] - 1) * (HIGH - 2 * EDGE)) / (STEP_MOST - 1),
    said: answers[statement - 1] > 0,
  }));
  // "Rather not say" is a gap: nothing is drawn across it.
  const steps = points.slice(1).map((to, at) => ({ from: points[at], to })).filter(({ from, to }) => from.said && to.said);
  return html`
    <li class="pulse__line">
      <span class="pulse__of">${t(`pulse-short-${statement}`)}</span>
      <svg class="pulse__ink" viewBox=${`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
        ${steps.map(({ from, to }) => html`<line x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} />`)}
        ${points.filter(({ said }) => said).map(({ x, y }) => html`<circle cx=${x} cy=${y} r="3" />`)}
      </svg>
    </li>`;
}

/** What the lines say, for who does not see them. */
function InWords({ rounds, open }) {
  const [shown, setShown] = useState(open);
  return html`
    <${Reveal} label=${t("pulse-in-words")} open=${shown} onToggle=${setShown}>
      <div class="pulse__scroll" tabindex="0" role="region" aria-label=${t("pulse-in-words")}>
        <table class="pulse__table">
          <thead><tr><th scope="col">${t("pulse-statement")}</th>${rounds.map(({ round }) => html`<th scope="col" key=${round}>${roundSaid(round)}</th>`)}</tr></thead>
          <tbody>${statements().map((statement) => html`
            <tr key=${statement}><th scope="row">${t(`pulse-short-${statement}`)}</th>${rounds.map(({ round, answers }) => html`<td key=${round}>${t(`pulse-step-${answers[statement - 1]}`)}</td>`)}</tr>`)}</tbody>
        </table>
      </div>
    <//>`;
}
