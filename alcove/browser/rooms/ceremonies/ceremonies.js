/** The four occasions of two who work together, and when each was. None has to be. */
import { html } from "../../vendor/preact.js";
import { CEREMONIES, lastCeremony } from "../../records/ceremonies.js";
import { List, Row } from "../../parts/list.js";
import { PageHead } from "../../parts/page-head.js";
import { Waiting } from "../../parts/notice.js";
import { When } from "../../parts/when.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";

/** @param {{ pair: any }} props */
export default function Ceremonies({ pair }) {
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  return html`
    <div class="ceremonies">
      <${PageHead} title=${t("nav-ceremonies")} lead=${t("ceremonies-lead")} seenBy=${t("seen-by-two", { name })} />
      ${safe(pair.id).stage.value === "opening" ? html`<${Waiting} />` : html`
        <${List} label=${t("nav-ceremonies")}>${CEREMONIES.map((type) => html`<${One} key=${type} type=${type} pair=${pair} last=${lastCeremony(ours, type)} />`)}<//>
        <p class="above"><a href=${`/alcove/${pair.id}/letter`}>${t("ceremonies-to-letter")}</a></p>`}
    </div>`;
}

/** @param {{ type: string, pair: any, last: any }} props */
function One({ type, pair, last }) {
  const meta = html`<span>${t(`ceremony-when-${type}`)}</span>${last && html`<span>${t("ceremony-was")} <${When} at=${last.madeAt} as="day" /></span>`}`;
  return html`<${Row} href=${`/alcove/${pair.id}/ceremony/${type}`} meta=${meta}>${t(`ceremony-title-${type}`)}<//>`;
}
