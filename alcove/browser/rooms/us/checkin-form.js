/** A check-in in two taps: how one is, and keep it. Everything else may stay as it is. */
import { html, useState } from "../../vendor/preact.js";
import { STEP_MOST } from "../../records/thresholds.js";
import { Choice } from "../../parts/choice.js";
import { announce } from "../../manners/announce.js";
import { AlcoveError, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";

const STEPS = Array.from({ length: STEP_MOST }, (_, index) => index + 1);
const NEEDS = ["nothing", "talk-first", "go-easy"];

/** @param {{ pair: any }} props */
export function CheckinForm({ pair }) {
  const { name } = pair.counterpart;
  const [energy, setEnergy] = useState(/** @type {number | null} */ (null));
  const [load, setLoad] = useState(/** @type {number | null} */ (null));
  const [need, setNeed] = useState(/** @type {string | null} */ (null));
  const keep = async (/** @type {string} */ words) => {
    if (!words && !energy && !load && !need) throw new AlcoveError("checkin-empty");
    await safe("mine").put("checkin", words, { pair: pair.id, ...(energy && { energy }), ...(load && { load }), ...(need && { need }) });
    for (const clear of [setEnergy, setLoad, setNeed]) clear(null);
    announce(t("us-checkin-kept"));
  };
  return html`
    <div class="us__checkin stack">
      <${Choice} label=${t("us-energy")} value=${energy} onChange=${setEnergy} options=${STEPS.map((value) => ({ value, label: t(`us-energy-${value}`) }))} />
      <${Choice} label=${t("us-load")} value=${load} onChange=${setLoad} options=${STEPS.map((value) => ({ value, label: t(`us-load-${value}`) }))} />
      <${Choice} label=${t("us-need")} hint=${t("us-need-hint", { name })} value=${need} onChange=${setNeed} options=${NEEDS.map((value) => ({ value, label: t(`us-need-${value}`) }))} />
      <${Compose} small main label=${t("us-checkin-line")} keep=${`${pair.id}:checkin`} mayBeEmpty act=${t("us-checkin-keep")} onSend=${keep} />
    </div>`;
}
