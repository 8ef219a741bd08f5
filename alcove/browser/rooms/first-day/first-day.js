/** The first day: keys are made here, eight words are kept on paper, two of them come back. One page, not a tour. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice, Waiting } from "../../parts/notice.js";
import { PageHead } from "../../parts/page-head.js";
import { Sentence } from "../../parts/sentence.js";
import { confirmKit, me } from "../../sync/house.js";
import { deviceVerifies } from "../../sync/passkeys-possible.js";
import { t } from "../../words/words.js";
import { Entered } from "../frame/entered.js";
import { sentenceOf } from "../frame/say-error.js";
import { ways } from "../lots.js";
import { forgetKit, kitOf } from "./kit-made.js";
import { KeptKit } from "./kept-kit.js";
import { WordsBack } from "./words-back.js";

const firstPasskey = ways("firstPasskey");

export default function FirstDay() {
  const { kit, failure, again } = useKit();
  const { send, offers } = useConfirm();
  if (offers) return html`<${Entered} load=${firstPasskey} />`;
  return html`
    <div class="first-day">
      <${PageHead} title=${t("first-day-title", { name: me.value?.name ?? "" })} lead=${t("first-day-lead")} />
      ${failure && html`
        <${Notice} tone="danger" live title=${t("first-day-no-keys")} acts=${html`<${Button} onClick=${again}>${t("act-retry")}<//>`}>${sentenceOf(failure)}<//>`}
      ${!kit && !failure && html`<${Waiting}>${t("first-day-making")}<//>`}
      ${kit && html`<${KeptKit} kit=${kit} /><${WordsBack} send=${send} />`}
      <${WhatIsSealed} />
    </div>`;
}

/** Three sentences, and where the rest stands. Opened beside, so that the words stay on this page. */
function WhatIsSealed() {
  const marks = { a: (/** @type {string} */ text) => html`<a href="/about" target="_blank" rel="noopener">${text}</a>` };
  return html`
    <section class="first-day__step screen-only" aria-labelledby="sealed-title">
      <h2 id="sealed-title">${t("first-day-sealed")}</h2>
      <ol class="first-day__promise">
        ${["one", "two", "three"].map((number) => html`<li>${t(`first-day-sealed-${number}`)}</li>`)}
      </ol>
      <p class="soft"><${Sentence} id="first-day-limits" marks=${marks} /></p>
    </section>`;
}

/** The words first, whatever comes of the passkey: it is offered where this device can ask for a finger, a face or a PIN. */
function useConfirm() {
  const [offers, setOffers] = useState(false);
  const send = async (/** @type {Record<string, string>} */ typed) => {
    const rest = await deviceVerifies();
    await confirmKit(typed, { rest });
    forgetKit();
    setOffers(rest);
  };
  return { send, offers };
}

function useKit() {
  const [kit, setKit] = useState(/** @type {any} */ (null));
  const [failure, setFailure] = useState(/** @type {unknown} */ (null));
  const make = async () => {
    setFailure(null);
    try {
      setKit(await kitOf(me.value?.id ?? ""));
    } catch (error) {
      setFailure(error);
    }
  };
  useEffect(() => { make(); }, []);
  return { kit, failure, again: make };
}
