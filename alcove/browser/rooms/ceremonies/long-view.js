/** The long view, about once a quarter: what moved, what was avoided, where to. */
import { html } from "../../vendor/preact.js";
import { avoided, lastCeremony, movedSince } from "../../records/ceremonies.js";
import { isAlive } from "../../records/growth.js";
import { recordTime } from "../../records/record.js";
import { List, Row } from "../../parts/list.js";
import { When } from "../../parts/when.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered, mineOf } from "../table/gathered.js";
import { Topic } from "../table/topic.js";

/** One that was ended just now still shows what it looked back on. In milliseconds. */
const NOW = 12 * 3_600_000;

/** Where the two never took the long view: a quarter of a year. In milliseconds. */
const QUARTER = 91 * 86_400_000;

export function Moved({ pair, name }) {
  const ours = gathered(pair.id);
  const last = /** @type {any} */ (lastCeremony(ours, "long-view", Date.now() - NOW));
  const { wins, steps, kept } = movedSince(ours, last ? recordTime(last.id) : Date.now() - QUARTER);
  const all = [
    ...wins.map((entry) => ({ entry, whose: entry.author, what: entry.fields.lesson ? "lesson" : "win" })),
    ...steps.map((entry) => ({ entry, whose: entry.author, what: "step" })),
    ...kept.map((entry) => ({ entry, whose: entry.fields.owner, what: "promise" })),
  ].sort((one, other) => (one.entry.id < other.entry.id ? -1 : 1));
  const since = last ? html`<p class="measure">${t("ceremony-moved-since")} <${When} at=${last.madeAt} as="day" />.</p>` : html`<p class="measure">${t("ceremony-moved-ever", { name })}</p>`;
  return html`
    ${since}
    <${List} label=${t("ceremony-step-moved")} blank=${t("ceremony-moved-none")}>${all.map(({ entry, whose, what }) => html`
      <${Row} key=${entry.id} theirs=${whose !== me.value?.id} meta=${html`<b>${whose === me.value?.id ? t("name-you") : name}</b><span>${t(`ceremony-moved-${what}`)}</span>`}>${entry.words}<//>`)}<//>`;
}

export function Avoided({ pair, name }) {
  const ours = gathered(pair.id);
  const found = avoided(ours);
  return html`
    <p class="measure">${t("ceremony-avoided", { name })}</p>
    <${List} class="voices" label=${t("ceremony-step-avoided")} blank=${t("ceremony-avoided-none")}>${found.map(({ topic, times }) => html`
      <${Topic} key=${topic.id} topic=${topic} pair=${pair} answers=${ours.answersTo(topic.id)} carried=${times} meeting=${pair.next?.id} />`)}<//>`;
}

/** The goals of both that live; my own of Mine say that nobody else reads them. */
export function Where({ pair, name }) {
  const laid = gathered(pair.id).of("goal");
  const was = new Set(laid.map(({ fields }) => fields.was));
  const goals = [...laid, ...mineOf(pair.id, "goal").filter(({ id }) => !was.has(id))].filter(isAlive);
  return html`
    <p class="measure">${t("ceremony-where", { name })}</p>
    <${List} label=${t("ceremony-step-where")} blank=${t("ceremony-where-none")}>${goals.map((goal) => html`
      <${Row} key=${goal.id} theirs=${!goal.mine} meta=${html`<b>${goal.mine ? t("name-you") : name}</b>${goal.safe === "mine" && html`<span>${t("state-unsaid")}</span>`}${goal.fields.next_step && html`<span>${goal.fields.next_step}</span>`}`}>${goal.words}<//>`)}<//>
    <p><a href=${`/alcove/${pair.id}/growth`}>${t("ceremony-to-growth")}</a></p>`;
}

/** Whether the other answered is not told. */
export function Pulse({ pair, name }) {
  return html`
    <p class="measure">${t("ceremony-pulse", { name })}</p>
    <p><a href=${`/alcove/${pair.id}/pulse`}>${t("ceremony-to-pulse")}</a></p>`;
}
