/** The promises between the two: what is open, what was settled, and a new one. */
import { html, useState } from "../../vendor/preact.js";
import { SETTLED, effectivePromise } from "../../records/promises.js";
import { Button } from "../../parts/button.js";
import { List } from "../../parts/list.js";
import { Section } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { moveFocus } from "../../manners/focus.js";
import { t } from "../../words/words.js";
import { gathered } from "./gathered.js";
import { PromiseForm } from "./promise-form.js";
import { PromiseRow } from "./promise.js";

/** @param {string} pair @returns {{ open: any[], settled: any[] }} open: oldest first; settled: newest first */
export function promisesOf(pair) {
  const ours = gathered(pair);
  const isSettled = (/** @type {any} */ promise) => SETTLED.has(effectivePromise(promise, ours.answersTo(promise.id)).state);
  const all = ours.of("promise");
  return { open: all.filter((promise) => !isSettled(promise)), settled: all.filter(isSettled).reverse() };
}

/** @param {{ pair: any, meeting?: string }} props */
export function Promises({ pair, meeting }) {
  const [making, setMaking] = useState(false);
  const { open, settled } = promisesOf(pair.id);
  const row = (/** @type {any} */ promise) => html`<${PromiseRow} key=${promise.id} promise=${promise} pair=${pair} answers=${gathered(pair.id).answersTo(promise.id)} />`;
  const leave = () => {
    setMaking(false);
    moveFocus("#promises [data-key=p]", { scroll: false });
  };
  return html`
    <${Section} id="promises" title=${t("promise-title")} acts=${!making && html`<${Button} kind="quiet" small hotkey="p" onClick=${() => setMaking(true)}>${t("promise-make")}<//>`}>
      ${making && html`<${PromiseForm} pair=${pair} meeting=${meeting} leave=${leave} />`}
      <${List} class="voices" labelledby="promises-title" blank=${t("promise-none")}>${open.map(row)}<//>
      ${settled.length > 0 && html`<${Settled} settled=${settled} row=${row} />`}
    <//>`;
}

/** Drawn only when it is looked at: over years it grows long. */
function Settled({ settled, row }) {
  const [open, setOpen] = useState(false);
  return html`
    <${Reveal} label=${t("promise-settled", { count: settled.length })} open=${open} onToggle=${setOpen}>
      ${open && html`<${List} class="voices" label=${t("promise-settled-title")}>${settled.map(row)}<//>`}
    <//>`;
}
