/** An address where nothing is. What is not yours and what is not there look the same. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Waiting } from "../../parts/notice.js";
import { PageHead } from "../../parts/page-head.js";
import { t } from "../../words/words.js";

/** An alcove that was just opened may arrive a moment after its address. In milliseconds. */
const ARRIVES_WITHIN = 3000;

export function Nowhere() {
  return html`
    <${PageHead} title=${t("state-nothing-here")} lead=${t("state-nothing-here-next")} />
    <p><${Button} href="/">${t("frame-to-week")}<//></p>`;
}

export function MissingPair() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ARRIVES_WITHIN);
    return () => clearTimeout(timer);
  }, []);
  return late ? html`<${Nowhere} />` : html`<${Waiting} />`;
}
