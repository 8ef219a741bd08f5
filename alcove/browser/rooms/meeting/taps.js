/** Two taps for oneself. They lie in Mine, and nobody else ever has them. */
import { html } from "../../vendor/preact.js";
import { Choice } from "../../parts/choice.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { mineOf } from "../table/gathered.js";

const SPOKE = ["me", "even", "other"];
const WORTH = [1, 2, 3];

/** @param {{ pair: any, meeting: string }} props */
export function Taps({ pair, meeting }) {
  const known = mineOf(pair.id, "taps").find(({ fields }) => fields.meeting === meeting);
  const tap = (/** @type {Record<string, any>} */ fields) =>
    known ? safe("mine").revise(known.id, { fields }) : safe("mine").put("taps", "", { pair: pair.id, meeting, ...fields });
  return html`
    <div class="stack">
      <${Choice} label=${t("meeting-spoke")} value=${known?.fields.spoke} onChange=${(/** @type {any} */ spoke) => tap({ spoke: spoke ?? undefined })}
        options=${SPOKE.map((value) => ({ value, label: t(`meeting-spoke-${value}`, { name: pair.counterpart.name }) }))} />
      <${Choice} label=${t("meeting-worth")} value=${known?.fields.worth} onChange=${(/** @type {any} */ worth) => tap({ worth: worth ?? undefined })}
        options=${WORTH.map((value) => ({ value, label: t(`meeting-worth-${value}`) }))} />
    </div>`;
}
