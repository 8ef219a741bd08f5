/** One topic, large: who brings it, what they need, and what the two write under it. */
import { html, useState } from "../../vendor/preact.js";
import { carried } from "../../records/meetings.js";
import { Button } from "../../parts/button.js";
import { PageHead } from "../../parts/page-head.js";
import { List } from "../../parts/list.js";
import { Reveal } from "../../parts/reveal.js";
import { moveFocus } from "../../manners/focus.js";
import { t } from "../../words/words.js";
import { Answers } from "../table/answers.js";
import { gathered } from "../table/gathered.js";
import { Outcome, OutcomeLine, reopen } from "../table/outcome.js";
import { PromiseForm } from "../table/promise-form.js";
import { PromiseRow } from "../table/promise.js";
import { TopicFacts } from "../table/topic-facts.js";
import { notesAt } from "./note-acts.js";
import { Notes, Paragraphs } from "./notes.js";

/** @param {{ pair: any, meeting: any, id: string }} props */
export function TopicStep({ pair, meeting, id }) {
  const ours = gathered(pair.id);
  const topic = ours.get(id);
  if (!topic || topic.kind !== "topic") return html`<${PageHead} title=${t("meeting-topic-gone")} />`;
  const { need, outcome } = topic.fields;
  const { name } = pair.counterpart;
  const answers = ours.answersTo(id);
  const from = ours.of("promise").filter((promise) => promise.fields.topic === id || promise.id === outcome?.promise);
  return html`
    <article class="step">
      <header class=${topic.mine ? "step__head" : "step__head step__head--theirs"}>
        <p class="step__by"><b>${topic.mine ? t("name-you") : name}</b> ${need && html`<span>${t(topic.mine ? `meeting-need-mine-${need}` : `meeting-need-${need}`, { name })}</span>`}</p>
        <h1 class="step__words" tabindex="-1" data-page-title>${topic.words}</h1>
        <${TopicFacts} topic=${{ ...topic, fields: { ...topic.fields, need: undefined } }} carried=${carried(ours)(topic)} />
      </header>
      ${answers.length > 0 && html`<div class="voices step__answers"><${Answers} answers=${answers} pair=${pair} /></div>`}
      <${Before} pair=${pair} topic=${id} meeting=${meeting.id} />
      <${Notes} pair=${pair} meeting=${meeting.id} topic=${id} label=${t("meeting-note")} />
      ${from.length > 0 && html`<${List} class="voices" label=${t("meeting-promises-from")}>${from.map((promise) => html`<${PromiseRow} key=${promise.id} promise=${promise} pair=${pair} answers=${ours.answersTo(promise.id)} />`)}<//>`}
      ${outcome ? html`<${Ended} topic=${topic} />` : html`<${Acts} topic=${topic} pair=${pair} meeting=${meeting.id} />`}
    </article>`;
}

/** What was written under it in earlier meetings, folded. */
function Before({ pair, topic, meeting }) {
  const place = { pair: pair.id, of: topic, fields: { topic, meeting } };
  const notes = notesAt(place).filter(({ fields }) => fields.meeting !== meeting);
  if (notes.length === 0) return null;
  return html`<${Reveal} label=${t("meeting-notes-before")}><${Paragraphs} notes=${notes} place=${place} name=${pair.counterpart.name} label=${t("meeting-notes-before")} /><//>`;
}

function Ended({ topic }) {
  return html`
    <div class="step__ended">
      <${OutcomeLine} outcome=${topic.fields.outcome} />
      ${topic.mine && html`<${Button} kind="quiet" small onClick=${() => reopen(topic)}>${t("meeting-reopen")}<//>`}
    </div>`;
}

/** Its author says what became of it; either may promise something. */
function Acts({ topic, pair, meeting }) {
  const [mode, setMode] = useState(/** @type {string | null} */ (null));
  const leave = () => {
    setMode(null);
    moveFocus(".step__acts .button", { scroll: false });
  };
  if (mode === "close") return html`<${Outcome} topic=${topic} pair=${pair} meeting=${meeting} leave=${leave} />`;
  if (mode === "promise") return html`<${PromiseForm} pair=${pair} topic=${topic.id} leave=${leave} />`;
  return html`
    <div class="step__acts cluster">
      <${Button} small hotkey="p" onClick=${() => setMode("promise")}>${t("promise-make")}<//>
      ${topic.mine && html`<${Button} small hotkey="x" onClick=${() => setMode("close")}>${t("outcome-title")}<//>`}
    </div>`;
}
