/** The last meeting: nothing is carried over in silence. */
import { html } from "../../vendor/preact.js";
import { List } from "../../parts/list.js";
import { Button } from "../../parts/button.js";
import { t } from "../../words/words.js";
import { Write } from "../feedback/write.js";
import { gathered } from "../table/gathered.js";
import { PromiseRow } from "../table/promise.js";
import { promisesOf } from "../table/promises.js";
import { myLetter } from "./letters.js";

export function Promises({ pair, name }) {
  const ours = gathered(pair.id);
  const { open } = promisesOf(pair.id);
  return html`
    <p class="measure">${t("ceremony-promises", { name })}</p>
    <${List} class="voices" label=${t("promise-title")} blank=${t("ceremony-promises-settled")}>${open.map((promise) => html`
      <${PromiseRow} key=${promise.id} promise=${promise} pair=${pair} answers=${ours.answersTo(promise.id)} />`)}<//>`;
}

export function Thanks({ pair, name }) {
  return html`
    <p class="measure">${t("ceremony-thanks", { name })}</p>
    <${Write} pair=${pair} />
    <p><a href=${`/alcove/${pair.id}/feedback`}>${t("ceremony-to-feedback")}</a></p>`;
}

export function Keep({ pair, name }) {
  return html`
    <p class="measure said-large">${t("ceremony-keeps", { name })}</p>
    <p class="measure">${t("ceremony-keeps-stays", { name })}</p>
    <p><a href=${`/alcove/${pair.id}/leaving`}>${t("ceremony-to-leaving")}</a></p>
    <p><a href=${`/alcove/${pair.id}/story`}>${t("ceremony-to-story")}</a></p>`;
}

const THREE = ["begin", "whose", "ask", "promises", "rest"];

/** Three meet, two read: nobody gets a key to an alcove that is not theirs, not even for an hour. */
export function Three({ name }) {
  return html`
    <p class="measure">${t("ceremony-three", { name })}</p>
    <ol class="ceremony__order">${THREE.map((each) => html`<li key=${each}>${t(`ceremony-three-${each}`, { name })}</li>`)}</ol>
    <p><a href="/week">${t("ceremony-three-to-week")}</a></p>`;
}

export function LetterHere({ pair, name }) {
  return html`
    <p class="measure">${t("ceremony-letter", { name })}</p>
    <p><${Button} href=${`/alcove/${pair.id}/letter`}>${t(myLetter(pair.id) ? "ceremony-to-my-letter" : "ceremony-write-letter")}<//></p>`;
}
