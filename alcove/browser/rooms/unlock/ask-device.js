/** Asking an old device to let this one in: a code to read with it, and a wait. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Exact } from "../../parts/kit.js";
import { Notice } from "../../parts/notice.js";
import { When } from "../../parts/when.js";
import { useAct } from "../../manners/forms.js";
import { t } from "../../words/words.js";
import { FormErrors, sentenceOf } from "../frame/say-error.js";
import { Qr } from "./qr.js";

/** @typedef {import("../../sync/ask-device.js").Asking} Asking */

export function AskDevice() {
  const [asking, setAsking] = useState(/** @type {Asking | null} */ (null));
  const begin = useAct(async () => setAsking(await (await import("../../sync/ask-device.js")).askToBeLetIn()));
  if (asking) return html`<${Shown} key=${asking.code} asking=${asking} onAgain=${() => setAsking(null)} />`;
  return html`
    <div class="stack">
      <${FormErrors} form=${{ errors: [], failure: begin.failure }} />
      <div><${Button} busy=${begin.busy} onClick=${begin.run}>${t("asking-begin")}<//></div>
    </div>`;
}

/** @param {{ asking: Asking, onAgain: () => void }} props */
function Shown({ asking, onAgain }) {
  const [failure, setFailure] = useState(/** @type {unknown} */ (null));
  useEffect(() => {
    const waiting = new AbortController();
    asking.wait(waiting.signal).catch(setFailure);
    return () => {
      waiting.abort();
      asking.end().catch(() => {});
    };
  }, []);
  if (failure) return html`<${Notice} tone="danger" live acts=${html`<${Button} onClick=${onAgain}>${t("asking-again")}<//>`}>${sentenceOf(failure)}<//>`;
  return html`
    <section class="asking stack" aria-labelledby="asking-title">
      <h2 class="section__title" id="asking-title" tabindex="-1">${t("asking-title")}</h2>
      <p>${t("asking-how")}</p>
      <${Qr} text=${asking.link} label=${t("asking-picture")} />
      <p>${t("asking-or-type")}</p>
      <${Exact} text=${asking.code} label=${t("asking-code")} />
      <p class="soft" role="status">${t("asking-until")} <${When} at=${asking.endsAt} />. ${t("asking-waits")}</p>
      <div><${Button} kind="quiet" onClick=${onAgain}>${t("asking-stop")}<//></div>
    </section>`;
}
