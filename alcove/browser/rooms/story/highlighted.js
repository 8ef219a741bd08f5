/** A text with the places marked that were looked for: as elements, never as a string that becomes a page. */
import { html } from "../../vendor/preact.js";
import { placesIn } from "../../records/search.js";

/** Of a long text so much is shown before the first place, and in all. In characters. */
const BEFORE = 120;
const SHOWN = 600;

/** @param {{ text: string, terms: import("../../records/search.js").Term[] }} props */
export function Highlighted({ text, terms }) {
  const places = placesIn(text, terms);
  const from = text.length > SHOWN && places.length > 0 ? beginAt(text, places[0][0] - BEFORE) : 0;
  const until = Math.min(text.length, from + SHOWN);
  const parts = [];
  let at = from;
  for (const [start, end] of places.filter(([, end]) => end <= until)) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return html`<p class="voice__text">${from > 0 && "… "}${parts}${text.slice(at, until)}${until < text.length && " …"}</p>`;
}

/** Not in the middle of a word. @param {string} text @param {number} wanted */
const beginAt = (text, wanted) => (wanted <= 0 ? 0 : text.indexOf(" ", wanted) + 1);
