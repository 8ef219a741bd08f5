/** The two of you: what each wants the other to know, how you want to meet, and how one is, for oneself first. */
import { html } from "../../vendor/preact.js";
import { theirNeed } from "../../records/checkins.js";
import { Button } from "../../parts/button.js";
import { PageHead } from "../../parts/page-head.js";
import { Waiting } from "../../parts/notice.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { dayIn } from "../table/days.js";
import { gathered } from "../table/gathered.js";
import { useStayPut } from "../table/stay-put.js";
import { Agreement } from "./agreement.js";
import { Checkins } from "./checkins.js";
import { MyCard } from "./my-card.js";
import { TheirCard } from "./their-card.js";

/** @param {{ pair: any }} props */
export default function Us({ pair }) {
  const room = useStayPut();
  const { name } = pair.counterpart;
  const opening = safe(pair.id).stage.value === "opening";
  const acts = html`<${Button} kind="quiet" onClick=${() => print()}>${t("act-print")}<//>`;
  return html`
    <div class="us" ref=${room}>
      <${PageHead} over=${t(`week-you-${pair.myRole}`, { name })} title=${t("name-you-and", { name })} lead=${t("us-lead", { name })} seenBy=${t("us-seen-by", { name })} acts=${acts} />
      ${opening ? html`<${Waiting} />` : html`
        <${Need} pair=${pair} />
        <div class="us__cards"><${TheirCard} pair=${pair} /><${MyCard} pair=${pair} /></div>
        ${gathered(pair.id).of("letter").length > 0 && html`<p class="screen-only"><a href=${`/alcove/${pair.id}/letter`}>${t("us-letter")}</a></p>`}
        <${Agreement} pair=${pair} />
        <${Checkins} pair=${pair} />`}
    </div>`;
}

/** What the other asked for with a check-in, until the two have met. @param {{ pair: any }} props */
function Need({ pair }) {
  const { id, name } = pair.counterpart;
  const need = theirNeed(gathered(pair.id), id, dayIn(0));
  return need && html`<p class="us__need lead screen-only">${t(`us-need-theirs-${need}`, { name })}</p>`;
}
