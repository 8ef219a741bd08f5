/** What was between two meetings: each as its author said it, with what became of it. */
import { html } from "../../vendor/preact.js";
import { textOf } from "../../records/search.js";
import { List } from "../../parts/list.js";
import { Voice } from "../../parts/voice.js";
import { t } from "../../words/words.js";
import { Lines } from "../feedback/lines.js";
import { OutcomeLine } from "../table/outcome.js";
import { Shaped } from "../meeting/note-shapes.js";
import { tickOf } from "../meeting/note-acts.js";
import { feltInWords } from "../us/checkin.js";
import { stateOf } from "./told.js";

/** @param {{ between: import("../../records/told-between.js").Between, pair: any, ours: any }} props */
export function Between({ between, pair, ours }) {
  const heading = `heading-${between.id}`;
  return html`
    <article class="story__meeting story__between" aria-labelledby=${heading}>
      <h3 class="story__label" id=${heading}>${t("story-between")}</h3>
      <${List} class="voices" labelledby=${heading}>${between.items.map((item) => html`<${Item} key=${item.id} item=${item} pair=${pair} ours=${ours} />`)}<//>
    </article>`;
}

/** @param {{ item: any, pair: any, ours: any }} props */
export function Item({ item, pair, ours }) {
  const { name } = pair.counterpart;
  const replies = ours.answersTo(item.id).filter((/** @type {any} */ { words }) => words);
  const whose = (/** @type {any} */ { mine }) => (mine ? t("name-you") : name);
  return html`
    <${Voice} as="li" data-record=${item.id} tabindex="-1" name=${whose(item)} theirs=${!item.mine} at=${item.madeAt} mark=${t(`story-kind-${item.kind}`)}
      reply=${replies.length > 0 && replies.map((/** @type {any} */ reply) => html`<${Voice} key=${reply.id} name=${whose(reply)} theirs=${!reply.mine}>${reply.words}<//>`)}>
      <${Said} item=${item} ours=${ours} name=${name} />
    <//>`;
}

/** @param {{ item: any, ours: any, name: string }} props */
function Said({ item, ours, name }) {
  if (item.kind === "feedback") return html`<${Lines} entry=${item} />`;
  if (item.kind === "note") return html`<${Shaped} note=${item} count=${item.fields.shape === "heading" ? 4 : 1} tick=${tickOf(item, ours.answersTo(item.id))} name=${name} />`; // its topic is gone
  const felt = item.kind === "checkin" && feltInWords(item.fields);
  const standing = item.kind === "promise" && stateOf(ours, item);
  const text = item.kind === "topic" ? item.words : textOf(item);
  return html`
    ${felt && html`<p class="voice__text">${felt}</p>`}
    ${text && html`<p class="voice__text">${text}</p>`}
    ${item.fields.outcome && html`<${OutcomeLine} outcome=${item.fields.outcome} />`}
    ${standing && standing !== "open" && html`<p class="meta">${t(`promise-state-${standing === "offered" && !item.mine ? "offered-me" : standing}`, { name })}</p>`}`;
}
