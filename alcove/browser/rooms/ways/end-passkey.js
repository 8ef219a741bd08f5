/** Ending a passkey: what it opens and what it signs in with go together. The device that holds it is not told, and this says so. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Dialog } from "../../parts/dialog.js";
import { useAct, useForm } from "../../manners/forms.js";
import { toast } from "../../manners/toasts.js";
import { passkeysPossible } from "../../sync/passkeys-possible.js";
import { endPasskey } from "../../sync/ways.js";
import { t } from "../../words/words.js";
import { PasswordField } from "../arrival/fields.js";
import { FormErrors } from "../frame/say-error.js";
import { isProved } from "./use-ways.js";

const proofs = () => import("../../sync/root-again.js");

/** @param {{ passkey: import("../../sync/ways.js").Passkey | null, ways: import("../../sync/ways.js").Ways, onDone: () => unknown, onClose: () => void }} props */
export function EndPasskey({ passkey, ways, onDone, onClose }) {
  return html`
    <${Dialog} open=${passkey !== null} title=${t("ways-end-asks", { name: passkey?.name ?? "" })} onClose=${onClose} acts=${[]}>
      ${passkey && html`<${Ending} key=${passkey.id} passkey=${passkey} ways=${ways} onDone=${onDone} onClose=${onClose} />`}
    <//>`;
}

/** @param {{ passkey: import("../../sync/ways.js").Passkey, ways: import("../../sync/ways.js").Ways, onDone: () => unknown, onClose: () => void }} props */
function Ending({ passkey, ways, onDone, onClose }) {
  const asks = !isProved(ways);
  const end = async (/** @type {() => Promise<unknown>} */ prove) => {
    await prove();
    await endPasskey(passkey.id);
    toast(t("ways-ended", { name: passkey.name }));
    await onDone();
  };
  const form = useForm({ password: "" }, {
    check: ({ password }) => (asks && password === "" ? [{ id: "password", words: t("arrival-needs-password") }] : []),
    send: ({ password }) => end(async () => asks && (await proofs()).proveByPassword(password)),
  });
  const byPasskey = useAct(() => end(async () => (await proofs()).proveByPasskey()));
  return html`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <p>${t("ways-end-means")}</p>
      <${FormErrors} form=${{ errors: form.errors, failure: form.failure ?? byPasskey.failure }} />
      ${asks && html`<p class="soft">${t("ways-end-who")}</p><${PasswordField} form=${form} />`}
      <div class="cluster">
        <${Button} kind="danger" type="submit" busy=${form.busy}>${t("ways-end-it")}<//>
        ${asks && passkeysPossible() && html`<${Button} busy=${byPasskey.busy} onClick=${byPasskey.run}>${t("ways-end-by-passkey")}<//>`}
        <${Button} data-focus onClick=${onClose}>${t("act-cancel")}<//>
      </div>
    </form>`;
}
