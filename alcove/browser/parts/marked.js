/** Words with their few marks, drawn with elements of the page's own: nothing that was written becomes markup. */
import { html } from "../vendor/preact.js";
import { readMarks } from "../records/marks.js";

/** @param {{ words: string }} props */
export function Marked({ words }) {
  return readMarks(words).map(drawn);
}

/** @param {import("../records/marks.js").Mark} mark @returns {unknown} */
function drawn(mark) {
  switch (mark.type) {
    case "bold": return html`<strong>${mark.inside.map(drawn)}</strong>`;
    case "code": return html`<code class="inline-code">${mark.words}</code>`;
    // The page it leads to learns neither where the reader came from nor gets a hand on this one.
    case "link": return html`<a href=${mark.href} title=${mark.href} target="_blank" rel="noopener noreferrer">${mark.words}</a>`;
    default: return mark.words;
  }
}
