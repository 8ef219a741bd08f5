/** Once a quarter: the long view, offered to both alike, and the pulse, to each for themself; between them a line on growth, every six weeks at the latest. Begun, or put aside for this meeting; nobody sees which. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { toast } from "../../manners/toasts.js";
import { moveFocus } from "../../manners/focus.js";
import { t } from "../../words/words.js";
import { quarterOf } from "../frame/quarter.js";
import { clearMark, setMark } from "./marks.js";

/** @param {{ pair: any, meeting: any, growth: boolean }} props  growth: six weeks went by without a word on it */
export function Quarter({ pair, meeting, growth }) {
  const { longView, pulse } = quarterOf(pair);
  if (!longView && !pulse) return growth ? html`<div class="brief__quarter screen-only"><${Offer} ...${{ pair, meeting }} what="growth" way=${`/alcove/${pair.id}/growth`} /></div>` : null;
  return html`
    <section class="brief__quarter screen-only" id="quarter" aria-labelledby="quarter-title" tabindex="-1">
      <h2 class="section__title" id="quarter-title">${t("brief-quarter")}</h2>
      ${longView && html`<${Offer} ...${{ pair, meeting }} what="long-view" way=${`/alcove/${pair.id}/ceremony/long-view`} />`}
      ${pulse && html`<${Offer} ...${{ pair, meeting }} what="pulse" way=${`/alcove/${pair.id}/pulse`} />`}
    </section>`;
}

/** @param {{ pair: any, meeting: any, what: "long-view" | "pulse" | "growth", way: string }} props */
function Offer({ pair, meeting, what, way }) {
  const { name } = pair.counterpart;
  const rest = () => {
    setMark(what, pair.id, meeting.id);
    toast(t(what === "growth" ? "brief-quarter-growth-rests" : "brief-quarter-rests"), { undo: () => clearMark(what, pair.id) });
    moveFocus("h1", { scroll: false });
  };
  return html`
    <p class="measure">${t(`brief-quarter-${what}`, { name })}</p>
    <div class="cluster">
      <${Button} small href=${way}>${t(`brief-quarter-${what}-act`)}<//>
      <${Button} small kind="quiet" onClick=${rest}>${t("brief-quarter-not-now")}<//>
    </div>`;
}
