/** Writing the letter. Each text is a sealed draft of its own; goals and promises are taken in by a tap, never by themselves. */
import { html } from "../../vendor/preact.js";
import { isAlive } from "../../records/growth.js";
import { promisesWithStates, SETTLED } from "../../records/promises.js";
import { Button } from "../../parts/button.js";
import { ErrorSummary } from "../../parts/error-summary.js";
import { Field } from "../../parts/field.js";
import { sendOnModEnter } from "../../manners/forms.js";
import { moveFocus } from "../../manners/focus.js";
import { announce } from "../../manners/announce.js";
import { me, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered, mineOf } from "../table/gathered.js";
import { usePartsForm } from "../table/parts-form.js";
import { PARTS, textOf } from "./letters.js";

/** @param {any} pair @param {string} part */
export const keepOf = (pair, part) => `${pair.id}:letter:${part}`;

/** @param {{ pair: any, letter: any, leave: () => void }} props  letter: the one that stands there, if any */
export function LetterForm({ pair, letter, leave }) {
  const send = async (/** @type {Record<string, string>} */ { words, ...texts }) => {
    const fields = Object.fromEntries(Object.entries(texts).map(([part, text]) => [part, text || undefined]));
    await (letter ? safe("mine").revise(letter.id, { words, fields }) : safe("mine").put("letter", words, { ...fields, pair: pair.id }));
    empty();
    announce(t("letter-kept"));
    leave();
  };
  const { textIn, type, empty, submit, busy, errorOf, errors } = usePartsForm({
    parts: PARTS, name: "letter", of: pair.id, keep: (part) => keepOf(pair, part), begin: (part) => textOf(letter, part), send,
  });
  const add = (/** @type {string} */ part, /** @type {string} */ line) => {
    type(part)([textIn(part).trimEnd(), line].filter(Boolean).join("\n"));
    moveFocus(`#letter-${part}`, { scroll: false });
  };
  return html`
    <form class="letter__form stack" onSubmit=${submit} noValidate>
      <${ErrorSummary} errors=${errors} />
      ${PARTS.map((part, index) => html`
        <div key=${part} class="letter__write">
          <${Field} id=${`letter-${part}`} shape="area" voice="said" rows=${2} optional focus=${index === 0} label=${t(`letter-${part}`)} hint=${t(`letter-hint-${part}`)}
            error=${errorOf(part)} value=${textIn(part)} onInput=${type(part)} onKeyDown=${sendOnModEnter} />
          <${Offers} lines=${offersFor(part, pair).filter((line) => !textIn(part).includes(line))} add=${(/** @type {string} */ line) => add(part, line)} />
        </div>`)}
      <div class="cluster">
        <${Button} kind="main" type="submit" busy=${busy}>${t("letter-keep")}<//>
        <${Button} kind="quiet" onClick=${() => { empty(); leave(); }}>${t("act-cancel")}<//>
      </div>
    </form>`;
}

/** @param {{ lines: string[], add: (line: string) => void }} props */
function Offers({ lines, add }) {
  if (lines.length === 0) return null;
  return html`
    <div class="letter__offers" role="group" aria-label=${t("letter-offers")}>
      <span class="field__hint">${t("letter-offers")}</span>
      ${lines.map((line) => html`<${Button} key=${line} small onClick=${() => add(line)}><span aria-hidden="true">+ </span>${line}<//>`)}
    </div>`;
}

/** Of my own alone: my living goals; what was promised to me and still holds. @param {string} part @param {any} pair @returns {string[]} */
function offersFor(part, pair) {
  const ours = gathered(pair.id);
  if (part === "towards") return [...ours.of("goal").filter(({ mine }) => mine), ...mineOf(pair.id, "goal")].filter(isAlive).map(({ words }) => words);
  if (part !== "promised") return [];
  return promisesWithStates(ours).filter(({ promise, state }) => promise.fields.owner !== me.value?.id && state !== "offered" && !SETTLED.has(state)).map(({ promise }) => promise.words);
}
