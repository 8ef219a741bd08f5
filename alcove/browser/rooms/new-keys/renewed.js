/** On every page of an alcove while one of the two has keys that were not compared: whose, what that means, and what to do. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { place } from "../../manners/router.js";
import { t } from "../../words/words.js";

/** @param {{ pair: any }} props */
export default function Renewed({ pair }) {
  const { id, renewed, state, counterpart: { name } } = pair;
  if (!renewed) return null;
  const { who, known } = renewed;
  const isCompared = who !== "theirs" && state === "verified";
  const next = isCompared ? `renewed-${who}-waiting` : who === "theirs" && known ? "renewed-theirs-signed" : `renewed-${who}-next`;
  const acts = !isCompared && place.value.room?.id !== "compare" && html`<${Button} small href=${`/alcove/${id}/compare`}>${t("renewed-compare")}<//>`;
  return html`<div class="troubles screen-only"><${Notice} tone="notice" live title=${t(`renewed-${who}`, { name })} acts=${acts}><p>${t(next, { name })}</p><//></div>`;
}
