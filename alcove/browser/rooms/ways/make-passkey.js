/** Making a passkey and trying it: only after it opened what the server keeps does the page say that it unlocks. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { useAct, useForm } from "../../manners/forms.js";
import { addPasskey, letUnlock } from "../../sync/ways-change.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";
import { Done } from "./done.js";

const LONGEST_NAME = 60;

/** @typedef {{ id: number, credential: string, hasPrf: boolean }} Made */

/** @param {{ root: import("../../sync/root-again.js").Root, onDone: () => unknown, done: string, instead?: unknown }} props  done: what the last button says; instead: another way on */
export function MakePasskey({ root, onDone, done, instead }) {
  const [made, setMade] = useState(/** @type {Made | null} */ (null));
  const [unlocks, setUnlocks] = useState(/** @type {boolean | null} */ (null));
  const attempt = useAct(async (/** @type {Made} */ passkey) => setUnlocks(await letUnlock(root, passkey)));
  const begin = async (/** @type {string} */ name) => {
    const passkey = await addPasskey(name);
    setMade(passkey);
    if (passkey.hasPrf) await attempt.run(passkey);
    else setUnlocks(false);
  };
  if (unlocks !== null) return html`<${Outcome} unlocks=${unlocks} onDone=${onDone} done=${done} />`;
  if (made) return html`<${TryIt} attempt=${attempt} made=${made} onLeave=${() => setUnlocks(false)} />`;
  return html`<${NameIt} begin=${begin} instead=${instead} />`;
}

/** @param {{ begin: (name: string) => Promise<unknown>, instead: unknown }} props */
function NameIt({ begin, instead }) {
  const form = useForm({ name: t("passkey-name-usual") }, {
    check: ({ name }) => (name.trim() === "" || name.trim().length > LONGEST_NAME ? [{ id: "passkey-name", words: t("passkey-needs-name", { most: LONGEST_NAME }) }] : []),
    send: ({ name }) => begin(name.trim().replace(/\s+/g, " ")),
  });
  return html`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${Field} id="passkey-name" label=${t("passkey-name")} hint=${t("passkey-name-hint")} value=${form.values.name} onInput=${form.set("name")} error=${form.errorOf("passkey-name")} />
      <div class="cluster"><${Button} kind="main" type="submit" busy=${form.busy}>${t("passkey-make")}<//>${instead}</div>
    </form>`;
}

/** It is made; some browsers want a press of its own for the try. @param {{ attempt: any, made: Made, onLeave: () => void }} props */
function TryIt({ attempt, made, onLeave }) {
  return html`
    <div class="stack">
      <${FormErrors} form=${{ errors: [], failure: attempt.failure }} />
      <p class="measure" role="status">${t("passkey-try")}</p>
      <div class="cluster">
        <${Button} kind="main" busy=${attempt.busy} onClick=${() => attempt.run(made)}>${t("passkey-try-it")}<//>
        ${attempt.failure && html`<${Button} onClick=${onLeave}>${t("passkey-sign-in-only")}<//>`}
      </div>
    </div>`;
}

/** @param {{ unlocks: boolean, onDone: () => unknown, done: string }} props */
function Outcome({ unlocks, onDone, done }) {
  return html`
    <${Done} well=${unlocks} title=${t(unlocks ? "passkey-unlocks" : "passkey-signs-in")}
      act=${html`<${Button} kind="main" data-focus onClick=${onDone}>${done}<//>`}>
      ${t(unlocks ? "passkey-unlocks-means" : "passkey-signs-in-means")}
    <//>`;
}
