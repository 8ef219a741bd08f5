/** Looking for words in all that this device has opened, and choosing by person, kind and purpose. Nothing is asked of the server. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field, Select } from "../../parts/field.js";
import { t } from "../../words/words.js";
import { loadQuestions } from "../../words/questions.js";
import { ASKED, FOUND, isAsking, NO_FILTER } from "./filters.js";

/**
 * @param {object} props
 * @param {string} props.typed @param {(typed: string) => void} props.onTyped
 * @param {import("./filters.js").Filter} props.filter @param {(filter: import("./filters.js").Filter) => void} props.onFilter
 * @param {string} [props.name]  of the other; none where all alcoves are looked through
 * @param {string} props.hint
 * @param {boolean} [props.focus]
 */
export function Find({ typed, onTyped, filter, onFilter, name, hint, focus }) {
  const set = (/** @type {string} */ key) => (/** @type {string} */ value) => onFilter({ ...filter, [key]: value });
  const any = { value: "", label: t("story-any") };
  return html`
    <search class="story__find screen-only">
      <${Field} label=${t("story-find")} hint=${hint} type="search" voice="said" value=${typed} onInput=${onTyped} hotkey="/" focus=${focus}
        onKeyDown=${(/** @type {KeyboardEvent} */ event) => event.key === "Escape" && onTyped("")} />
      <div class="story__filters">
        <${Select} label=${t("story-by-purpose")} value=${filter.purpose} onChange=${set("purpose")} options=${[any, ...ASKED.map((value) => ({ value, label: t(`story-purpose-${value}`) }))]} />
        <${Select} label=${t("story-by-person")} value=${filter.person} onChange=${set("person")} options=${[any, { value: "me", label: t("name-you") }, { value: "them", label: name ?? t("story-the-other") }]} />
        <${Select} label=${t("story-by-kind")} value=${filter.kind} onChange=${set("kind")} options=${[any, ...FOUND.map((value) => ({ value, label: t(`story-kind-${value}`) }))]} />
        ${isAsking(filter) && html`<${Button} kind="quiet" small onClick=${() => onFilter(NO_FILTER)}>${t("story-all")}<//>`}
      </div>
    </search>`;
}

/** Purposes of the questions of the bank, fetched when a purpose is asked for first. @param {boolean} wanted @returns {(id: string) => string | null} */
export function useQuestionPurposes(wanted) {
  const [purposes, setPurposes] = useState(/** @type {Map<string, string>} */ (new Map()));
  useEffect(() => {
    if (!wanted || purposes.size > 0) return;
    // Without the bank a topic is sorted by what it is marked as.
    loadQuestions("en").then(({ bank }) => setPurposes(new Map(bank.map((/** @type {any} */ { id, purpose }) => [id, purpose]))), () => {});
  }, [wanted]);
  return (id) => purposes.get(id) ?? null;
}
