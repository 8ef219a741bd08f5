/** The card of the other: only what is written on it. What is not there is no news. */
import { html } from "../../vendor/preact.js";
import { cardOf } from "../../records/cards.js";
import { Section } from "../../parts/page-head.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";
import { Said } from "./said.js";
import { hasPart, PARTS } from "./parts.js";

/** @param {{ pair: any }} props */
export function TheirCard({ pair }) {
  const { id, name } = pair.counterpart;
  const card = cardOf(gathered(pair.id), id);
  const parts = PARTS.filter((part) => hasPart(/** @type {any} */ (card), part));
  return html`
    <${Section} id="their-card" class="us__card us__card--theirs" title=${name}>
      ${parts.length === 0 && html`<p class="blank">${t("us-card-theirs-blank", { name })}</p>`}
      ${parts.map((part) => html`
        <div class="us__part" key=${part}><h3 class="us__label">${t(`us-card-${part}`)}</h3><${Said} card=${card} part=${part} /></div>`)}
    <//>`;
}
