/** This browser lacks what sealing needs: nothing is shown, and the page says why and what to do. */
import { html } from "../../vendor/preact.js";
import { PageHead } from "../../parts/page-head.js";
import { knows, t } from "../../words/words.js";
import { unfitReason } from "../../sync/house.js";

export function Unfit() {
  const reason = `frame-unfit-${unfitReason.value}`;
  return html`
    <${PageHead} title=${t("frame-unfit")} lead=${t(knows(reason) ? reason : "frame-unfit-next")} />
    <p class="measure">${t("frame-unfit-fits")}</p>`;
}
