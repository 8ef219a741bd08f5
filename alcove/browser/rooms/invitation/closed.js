/** A link that cannot be accepted: one sentence why, one way on. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { door } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Threshold } from "../arrival/threshold.js";

/** Reasons whose sentence names the other, where the server told the name. */
const NAMED = new Set(["used", "expired", "withdrawn", "cut", "yours", "swapped"]);

/** @param {{ seen: import("./look.js").Seen, again: () => unknown }} props */
export function Closed({ seen: { closed, host, pair }, again }) {
  const args = { name: host?.name || t("invitation-somebody") };
  const next = NAMED.has(/** @type {string} */ (closed)) ? t(`invitation-${closed}-next`, args) : t(`invitation-${closed}-next`);
  return html`
    <${Threshold} key=${closed} title=${t(`invitation-${closed}`, args)} lead=${next}>
      <div class="cluster">
        ${closed === "away" && html`<${Button} kind="main" onClick=${again}>${t("act-retry")}<//>`}
        ${closed === "yours" && html`<${Button} kind="main" href=${`/alcove/${pair}/table`}>${t("invitation-to-table")}<//>`}
        <${Button} href="/">${t(door.value === "open" ? "frame-to-week" : "frame-to-start")}<//>
      </div>
    <//>`;
}
