/** My own energy and load over time, drawn on this device for my eyes: a line in ink and a dashed one, never the other's. */
import { html, useState } from "../../vendor/preact.js";
import { feltAt } from "../../records/checkins.js";
import { STEP_MOST } from "../../records/thresholds.js";
import { Reveal } from "../../parts/reveal.js";
import { When } from "../../parts/when.js";
import { t } from "../../words/words.js";

/** In days: about half a year is drawn. */
const DRAWN = 182;
const DAY = 86_400_000;
/** Of the drawing, in its own units; the edge leaves room for the width of the line. */
const [WIDTH, HEIGHT, EDGE] = [640, 120, 6];

/** @param {{ own: any[] }} props  my check-ins, newest first */
export function Trend({ own }) {
  const [open, setOpen] = useState(false);
  const drawn = lately(own);
  const lines = ["energy", "load"].map((field) => ({ field, points: pointsOf(drawn, field) })).filter(({ points }) => points.length > 1);
  if (lines.length === 0) return null;
  return html`
    <figure class="us__trend">
      <svg class="us__drawing" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label=${t("us-trend-told")}>
        ${lines.map(({ field, points }) => html`<polyline key=${field} class=${`us__line-of us__line-of--${field}`} points=${points.map((point) => point.join(",")).join(" ")} />`)}
      </svg>
      <p class="us__ends meta"><${When} at=${new Date(feltAt(drawn[0]))} as="day" /><${When} at=${new Date(feltAt(drawn[drawn.length - 1]))} as="day" /></p>
      <figcaption class="meta">
        <span class="us__legend">${lines.map(({ field }) => html`
          <span key=${field}><svg class="us__sample" viewBox="0 0 28 8" aria-hidden="true"><path class=${`us__line-of us__line-of--${field}`} d="M0 4h28" /></svg> ${t(`us-trend-${field}`)}</span>`)}</span>
        ${t("us-trend-note")}
      </figcaption>
      <${Reveal} label=${t("us-trend-table")} open=${open} onToggle=${setOpen}>${open && html`<${AsTable} drawn=${drawn} />`}<//>
    </figure>`;
}

/** The same in words. @param {{ drawn: any[] }} props */
function AsTable({ drawn }) {
  return html`
    <table class="us__table">
      <thead><tr><th scope="col">${t("us-trend-day")}</th><th scope="col">${t("us-energy")}</th><th scope="col">${t("us-load")}</th></tr></thead>
      <tbody>${[...drawn].reverse().map((each) => html`
        <tr key=${each.id}><th scope="row"><${When} at=${new Date(feltAt(each))} as="day" /></th><td>${each.fields.energy && t(`us-energy-${each.fields.energy}`)}</td><td>${each.fields.load && t(`us-load-${each.fields.load}`)}</td></tr>`)}</tbody>
    </table>`;
}

/** Oldest first; only what was tapped can be drawn. @param {any[]} own newest first @param {number} [now] */
export function lately(own, now = Date.now()) {
  return own.filter((each) => (each.fields.energy || each.fields.load) && feltAt(each) > now - DRAWN * DAY).reverse();
}

/** Left is the oldest, up is more. @param {any[]} drawn oldest first @param {string} field @returns {number[][]} */
export function pointsOf(drawn, field) {
  if (drawn.length === 0) return [];
  const first = feltAt(drawn[0]);
  const span = Math.max(1, feltAt(drawn[drawn.length - 1]) - first);
  return drawn.filter(({ fields }) => fields[field]).map((each) => [
    Math.round(EDGE + ((feltAt(each) - first) / span) * (WIDTH - 2 * EDGE)),
    Math.round(HEIGHT - EDGE - ((each.fields[field] - 1) / (STEP_MOST - 1)) * (HEIGHT - 2 * EDGE)),
  ]);
}
