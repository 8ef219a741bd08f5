/** Where a letter leads that somebody wants no more of: one press, without signing in. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { PageHead } from "../../parts/page-head.js";
import { useAct } from "../../manners/forms.js";
import { stopLetters } from "../../sync/letters.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";

/** @param {{ params: { token: string } }} props */
export default function Stop({ params }) {
  const [done, setDone] = useState(false);
  const { run, busy, failure } = useAct(async () => {
    await stopLetters(params.token);
    setDone(true);
  });
  return html`
    <${PageHead} title=${t(done ? "stop-done" : "stop-title")} lead=${t(done ? "stop-done-lead" : "stop-lead")} />
    ${failure && html`<p class="field__error" role="alert">${/** @type {any} */ (failure).code === "not-found" ? t("stop-unknown") : sentenceOf(failure)}</p>`}
    ${!done && html`<p><${Button} kind="main" busy=${busy} onClick=${run}>${t("stop-act")}<//></p>`}`;
}
