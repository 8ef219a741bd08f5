/** New words for the same keys: unlock again, keep the new page, type two of it back. Only then the old words end. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Waiting } from "../../parts/notice.js";
import { PageHead } from "../../parts/page-head.js";
import { changeWords, makeNewKit } from "../../sync/ways-change.js";
import { t } from "../../words/words.js";
import { KeptKit } from "../first-day/kept-kit.js";
import { WordsBack } from "../first-day/words-back.js";
import { Done } from "./done.js";
import { useRoot } from "./held-root.js";
import { Prove } from "./prove.js";
import { NotTold } from "./told.js";
import { useWays } from "./use-ways.js";

export default function ChangeWords() {
  const from = useWays();
  const [root, hold] = useRoot();
  const [done, setDone] = useState(false);
  return html`
    <div class="ways first-day">
      <${PageHead} title=${t("change-title")} lead=${t("change-lead")} seenBy=${t("change-seen-by")} />
      ${!from.told && html`<${NotTold} from=${from} />`}
      ${from.told && !root && html`<p class="measure">${t("change-seen")}</p><${Prove} ways=${from.told} onRoot=${hold} />`}
      ${root && !done && html`<${NewWords} root=${root} onDone=${() => setDone(true)} />`}
      ${done && html`
        <${Done} title=${t("change-done")} act=${html`<${Button} kind="main" data-focus href="/settings">${t("ways-back")}<//>`}>${t("change-done-means")}<//>`}
    </div>`;
}

/** @param {{ root: import("../../sync/root-again.js").Root, onDone: () => void }} props */
function NewWords({ root, onDone }) {
  const [kit, setKit] = useState(/** @type {any} */ (null));
  useEffect(() => { makeNewKit(root).then((made) => setKit({ ...made, at: new Date() })); }, [root]);
  if (!kit) return html`<${Waiting} />`;
  const send = async (/** @type {Record<string, string>} */ typed) => {
    await changeWords(root, kit.words, typed);
    onDone();
  };
  return html`<${KeptKit} kit=${kit} /><${WordsBack} send=${send} act=${t("change-now")} />`;
}
