/** After the words: a passkey, offered once, on a device that can ask for a finger, a face or a PIN. */
import { html, useMemo } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { PageHead } from "../../parts/page-head.js";
import { finishKit, rootAtRest } from "../../sync/kit.js";
import { holdRoot } from "../../sync/root-again.js";
import { t } from "../../words/words.js";
import { MakePasskey } from "./make-passkey.js";

export default function FirstPasskey() {
  const root = useMemo(() => holdRoot(rootAtRest() ?? new Uint8Array()), []);
  const later = html`<${Button} onClick=${finishKit}>${t("passkey-later")}<//>`;
  return html`
    <div class="ways">
      <${PageHead} title=${t("passkey-first")} lead=${t("passkey-lead")} seenBy=${t("passkey-seen-by")} />
      <${MakePasskey} root=${root} done=${t("passkey-go-on")} onDone=${finishKit} instead=${later} />
    </div>`;
}
