/** The narrow column in front of a door. */
import { html } from "../../vendor/preact.js";
import { PageHead } from "../../parts/page-head.js";

/** @param {{ title: unknown, lead?: unknown, over?: unknown, children?: unknown }} props */
export function Threshold({ title, lead, over, children }) {
  return html`
    <div class="threshold">
      <span class="nav__mark threshold__mark" aria-hidden="true"></span>
      <${PageHead} title=${title} lead=${lead} over=${over} />
      ${children}
    </div>`;
}
