/** One line in ink: all wins, lessons and steps of a year, week by week. It rises or is level; it counts nothing in a row. */
import { html } from "../../vendor/preact.js";
import { WEEKS, weekByWeek } from "../../records/moved.js";
import { Reveal } from "../../parts/reveal.js";
import { locale, t } from "../../words/words.js";

const WIDTH = 640;
const HEIGHT = 160;
const EDGE = 4;
/** One a month fills the height; a single win is no cliff. */
const LEAST = 12;
const WEEK = 7 * 86_400_000; // milliseconds
/** The weeks that are told in words: by the quarter. */
const MARKS = [0, 13, 26, 39, WEEKS];

/** @param {{ moves: { at: number }[], now?: number }} props */
export function YearLine({ moves, now = Date.now() }) {
  const counts = weekByWeek(moves, now);
  const most = Math.max(LEAST, counts[WEEKS]);
  const x = (/** @type {number} */ week) => EDGE + (week / WEEKS) * (WIDTH - 2 * EDGE);
  const y = (/** @type {number} */ count) => HEIGHT - EDGE - (count / most) * (HEIGHT - 2 * EDGE);
  const points = counts.map((count, week) => `${x(week).toFixed(1)},${y(count).toFixed(1)}`).join(" ");
  const monthAt = (/** @type {number} */ week) => new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric" }).format(now - (WEEKS - week) * WEEK);
  return html`
    <figure class="year-line">
      <svg class="year-line__plot" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${t("moved-line-said", { from: monthAt(0), until: monthAt(WEEKS), count: counts[WEEKS] })}>
        <line class="year-line__ground" x1="0" y1=${HEIGHT - 1} x2=${WIDTH} y2=${HEIGHT - 1} />
        <polyline class="year-line__ink" points=${points} />
      </svg>
      <figcaption class="year-line__ends"><span>${monthAt(0)}</span><span>${t("moved-line")}</span><span>${monthAt(WEEKS)}</span></figcaption>
      <${Reveal} label=${t("moved-in-words")}>
        <ul class="year-line__words">${MARKS.slice(1).map((week) => html`<li key=${week}>${t("moved-by", { when: monthAt(week), count: counts[week] })}</li>`)}</ul>
      <//>
    </figure>`;
}
