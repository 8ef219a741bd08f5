/** Letting in a new device: its code, what asks, unlocking again, and then it has the keys. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { Notice } from "../../parts/notice.js";
import { PageHead } from "../../parts/page-head.js";
import { When } from "../../parts/when.js";
import { useAct, useForm } from "../../manners/forms.js";
import { findDevice, letIn } from "../../sync/let-in.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";
import { Done } from "./done.js";
import { Prove } from "./prove.js";
import { ReadPicture } from "./read-picture.js";
import { NotTold } from "./told.js";
import { useWays } from "./use-ways.js";

/** @typedef {import("../../sync/let-in.js").Found} Found */

export default function LetIn() {
  const [device, setDevice] = useState(/** @type {Found | null} */ (null));
  const [done, setDone] = useState(false);
  return html`
    <div class="ways">
      <${PageHead} title=${t("letin-title")} lead=${t("letin-lead")} seenBy=${t("letin-seen-by")} />
      ${!device && html`<${Code} onFound=${setDevice} />`}
      ${device && !done && html`<${Asks} device=${device} onDone=${() => setDone(true)} onLeave=${() => setDevice(null)} />`}
      ${done && html`
        <${Done} title=${t("letin-done")} act=${html`<${Button} kind="main" data-focus href="/settings">${t("ways-back")}<//>`}>${t("letin-done-means")}<//>`}
    </div>`;
}

/** A phone's own camera opens this page with the code behind the #. @param {{ onFound: (device: Found) => void }} props */
function Code({ onFound }) {
  const form = useForm({ code: location.hash.slice(1) }, {
    check: ({ code }) => (code.trim() === "" ? [{ id: "code", words: t("letin-needs-code") }] : []),
    send: async ({ code }) => onFound(await findDevice(code)),
  });
  return html`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${Field} id="code" shape="area" rows="2" voice="exact" secret focus label=${t("letin-code")} hint=${t("letin-code-hint")}
        value=${form.values.code} onInput=${form.set("code")} error=${form.errorOf("code")} />
      <div class="cluster">
        <${Button} kind="main" type="submit" busy=${form.busy}>${t("letin-look")}<//>
        <${ReadPicture} onCode=${(/** @type {string} */ code) => form.set("code")(code)} />
      </div>
    </form>`;
}

/** @param {{ device: Found, onDone: () => void, onLeave: () => void }} props */
function Asks({ device, onDone, onLeave }) {
  const from = useWays();
  const act = useAct(async (/** @type {import("../../sync/root-again.js").Root} */ root) => {
    try {
      await letIn(root, device);
      onDone();
    } finally {
      root.forget();
    }
  });
  return html`
    <${Notice} tone="notice" live title=${t("letin-asks", { browser: device.browser || t("devices-unknown") })}
      acts=${html`<${Button} small onClick=${onLeave}>${t("letin-not-mine")}<//>`}>
      <p>${t("letin-asked-at")} <${When} at=${device.madeAt} />.</p>
      <p>${t("letin-means")}</p>
    <//>
    <${FormErrors} form=${{ errors: [], failure: act.failure }} />
    ${from.told ? html`<${Prove} ways=${from.told} onRoot=${act.run} />` : html`<${NotTold} from=${from} />`}`;
}
