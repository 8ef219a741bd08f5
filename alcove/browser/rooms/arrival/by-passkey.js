/** Signing in by a passkey: one gesture, and where it can, it unlocks too. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { useAct } from "../../manners/forms.js";
import { passkeysPossible } from "../../sync/passkeys-possible.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";

/** @param {{ after?: () => unknown }} props */
export function SignInByPasskey({ after }) {
  const act = useAct(async () => {
    await (await import("../../sync/passkey-in.js")).signInWithPasskey();
    await after?.();
  });
  if (!passkeysPossible()) return null;
  return html`
    <div class="stack">
      <${FormErrors} form=${{ errors: [], failure: act.failure }} />
      <p class="threshold__or">${t("ways-or")}</p>
      <div><${Button} busy=${act.busy} onClick=${act.run}>${t("arrival-by-passkey")}<//></div>
    </div>`;
}
