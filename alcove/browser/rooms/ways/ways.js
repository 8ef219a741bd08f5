/** Ways to unlock: the words, since when; each passkey, and whether it unlocks or only signs in. The words always stay. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Section } from "../../parts/page-head.js";
import { When } from "../../parts/when.js";
import { passkeysPossible } from "../../sync/passkeys-possible.js";
import { t } from "../../words/words.js";
import { Fact, Facts } from "../settings/facts.js";
import { EndPasskey } from "./end-passkey.js";
import { NotTold } from "./told.js";
import { useWays } from "./use-ways.js";

export function Ways() {
  const from = useWays();
  const [ending, setEnding] = useState(/** @type {any} */ (null));
  const end = async () => {
    setEnding(null);
    await from.again();
  };
  return html`
    <${Section} id="ways" title=${t("ways-title")} note=${t("ways-note")}>
      ${!from.told && html`<${NotTold} from=${from} />`}
      ${from.told && html`
        <${Facts}>
          <${Fact} label=${t("kit-title")} act=${html`<${Button} small href="/settings/words">${t("ways-change-words")}<//>`}>
            ${from.told.words && html`${t("ways-words-since")} <${When} at=${from.told.words.made_at.slice(0, 10)} as="day" />. `}${t("ways-words-kept")}
          <//>
          ${from.told.passkeys.map((passkey) => html`<${Passkey} key=${passkey.id} passkey=${passkey} onEnd=${() => setEnding(passkey)} />`)}
        <//>
        ${passkeysPossible()
          ? html`<p><${Button} href="/settings/passkey">${t("ways-add-passkey")}<//></p>`
          : html`<p class="soft">${t("ways-no-passkeys")}</p>`}
        <${EndPasskey} passkey=${ending} ways=${from.told} onDone=${end} onClose=${() => setEnding(null)} />`}
    <//>`;
}

/** @param {{ passkey: import("../../sync/ways.js").Passkey, onEnd: () => void }} props */
function Passkey({ passkey, onEnd }) {
  const end = html`<${Button} small label=${t("ways-end-label", { name: passkey.name })} onClick=${onEnd}>${t("ways-end")}<//>`;
  return html`
    <${Fact} label=${t("ways-passkey", { name: passkey.name })} act=${end}>
      ${t(passkey.unlocks ? "ways-unlocks" : "ways-signs-in")} ${t("ways-made")} <${When} at=${passkey.made_at.slice(0, 10)} as="day" />.
    <//>`;
}
