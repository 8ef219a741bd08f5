/** What I heard: the same words into each alcove that was asked. A name stands in them only where I write one. */
import { html, useMemo, useRef, useState } from "../../vendor/preact.js";
import { OUTCOME_MOST, WORDS_MOST } from "../../records/thresholds.js";
import { Button } from "../../parts/button.js";
import { ErrorSummary } from "../../parts/error-summary.js";
import { Field } from "../../parts/field.js";
import { Notice } from "../../parts/notice.js";
import { Reveal } from "../../parts/reveal.js";
import { sendOnModEnter, useAct } from "../../manners/forms.js";
import { toast } from "../../manners/toasts.js";
import { draft, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { PARTS } from "./heard-text.js";
import { FEW, tell } from "./rounds.js";

/** @param {{ theme: any, to: string[] }} props  to: pairs */
export function HeardForm({ theme, to }) {
  const drafts = useMemo(() => new Map(PARTS.map((part) => [part, draft(`themes:${theme.id}:${part}`)])), [theme.id]);
  const textIn = (/** @type {string} */ part) => drafts.get(part)?.value.value ?? "";
  const begun = useRef(PARTS.some((part) => textIn(part) !== "")); // words that were begun stand open again
  const [errors, setErrors] = useState(/** @type {{ id: string, words: string }[]} */ ([]));
  const { run, busy, failure } = useAct(async () => {
    const texts = PARTS.map((part) => [part, textIn(part).trim()]).filter(([, text]) => text !== "");
    const { words, ...fields } = Object.fromEntries(texts);
    const told = await tell(theme, to, words, fields);
    for (const each of drafts.values()) each.clear();
    const undo = () => {
      for (const [part, text] of texts) drafts.get(part)?.set(text); // the words are back in their fields
      return untell(theme, told);
    };
    toast(t("themes-told-said"), { undo });
  });
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const wrong = check(textIn, theme.id);
    setErrors(wrong);
    return wrong.length === 0 && run();
  };
  const idOf = (/** @type {string} */ part) => `heard-${theme.id}-${part}`;
  return html`
    <${Reveal} label=${t("themes-tell")} open=${begun.current}>
      <form class="stack" onSubmit=${submit} noValidate>
        <p class="measure">${t("themes-tell-note")}</p>
        ${to.length < FEW && html`<${Notice} tone="notice">${t("themes-few")}<//>`}
        <${ErrorSummary} errors=${failure ? [...errors, { words: sentenceOf(failure) }] : errors} />
        ${PARTS.map((part, at) => html`
          <${Field} key=${part} id=${idOf(part)} shape="area" voice="said" rows=${2} optional=${at > 0} label=${t(`themes-heard-${part}`)} error=${errors.find(({ id }) => id === idOf(part))?.words}
            value=${textIn(part)} onInput=${(/** @type {string} */ text) => { drafts.get(part)?.set(text); setErrors([]); }} onKeyDown=${sendOnModEnter} />`)}
        <p><${Button} kind="main" type="submit" busy=${busy}>${t("themes-tell-act")}<//></p>
      </form>
    <//>`;
}

/** @param {any} theme @param {{ safe: string, id: string }[]} told */
async function untell(theme, told) {
  await Promise.all(told.map((each) => safe(each.safe).erase(each.id)));
  await safe("mine").revise(theme.id, { fields: { closed: undefined } });
}

/** @param {(part: string) => string} textIn @param {string} theme */
function check(textIn, theme) {
  const long = PARTS.filter((part) => [...textIn(part)].length > (part === "words" ? WORDS_MOST : OUTCOME_MOST)).map((part) => ({ id: `heard-${theme}-${part}`, words: t("error-too-long") }));
  return textIn("words").trim() === "" ? [{ id: `heard-${theme}-words`, words: t("error-empty") }] : long;
}
