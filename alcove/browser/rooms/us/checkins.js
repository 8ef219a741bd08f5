/** How one is: written for oneself, shared one by one if one wants to. The two are never laid side by side. */
import { html, useState } from "../../vendor/preact.js";
import { feltAt } from "../../records/checkins.js";
import { eachOnce } from "../../records/entries.js";
import { List } from "../../parts/list.js";
import { Section } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { t } from "../../words/words.js";
import { gathered, mineOf } from "../table/gathered.js";
import { CheckinForm } from "./checkin-form.js";
import { Checkin } from "./checkin.js";
import { Trend } from "./trend.js";

/** The newest ones stand open. */
const SHOWN = 3;

/** @param {{ pair: any }} props */
export function Checkins({ pair }) {
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  const shared = eachOnce([...ours.of("checkin")]).sort(newestFirst);
  const laid = new Set(shared.map(({ fields }) => fields.was));
  const own = [...mineOf(pair.id, "checkin").filter(({ id }) => !laid.has(id)), ...shared.filter(({ mine }) => mine)].sort(newestFirst);
  const theirs = shared.filter(({ mine }) => !mine);
  return html`
    ${theirs.length > 0 && html`
      <${Section} id="their-checkins" class="screen-only" title=${t("us-checkins-theirs", { name })}><${Several} all=${theirs} pair=${pair} ours=${ours} label="their-checkins-title" /><//>`}
    <${Section} id="checkins" class="us__checkins screen-only" title=${t("us-checkins")} note=${t("us-checkins-note", { name })}>
      <${CheckinForm} pair=${pair} />
      <${Trend} own=${own} />
      <${Several} all=${own} pair=${pair} ours=${ours} label="checkins-title" />
    <//>`;
}

/** @param {{ all: any[], pair: any, ours: any, label: string }} props  newest first */
function Several({ all, pair, ours, label }) {
  const [open, setOpen] = useState(false);
  const draw = (/** @type {any} */ each) => html`<${Checkin} key=${each.id} checkin=${each} pair=${pair} answers=${ours.answersTo(each.id)} />`;
  return html`
    <${List} class="voices us__felt-list" labelledby=${label}>${all.slice(0, SHOWN).map(draw)}<//>
    ${all.length > SHOWN && html`
      <${Reveal} label=${t("us-checkins-older")} open=${open} onToggle=${setOpen}>${open && html`<${List} class="voices" label=${t("us-checkins-older")}>${all.slice(SHOWN).map(draw)}<//>`}<//>`}`;
}

/** @param {any} one @param {any} other */
const newestFirst = (one, other) => feltAt(other) - feltAt(one) || (one.id < other.id ? 1 : -1);
