/** How the rhythm went this year, for the two only: what was held, moved, skipped together, counted up. Nothing is scored, nobody is named. */
import { html, useState } from "../../vendor/preact.js";
import { isHeld } from "../../records/meetings.js";
import { Section } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { When } from "../../parts/when.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";

const DAY = 86_400_000;
const YEAR = 365 * DAY;
/** Fewer are no line. */
const LEAST = 3;
const WENT = /** @type {const} */ (["held", "moved", "skipped"]);
/** Of the drawing, in its own units; the edge leaves room for the width of the line. */
const [WIDTH, HEIGHT, EDGE] = [640, 160, 6];

/** @typedef {{ at: number, went: Record<"held" | "moved" | "skipped", boolean> }} Past */

/** @param {{ pair: any, meetings: any[] }} props */
export function Year({ pair, meetings }) {
  const [open, setOpen] = useState(false);
  const ours = gathered(pair.id);
  const past = pastOf(meetings, (id) => isHeld(ours, id), Date.now());
  if (past.length < LEAST) return null;
  const lines = WENT.map((how) => ({ how, steps: stepsOf(past, how) })).filter(({ steps }) => steps.length > 0);
  const most = Math.max(...lines.map(({ steps }) => steps.length));
  return html`
    <${Section} id="year" title=${t("rhythm-year")} note=${t("rhythm-year-note")}>
      <figure class="rhythm__year">
        <svg class="rhythm__drawing" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label=${t("rhythm-year-told")}>
          ${lines.map(({ how, steps }) => html`<polyline key=${how} class=${`rhythm__went rhythm__went--${how}`} points=${drawSteps(steps, most, past[0].at, Date.now())} />`)}
        </svg>
        <p class="rhythm__ends meta"><${When} at=${new Date(past[0].at)} as="day" /><${When} at=${new Date()} as="day" /></p>
        <figcaption class="rhythm__legend meta">${lines.map(({ how, steps }) => html`
          <span key=${how}><svg class="rhythm__sample" viewBox="0 0 28 8" aria-hidden="true"><path class=${`rhythm__went rhythm__went--${how}`} d="M0 4h28" /></svg> ${t(`rhythm-went-${how}`, { count: steps.length })}</span>`)}</figcaption>
      </figure>
      <${Reveal} label=${t("rhythm-year-table")} open=${open} onToggle=${setOpen}>${open && html`<${AsList} past=${past} />`}<//>
    <//>`;
}

/** The same in words. @param {{ past: Past[] }} props */
function AsList({ past }) {
  const say = (/** @type {Past} */ { went }) => WENT.filter((how) => went[how]).map((how) => t(`rhythm-one-${how}`)).join(", ");
  return html`<ul class="rhythm__list">${[...past].reverse().map((each) => html`<li key=${each.at}><${When} at=${new Date(each.at)} as="day" />: ${say(each)}</li>`)}</ul>`;
}

/**
 * The meetings of the last year that something became of, oldest first. What was held is the pair's own truth.
 * @param {any[]} meetings @param {(id: string) => boolean} wasHeld @param {number} now @returns {Past[]}
 */
export function pastOf(meetings, wasHeld, now) {
  return meetings
    .map(({ id, startsAt, state, moves }) => {
      const held = state === "held" || wasHeld(id);
      return { at: Date.parse(startsAt), went: { held, moved: moves > 0 && (held || state === "skipped"), skipped: state === "skipped" && !held } };
    })
    .filter(({ at, went }) => at <= now && at > now - YEAR && (went.held || went.skipped))
    .sort((one, other) => one.at - other.at);
}

/** When it happened, time after time. @param {Past[]} past @param {"held" | "moved" | "skipped"} how */
export const stepsOf = (past, how) => past.filter(({ went }) => went[how]).map(({ at }) => at);

/** One up at each of them, then on to today. @param {number[]} steps @param {number} most @param {number} first @param {number} now */
export function drawSteps(steps, most, first, now) {
  const x = (/** @type {number} */ at) => Math.round(EDGE + ((at - first) / Math.max(1, now - first)) * (WIDTH - 2 * EDGE));
  const y = (/** @type {number} */ count) => Math.round(HEIGHT - EDGE - (count / most) * (HEIGHT - 2 * EDGE));
  const points = steps.flatMap((at, before) => [[x(at), y(before)], [x(at), y(before + 1)]]);
  return [[x(first), y(0)], ...points, [x(now), y(steps.length)]].map((point) => point.join(",")).join(" ");
}
