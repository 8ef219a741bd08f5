/** One line as it will stand in the notes, with a box to leave it out. */
import { html } from "../../vendor/preact.js";
import { Marked } from "../../parts/marked.js";
import { useOwnId } from "../../manners/own-id.js";

const SIGNS = { heading: "", item: "– ", numbered: "1. ", check: "☐ ", quote: "", code: "" };

/** @param {{ line: import("./read.js").LineSeen, onTake: (on: boolean) => void }} props */
export function LineShown({ line: { shape, level = 1, words, checked, take }, onTake }) {
  const id = useOwnId();
  const sign = checked ? "☑ " : /** @type {Record<string, string>} */ (SIGNS)[shape ?? ""] ?? "";
  return html`
    <input class="notes__tick" type="checkbox" aria-labelledby=${id} checked=${take} onChange=${(/** @type {any} */ event) => onTake(event.currentTarget.checked)} />
    <span class=${shape === "heading" ? "bring__words notes__heading" : shape === "code" ? "bring__words notes__code" : "bring__words"} data-level=${level} id=${id}>
      ${sign && html`<span aria-hidden="true">${sign}</span>`}${shape === "code" ? words : html`<${Marked} words=${words} />`}
    </span>`;
}
