/** One line above every room of a closed alcove: since when, by whom, and what can still be done. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { place } from "../../manners/router.js";
import { t } from "../../words/words.js";

/** @param {{ pair: any }} props */
export function ClosedSince({ pair }) {
  const { id, closed, counterpart: { name } } = pair;
  if (!closed || place.value.room?.id === "leaving") return null; // there it is said in its own part
  return html`
    <div class="closed-since">
      <${Notice} title=${t(closed.byMe ? "leaving-closed-by-you" : "leaving-closed-by-them", { at: new Date(closed.at), name })}
        acts=${html`<${Button} small href=${`/alcove/${id}/story`}>${t("nav-story")}<//><${Button} small href=${`/alcove/${id}/leaving`}>${t("leaving-what-becomes")}<//>`}>
        ${t(closed.left ? "leaving-closed-left" : "leaving-closed-read", { name })}
      <//>
    </div>`;
}
