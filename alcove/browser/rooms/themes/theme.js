/** One round: what was said in each alcove, for my eyes alone, and then what I heard, for everybody who was asked. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { List, Row } from "../../parts/list.js";
import { Section } from "../../parts/page-head.js";
import { When } from "../../parts/when.js";
import { useAct } from "../../manners/forms.js";
import { pairs } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { HeardText } from "./heard-text.js";
import { HeardForm } from "./heard-form.js";
import { ask, heardIn, saidIn, topicIn } from "./rounds.js";

/** @param {{ theme: any }} props */
export function Theme({ theme }) {
  const asked = pairs.value.filter(({ id }) => theme.fields.pairs.includes(id));
  const told = asked.map(({ id }) => heardIn(theme.id, id)).find(Boolean);
  const open = asked.filter(({ closed }) => !closed).map(({ id }) => id);
  const missing = open.filter((id) => !topicIn(theme.id, id));
  const reached = open.filter((id) => !missing.includes(id));
  return html`
    <${Section} id=${`theme-${theme.id}`} class="theme" title=${theme.words}>
      <p class="meta">${t("themes-since")} <${When} at=${theme.madeAt} as="day" /></p>
      <${List} labelledby=${`theme-${theme.id}-title`}>${asked.map((pair) => html`<${Said} key=${pair.id} theme=${theme} pair=${pair} />`)}<//>
      ${missing.length > 0 && !told && html`<${Unasked} theme=${theme} missing=${missing} />`}
      ${told ? html`<h3 class="theme__heard">${t("themes-told")}</h3><${HeardText} heard=${told} />` : reached.length > 0 && html`<${HeardForm} theme=${theme} to=${reached} />`}
    <//>`;
}

/** An alcove with what was said there. Where nothing is, nothing is said about it. */
function Said({ theme, pair }) {
  const topic = topicIn(theme.id, pair.id);
  const said = topic ? saidIn(topic, pair.id) : [];
  const more = said.map((/** @type {any} */ each) => html`<p class="theme__said" key=${each.id}>${each.words}</p>`);
  return html`<${Row} theirs href=${`/alcove/${pair.id}/table`} more=${more.length > 0 && more}>${t("name-you-and", { name: pair.counterpart.name })}<//>`;
}

/** The question did not get everywhere, or I took it from a table again. */
function Unasked({ theme, missing }) {
  const { run, busy, failure } = useAct(() => ask(theme, missing));
  return html`
    <p class="theme__missing">${t("themes-missing")} <${Button} small busy=${busy} onClick=${run}>${t("themes-ask-there")}<//></p>
    ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}
