/** Four calm lines, of which only what one saw is needed. It is kept for oneself; saying it is another act. */
import { html, useMemo, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Field } from "../../parts/field.js";
import { announce } from "../../manners/announce.js";
import { moveFocus } from "../../manners/focus.js";
import { sendOnModEnter, useAct } from "../../manners/forms.js";
import { useOwnId } from "../../manners/own-id.js";
import { LINE_MOST, OUTCOME_MOST, WORDS_MOST } from "../../records/thresholds.js";
import { draft, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { permission } from "./lines.js";

/** The lead goes first where it takes courage. */
const TYPES = ["thanks", "view", "told"];
const TYPES_OF_LEAD = ["told", "thanks", "view"];
const LINES = /** @type {const} */ (["when", "did", "next"]);

/**
 * @param {object} props
 * @param {any} props.pair
 * @param {import("../table/gathered.js").Entry} [props.entry]  one's own, to be changed
 * @param {{ id: string, words: string } | null} [props.asked]  what the other asked for
 * @param {() => void} [props.leave]
 */
export function Write({ pair, entry, asked, leave }) {
  const { values, set, kept, clear } = useValues(pair, entry, asked);
  const [wrong, setWrong] = useState(/** @type {string | undefined} */ (undefined));
  const words = useOwnId();
  const { name } = pair.counterpart;
  const { run, busy, failure } = useAct(async () => {
    await keep(pair, entry, asked, values, kept);
    if (!entry) announce(t("feedback-kept"));
    leave?.();
  });
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    const error = values.words.trim() ? tooLong(values) : t("error-empty");
    setWrong(error);
    return error ? moveFocus(`#${words}`) : run();
  };
  const types = (pair.myRole === "lead" ? TYPES_OF_LEAD : TYPES).map((value) => ({ value, label: t(`feedback-type-${value}`) }));
  const line = (/** @type {string} */ key, /** @type {any} */ more) => html`
    <${Field} label=${t(`feedback-${key}`)} voice="said" value=${values[key]} onInput=${set(key)} onKeyDown=${sendOnModEnter} ...${more} />`;
  return html`
    <form class="saw" onSubmit=${send} noValidate>
      ${asked && html`<p class="saw__asked"><span class="meta">${t("feedback-asked", { name })}</span> <span class="said-inline">${asked.words}</span></p>`}
      <${Choice} quiet optional=${false} label=${t("feedback-type")} options=${types} value=${values.type} onChange=${set("type")} />
      ${values.type === "told" && html`<p class="field__hint">${t("feedback-told-hint", { name })}</p>`}
      ${line("when", { maxlength: LINE_MOST })}
      <${Field} id=${words} label=${t(`feedback-words-${values.type}`)} error=${wrong} shape="area" rows=${2} voice="said" focus=${Boolean(entry || asked)}
        hint=${t("feedback-only-words")} value=${values.words} onInput=${set("words")} onKeyDown=${sendOnModEnter} />
      ${line("did", { shape: "area" })}
      ${line("next", { shape: "area" })}
      ${values.type === "view" && html`<p class="saw__first">${t("feedback-ask-first")} <q>${permission(values.when)}</q></p>`}
      <div class="saw__acts">
        <${Button} type="submit" busy=${busy}>${t(entry ? "act-save" : "feedback-keep")}<//>
        ${leave && html`<${Button} kind="quiet" onClick=${() => { clear(); leave(); }}>${t("act-cancel")}<//>`}
        ${!entry && html`<p class="meta">${t("feedback-keep-hint", { name })}</p>`}
      </div>
      ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    </form>`;
}

/** @param {Record<string, string>} values @returns {string | undefined} */
function tooLong({ when, words, did, next }) {
  const most = [[when, LINE_MOST], [words, WORDS_MOST], [did, OUTCOME_MOST], [next, OUTCOME_MOST]];
  return most.some(([text, least]) => [...String(text)].length > Number(least)) ? t("error-too-long") : undefined;
}

/** All lines in one draft, sealed on the device from the first keystroke. @param {any} pair @param {any} entry @param {any} asked */
function useValues(pair, entry, asked) {
  const key = entry ? `${entry.safe}:${entry.id}:feedback` : `${pair.id}:feedback:${asked?.id ?? "new"}`;
  const kept = useMemo(() => draft(key), [key]);
  const values = { ...startOf(entry, asked), ...read(kept.value.value) };
  const set = (/** @type {string} */ name) => (/** @type {string} */ value) => kept.set(JSON.stringify({ ...values, ...read(kept.value.value), [name]: value }));
  return { values, set, kept, clear: () => kept.clear() };
}

/** @param {any} entry @param {any} asked @returns {Record<string, string>} */
function startOf(entry, asked) {
  const { type = asked ? "view" : "thanks", when = "", did = "", next = "" } = entry?.fields ?? {};
  return { type, when, did, next, words: entry?.words ?? "" };
}

/** @param {string} text @returns {Record<string, string>} */
const read = (text) => (text ? JSON.parse(text) : {});

/** @param {any} pair @param {any} entry @param {any} asked @param {Record<string, string>} values @param {any} kept */
async function keep(pair, entry, asked, values, kept) {
  const lines = Object.fromEntries(LINES.map((name) => [name, values[name].trim() || undefined]));
  const fields = { type: values.type, ...lines };
  const sent = entry
    ? safe(entry.safe).revise(entry.id, { words: values.words.trim(), fields })
    : safe("mine").put("feedback", values.words.trim(), { ...fields, asked: asked?.id, pair: pair.id });
  kept.clearAfter(sent);
  const before = JSON.stringify(values);
  await sent.catch((/** @type {unknown} */ error) => {
    if (!kept.value.value) kept.set(before); // nothing typed is lost by a failure
    throw error;
  });
}
