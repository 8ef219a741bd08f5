/** One meeting of the story: what was said, what became of it, what each took along. */
import { html } from "../../vendor/preact.js";
import { When } from "../../parts/when.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { OutcomeLine } from "../table/outcome.js";
import { stateOf } from "./told.js";
import { WrittenByBoth } from "./written.js";

/** @param {{ told: import("./told.js").MeetingTold, pair: any, ours: any }} props */
export function Chapter({ told, pair, ours }) {
  const { name } = pair.counterpart;
  const { at, arrival, topics, along, promises, steps } = told;
  const isBare = arrival.length + topics.length + along.length + promises.length + steps.length === 0;
  return html`
    <article class="story__meeting" id=${`meeting-${told.id}`}>
      <h3 class="story__when"><${When} at=${at} as="day" /></h3>
      ${arrival.length > 0 && html`<${WrittenByBoth} notes=${arrival} name=${name} ours=${ours} />`}
      ${topics.map((each) => html`<${Talked} key=${each.topic.id} each=${each} name=${name} ours=${ours} />`)}
      ${promises.length > 0 && html`<${Made} promises=${promises} name=${name} ours=${ours} />`}
      ${along.length > 0 && html`
        <p class="story__label">${t("story-along")}</p>
        <ul class="story__along">${along.map((topic) => html`<li key=${topic.id} data-record=${topic.id} tabindex="-1">${topic.words}</li>`)}</ul>`}
      ${steps.length > 0 && html`<${Steps} steps=${steps} name=${name} ours=${ours} />`}
      ${isBare && html`<p class="soft">${t("story-bare")}</p>`}
    </article>`;
}

/** @param {{ mine: boolean }} entry @param {string} name */
const nameOf = (entry, name) => (entry.mine ? t("name-you") : name);

function Talked({ each: { topic, notes, outcome, promises }, name, ours }) {
  return html`
    <section class="story__topic" data-record=${topic.id} tabindex="-1">
      <p class="story__by"><${Name} entry=${topic} name=${name} /></p>
      <p class="story__words">${topic.words}</p>
      ${notes.length > 0 && html`<${WrittenByBoth} notes=${notes} name=${name} ours=${ours} />`}
      ${outcome && html`<${OutcomeLine} outcome=${outcome} />`}
      ${promises.length > 0 && html`<${Made} promises=${promises} name=${name} ours=${ours} />`}
    </section>`;
}

function Name({ entry, name }) {
  return html`<b class=${entry.mine ? "story__name" : "story__name story__name--theirs"}>${nameOf(entry, name)}</b>`;
}

function Made({ promises, name, ours }) {
  return html`
    <ul class="story__promises" aria-label=${t("promise-title")}>
      ${promises.map((promise) => html`<li key=${promise.id} data-record=${promise.id} tabindex="-1"><${Promised} promise=${promise} name=${name} ours=${ours} /></li>`)}
    </ul>`;
}

/** A promise and what became of it since. */
function Promised({ promise, name, ours }) {
  const state = stateOf(ours, promise);
  const isMine = promise.fields.owner === me.value?.id;
  return html`
    <span>${t(isMine ? "story-you-promised" : "story-they-promised", { name })}</span> <span class="said-inline">${promise.words}</span>
    ${state !== "open" && html` <span class=${state === "kept" ? "promises__kept meta" : "meta"}>${t(`promise-state-${state === "offered" && isMine ? "offered-me" : state}`, { name })}</span>`}`;
}

function Steps({ steps, name, ours }) {
  return html`
    <p class="story__label">${t("story-steps")}</p>
    <ul class="story__promises">
      ${steps.map(({ author, promise }) => html`<li key=${author.id} data-record=${promise?.id} tabindex="-1">${promise
        ? html`<${Promised} promise=${promise} name=${name} ours=${ours} />`
        : t(author.mine ? "story-you-nothing" : "story-they-nothing", { name })}</li>`)}
    </ul>`;
}
