/** How a round stands, told by what I did and what happens next; of the other only what both have agreed to open. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { useAct } from "../../manners/forms.js";
import { agreeToReveal } from "../../sync/pulse.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { roundSaid, statementOf } from "./statements.js";

/**
 * @param {object} props
 * @param {any} props.pair
 * @param {string} props.round
 * @param {import("../../records/pulse.js").Standing} props.standing
 * @param {number} [props.own]  what I chose, where this device can read it
 * @param {boolean} [props.named]  an earlier round says when it was
 */
export function Round({ pair, round, standing, own, named }) {
  const { name } = pair.counterpart;
  const { run, busy, failure } = useAct(() => agreeToReveal(pair, round, standing.both ?? []));
  const mine = standing.mine ?? own;
  return html`
    <div class="pulse__round">
      ${named && html`<h3 class="pulse__when">${roundSaid(round)}</h3>`}
      ${standing.state === "shown" ? html`<${Shown} mine=${mine} theirs=${standing.theirs} name=${name} />` : html`
        <p role="status">${t(`pulse-state-${standing.state}`, { name })}</p>
        ${mine !== undefined && standing.state !== "broken" && html`<p class="pulse__mine"><span class="meta">${t("pulse-you-chose")}</span> <span class="pulse__words">${said(mine, name)}</span></p>`}`}
      ${standing.state === "both" && html`
        <div class="cluster"><${Button} busy=${busy} onClick=${run}>${t("pulse-agree")}<//></div>
        <p class="meta">${t("pulse-agree-note", { name })}</p>
        ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`}
    </div>`;
}

/** Two statements and nothing else: no number, no comparison. */
function Shown({ mine, theirs, name }) {
  return html`
    <p>${t("pulse-shown")}</p>
    <dl class="pulse__shown">
      <div class="pulse__who"><dt>${t("name-you")}</dt><dd>${said(mine, name)}</dd></div>
      <div class="pulse__who pulse__who--theirs"><dt>${name}</dt><dd>${theirs === 0 ? t("pulse-talk-0-theirs") : t(`pulse-theirs-${theirs}`, { name })}</dd></div>
    </dl>`;
}

/** @param {number | undefined} talk @param {string} name */
const said = (talk, name) => (talk ? statementOf(talk, name) : t("pulse-talk-0"));
