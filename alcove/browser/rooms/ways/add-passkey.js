/** A passkey, added later: unlock again, make it, try it. */
import { html } from "../../vendor/preact.js";
import { PageHead } from "../../parts/page-head.js";
import { navigate } from "../../manners/router.js";
import { t } from "../../words/words.js";
import { useRoot } from "./held-root.js";
import { MakePasskey } from "./make-passkey.js";
import { Prove } from "./prove.js";
import { NotTold } from "./told.js";
import { useWays } from "./use-ways.js";

export default function AddPasskey() {
  const from = useWays();
  const [root, hold] = useRoot();
  return html`
    <div class="ways">
      <${PageHead} title=${t("passkey-title")} lead=${t("passkey-lead")} seenBy=${t("passkey-seen-by")} />
      ${!from.told && html`<${NotTold} from=${from} />`}
      ${from.told && !root && html`<${Prove} ways=${from.told} onRoot=${hold} />`}
      ${root && html`<${MakePasskey} root=${root} done=${t("ways-back")} onDone=${() => navigate("/settings")} />`}
    </div>`;
}
