/** The first meeting: why, where its promise ends, whose keys these are, and what each wants the other to know. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Sentence } from "../../parts/sentence.js";
import { t } from "../../words/words.js";
import { Agreement } from "../us/agreement.js";
import { MyCard } from "../us/my-card.js";
import { TheirCard } from "../us/their-card.js";

const PURPOSES = ["relationship", "safe-space", "growth", "progress", "feedback"];
const LIMITS = ["retell", "duty", "program"];

export function Why({ name }) {
  return html`
    <p class="measure said-large">${t("ceremony-why", { name })}</p>
    <ul class="ceremony__list">${PURPOSES.map((each) => html`<li key=${each}><${Sentence} id=${`ceremony-why-${each}`} /></li>`)}</ul>
    <p class="soft measure">${t("ceremony-why-both")}</p>`;
}

export function Limits({ name }) {
  return html`
    <p class="measure">${t("ceremony-limits", { name })}</p>
    <ul class="ceremony__list">${LIMITS.map((each) => html`<li key=${each}>${t(`ceremony-limits-${each}`, { name })}</li>`)}</ul>
    <p><a href="/about">${t("nav-about")}</a></p>`;
}

/** What is known of the keys, and how two people find out who is behind them. */
export function Keys({ pair, name }) {
  return html`
    <p class="measure said-large">${t(`ceremony-keys-${pair.state}`, { name })}</p>
    ${pair.state !== "verified" && html`<p class="measure">${t("ceremony-keys-how", { name })}</p>`}
    <p>${["new", "linked"].includes(pair.state) ? html`<${Button} href=${`/alcove/${pair.id}/compare`}>${t("ceremony-keys-compare")}<//>` : html`<a href=${`/alcove/${pair.id}/about`}>${t("ceremony-keys-about")}</a>`}</p>`;
}

export function Cards({ pair, name }) {
  return html`
    <p class="measure">${t("ceremony-cards", { name })}</p>
    <div class="us us__cards ceremony__us"><${TheirCard} pair=${pair} /><${MyCard} pair=${pair} /></div>`;
}

export function AgreementHere({ pair, name }) {
  return html`
    <p class="measure">${t("ceremony-agreement", { name })}</p>
    <div class="us ceremony__us"><${Agreement} pair=${pair} /></div>`;
}
