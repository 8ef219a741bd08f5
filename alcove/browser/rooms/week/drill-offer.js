/** Once a year, calmly: are the eight words still where one thinks? */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { isDrillDue, snoozeDrill } from "../../sync/drill-due.js";
import { t } from "../../words/words.js";

export function DrillOffer() {
  const [due, setDue] = useState(isDrillDue);
  if (!due) return null;
  const later = () => {
    snoozeDrill();
    setDue(false);
  };
  return html`
    <${Notice} title=${t("week-drill")} acts=${html`<${Button} small href="/drill">${t("week-drill-go")}<//><${Button} small kind="quiet" onClick=${later}>${t("week-drill-later")}<//>`}>
      <p>${t("week-drill-note")}</p>
    <//>`;
}
