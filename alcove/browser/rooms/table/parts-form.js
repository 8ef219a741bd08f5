/** A record of several texts, such as a letter: each text is a sealed draft of its own, and one of them is needed. */
import { useMemo, useRef, useState } from "../../vendor/preact.js";
import { OUTCOME_MOST, WORDS_MOST } from "../../records/thresholds.js";
import { useAct } from "../../manners/forms.js";
import { draft } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";

/** @typedef {{ id?: string, words: string }} Wrong */

/**
 * @param {object} form
 * @param {readonly string[]} form.parts  "words" and names of fields
 * @param {string} form.name  the fields on the page are called `<name>-<part>`
 * @param {(part: string) => string} form.keep  key of the draft
 * @param {unknown} form.of  what the drafts belong to
 * @param {(part: string) => string} [form.begin]  what stands there before anything is typed
 * @param {(texts: Record<string, string>) => Promise<void>} form.send  what was written, trimmed; it empties the drafts itself
 */
export function usePartsForm({ parts, name, keep, of, begin = () => "", send }) {
  const drafts = useMemo(() => new Map(parts.map((part) => [part, draft(keep(part))])), [of]);
  const touched = useRef(new Set());
  const [errors, setErrors] = useState(/** @type {Wrong[]} */ ([]));
  const textIn = (/** @type {string} */ part) => drafts.get(part)?.value.value || (touched.current.has(part) ? "" : begin(part));
  const type = (/** @type {string} */ part) => (/** @type {string} */ text) => {
    touched.current.add(part);
    drafts.get(part)?.set(text);
    setErrors([]); // draws again also where the draft was and is empty
  };
  const empty = () => { for (const each of drafts.values()) each.clear(); };
  const check = () => {
    const long = parts.filter((part) => [...textIn(part)].length > (part === "words" ? WORDS_MOST : OUTCOME_MOST)).map((part) => ({ id: `${name}-${part}`, words: t("error-too-long") }));
    return parts.some((part) => textIn(part).trim() !== "") ? long : [{ id: `${name}-${parts[0]}`, words: t("error-empty") }];
  };
  const { run, busy, failure } = useAct(() => send(Object.fromEntries(parts.map((part) => [part, textIn(part).trim()]))));
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const wrong = check();
    setErrors(wrong);
    return wrong.length === 0 && run();
  };
  const errorOf = (/** @type {string} */ part) => errors.find(({ id }) => id === `${name}-${part}`)?.words;
  return { textIn, type, empty, submit, busy, errorOf, errors: failure ? [...errors, { words: sentenceOf(failure) }] : errors };
}
