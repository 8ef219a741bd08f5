/** The bank of questions in the language that is read on this device. */
import { html, signal, useEffect, useState } from "../../vendor/preact.js";
import { Choice } from "../../parts/choice.js";
import { set } from "../../sync/preferences.js";
import { LANGUAGES, loadQuestions, questionLanguage } from "../../words/questions.js";
import { t } from "../../words/words.js";

/** Told again when it changes; the choice itself is a preference of the device. */
const language = signal("");

/** @returns {import("../brief/asking.js").Questions | null | undefined} undefined while they come, null when they cannot be had */
export function useQuestions() {
  const [found, setFound] = useState(/** @type {any} */ (undefined));
  const wanted = language.value || questionLanguage();
  useEffect(() => {
    let current = true;
    const take = (/** @type {any} */ questions) => { if (current) setFound(questions); };
    loadQuestions(wanted).then(take, () => take(null));
    return () => { current = false; };
  }, [wanted]);
  return found;
}

export function Language() {
  const choose = (/** @type {string} */ value) => {
    set("questions", value);
    language.value = value;
  };
  return html`<${Choice} label=${t("questions-language")} optional=${false} value=${language.value || questionLanguage()} onChange=${choose}
    options=${LANGUAGES.map((value) => ({ value, label: t(`questions-language-${value}`) }))} />`;
}
