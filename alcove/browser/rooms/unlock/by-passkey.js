/** Unlocking by a passkey, where the account has one that unlocks. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { useAct } from "../../manners/forms.js";
import { passkeysPossible } from "../../sync/passkeys-possible.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";

const passkeyIn = () => import("../../sync/passkey-in.js");

export function ByPasskey() {
  const [any, setAny] = useState(false);
  const act = useAct(async () => (await passkeyIn()).unlockWithPasskey());
  useEffect(() => { if (passkeysPossible()) passkeyIn().then((loaded) => loaded.passkeysThatUnlock()).then((found) => setAny(found.length > 0), () => {}); }, []);
  if (!any) return null;
  return html`
    <div class="stack">
      <${FormErrors} form=${{ errors: [], failure: act.failure }} />
      <div><${Button} busy=${act.busy} onClick=${act.run}>${t("unlock-by-passkey")}<//></div>
    </div>`;
}
