/** An address where nothing is. What is not yours and what is not there look the same. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Waiting } from "../../parts/notice.js";
import { PageHead } from "../../parts/page-head.js";
import { connection } from "../../sync/house.js";
import { t } from "../../words/words.js";

/** An alcove that was just opened may arrive a moment after its address, or after the server is there again. In milliseconds. */
const ARRIVES_WITHIN = 3000;

export function Nowhere() {
  return html`
    <${PageHead} title=${t("state-nothing-here")} lead=${t("state-nothing-here-next")} />
    <p><${Button} href="/">${t("frame-to-week")}<//></p>`;
}

/** This device does not know it. That nothing is there, only the server can say. */
export function MissingPair() {
  const away = connection.value === "away";
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    const timer = setTimeout(() => setLate(true), ARRIVES_WITHIN);
    return () => clearTimeout(timer);
  }, [away]);
  if (!late) return html`<${Waiting} />`;
  return away ? html`<${PageHead} title=${t("state-not-known")} lead=${t("state-not-known-next")} />` : html`<${Nowhere} />`;
}
