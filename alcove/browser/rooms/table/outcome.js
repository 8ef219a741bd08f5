/** How a topic ends, said by its author: it changed, it will not and why, it may rest, or it became a promise. */
import { html, useRef, useState } from "../../vendor/preact.js";
import { OUTCOMES } from "../../records/kinds.js";
import { OUTCOME_MOST } from "../../records/thresholds.js";
import { Choice } from "../../parts/choice.js";
import { announce } from "../../manners/announce.js";
import { rememberFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "./compose.js";
import { PromiseForm } from "./promise-form.js";

/**
 * @param {import("./gathered.js").Entry} topic  one's own
 * @param {{ what: string, words?: string, promise?: string, meeting?: string }} outcome
 */
async function close(topic, { what, words, promise, meeting }) {
  const outcome = { what, ...(words && { words }), ...(promise && { promise }), ...(meeting && { meeting }) };
  const giveFocusBack = rememberFocus();
  await safe(topic.safe).revise(topic.id, { fields: { outcome } });
  toast(t("topic-closed"), { undo: () => reopen(topic) });
  announce(t("topic-closed"));
  giveFocusBack();
}

/** @param {{ id: string, safe: string }} topic  one's own */
export function reopen(topic) {
  return safe(topic.safe).revise(topic.id, { fields: { outcome: undefined } });
}

/** @param {{ topic: import("./gathered.js").Entry, pair: any, leave: () => void, meeting?: string }} props */
export function Outcome({ topic, pair, leave, meeting }) {
  const [what, setWhat] = useState(/** @type {string | null} */ (null));
  const walked = useRef(false); // an arrow only passes by: the field must not take the focus from it
  const choose = (/** @type {string | null} */ value, /** @type {{ walking: boolean }} */ { walking }) => {
    walked.current = walking;
    setWhat(value);
  };
  const end = async (/** @type {string} */ words, /** @type {string | undefined} */ promise) => {
    await close(topic, { what: what ?? "rest", words, promise, meeting });
    leave();
  };
  return html`
    <div class="topic__panel" role="group" aria-label=${t("outcome-title")}>
      <${Choice} focus label=${t("outcome-title")} value=${what} onChange=${choose}
        options=${OUTCOMES.map((value) => ({ value, label: t(`outcome-${value}`) }))} />
      ${what === "promise" && html`<${PromiseForm} focus=${!walked.current} pair=${pair} topic=${topic.id} meeting=${meeting} leave=${leave} onMade=${(/** @type {string} */ id) => end("", id)} />`}
      ${what && what !== "promise" && html`
        <${Compose} key=${what} small focus=${!walked.current} label=${t(`outcome-${what}-words`)} hint=${what === "will-not" ? undefined : t("outcome-words-hint")} mayBeEmpty=${what !== "will-not"}
          longest=${OUTCOME_MOST} keep=${`${topic.safe}:${topic.id}:outcome`} act=${t("outcome-act")} onSend=${end} onLeave=${leave} />`}
    </div>`;
}

/** What became of a topic, in one line. @param {{ outcome: { what: string, words?: string } }} props */
export function OutcomeLine({ outcome }) {
  return html`<p class="outcome"><b class="outcome__what">${t(`outcome-${outcome.what}`)}</b>${outcome.words && html` <span class="outcome__words">${outcome.words}</span>`}</p>`;
}
