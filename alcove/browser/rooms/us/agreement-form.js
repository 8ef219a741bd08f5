/** A new agreement, begun from the one that stands there. Each text is a sealed draft of its own; nothing is needed but one of them. */
import { html, useMemo, useState } from "../../vendor/preact.js";
import { lastOneWins } from "../../records/entries.js";
import { nextTurn } from "../../records/meetings.js";
import { OUTCOME_MOST, WORDS_MOST } from "../../records/thresholds.js";
import { Button } from "../../parts/button.js";
import { ErrorSummary } from "../../parts/error-summary.js";
import { Field } from "../../parts/field.js";
import { sendOnModEnter, useAct } from "../../manners/forms.js";
import { announce } from "../../manners/announce.js";
import { draft, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { gathered } from "../table/gathered.js";
import { PARTS } from "./changes.js";

/** @param {any} pair @param {string} part */
export const keepOf = (pair, part) => `${pair.id}:agreement:${part}`;

/** @param {{ pair: any, first: boolean, focus: boolean, leave: () => void }} props  first: there is none yet */
export function AgreementForm({ pair, first, focus, leave }) {
  const { name } = pair.counterpart;
  const drafts = useMemo(() => new Map(PARTS.map((part) => [part, draft(keepOf(pair, part))])), [pair.id]);
  const [errors, setErrors] = useState(/** @type {{ id: string, words: string }[]} */ ([]));
  const textIn = (/** @type {string} */ part) => drafts.get(part)?.value.value ?? "";
  const type = (/** @type {string} */ part) => (/** @type {string} */ text) => {
    drafts.get(part)?.set(text);
    if (errors.length > 0) setErrors([]);
  };
  const empty = () => { for (const each of drafts.values()) each.clear(); };
  const { run, busy, failure } = useAct(async () => {
    const { words, ...texts } = Object.fromEntries(PARTS.map((part) => [part, textIn(part).trim()]));
    const fields = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
    await safe(pair.id).put("agreement", words, { ...fields, turn: nextTurn(lastOneWins(gathered(pair.id).of("agreement"))) });
    empty();
    announce(t("us-agreement-proposed-said", { name }));
    leave();
  });
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const wrong = check(textIn);
    setErrors(wrong);
    return wrong.length === 0 && run();
  };
  const all = failure ? [...errors, { words: sentenceOf(failure) }] : errors;
  return html`
    <form class="us__panel us__form stack" onSubmit=${submit} noValidate>
      <h3 class="us__panel-title">${t(first ? "us-agreement-form" : "us-agreement-form-next", { name })}</h3>
      <${ErrorSummary} errors=${all} />
      ${PARTS.map((part, index) => html`
        <${Field} key=${part} id=${`agreement-${part}`} shape="area" voice="said" rows=${2} optional focus=${focus && index === 0} label=${t(`us-agreement-${part}`)} hint=${t(`us-agreement-hint-${part}`)}
          error=${errors.find(({ id }) => id === `agreement-${part}`)?.words} value=${textIn(part)} onInput=${type(part)} onKeyDown=${sendOnModEnter} />`)}
      <div class="us__panel-acts">
        <${Button} kind="quiet" onClick=${() => { empty(); leave(); }}>${t("act-cancel")}<//>
        <${Button} kind="main" type="submit" busy=${busy}>${t("us-agreement-propose", { name })}<//>
      </div>
    </form>`;
}

/** @param {(part: string) => string} textIn */
function check(textIn) {
  const long = PARTS.filter((part) => [...textIn(part)].length > (part === "words" ? WORDS_MOST : OUTCOME_MOST)).map((part) => ({ id: `agreement-${part}`, words: t("error-too-long") }));
  return PARTS.some((part) => textIn(part).trim() !== "") ? long : [{ id: `agreement-${PARTS[0]}`, words: t("error-empty") }];
}
