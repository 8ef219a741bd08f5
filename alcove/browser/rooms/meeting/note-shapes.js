/** How a paragraph of the shared document looks: by its shape and its level. */
import { html } from "../../vendor/preact.js";
import { LEVEL_MOST } from "../../records/thresholds.js";
import { Marked } from "../../parts/marked.js";
import { t } from "../../words/words.js";

export const SHAPES = ["heading", "item", "numbered", "check", "quote", "code"];
/** Those that go on with the next line, and go further in. */
export const LISTS = ["item", "numbered", "check"];

/** @param {string | undefined} shape */
export const hasLevels = (shape) => shape === "heading" || LISTS.includes(shape ?? "");

/** @param {string | undefined} shape @param {number} level @param {number} step @returns {number | null} null: there is no such level */
export function levelBy(shape, level, step) {
  const to = level + step;
  return hasLevels(shape) && to >= 1 && to <= LEVEL_MOST ? to : null;
}

/** What each numbered line counts, and how high each heading may stand: none leaves out a level on the way down. @param {readonly any[]} notes @returns {Map<string, number>} */
export function countsOf(notes) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @type {number[]} */
  let open = [];
  let heading = 0;
  for (const { id, fields: { shape, level = 1 } } of notes) {
    if (shape === "heading") counts.set(id, (heading = Math.min(level, heading + 1)));
    if (shape === "numbered") {
      open = [...open.slice(0, level)];
      open[level - 1] = (open[level - 1] ?? 0) + 1;
      counts.set(id, open[level - 1]);
    } else if (!LISTS.includes(shape) || level <= open.length) open = LISTS.includes(shape) ? open.slice(0, level - 1) : [];
  }
  return counts;
}

/**
 * @param {object} props
 * @param {any} props.note
 * @param {number} [props.count]  of a numbered line, or the level of a heading
 * @param {{ byMe: boolean, byOther: boolean }} [props.tick]
 * @param {() => unknown} [props.onTick]  without it nothing can be ticked here
 * @param {string} [props.name]  the other
 */
export function Shaped({ note: { id, words, fields: { shape, level = 1 } }, count = 1, tick, onTick, name = "" }) {
  const text = html`<${Marked} words=${words} />`;
  switch (shape) {
    case "heading": return html`<${`h${count + 1}`} class="notes__heading" data-level=${level}>${text}<//>`;
    case "quote": return html`<blockquote class="notes__quote">${text}</blockquote>`;
    case "code": return html`<pre class="notes__code" tabindex="0" role="region" aria-label=${t("meeting-shape-code")}><code>${words}</code></pre>`;
    case "item": return html`<p class="notes__line notes__line--item" data-level=${level}>${text}</p>`;
    case "numbered": return html`<p class="notes__line" data-level=${level}><span class="notes__count">${count}.</span><span>${text}</span></p>`;
    case "check": return html`
      <p class="notes__line" data-level=${level}>
        <input type="checkbox" class="notes__tick" aria-labelledby=${`check-${id}`} checked=${tick?.byMe || tick?.byOther} disabled=${!onTick || (tick?.byOther && !tick.byMe)} onChange=${onTick} />
        <span class=${tick?.byMe || tick?.byOther ? "notes__done" : undefined}><span id=${`check-${id}`}>${text}</span>${tick?.byOther && !tick.byMe && html` <span class="meta">${t("meeting-ticked-by", { name })}</span>`}</span>
      </p>`;
    default: return html`<p class="voice__text">${text}</p>`;
  }
}
