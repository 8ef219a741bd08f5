/** After a long while: people first, then what lies there, one by one, then one small thing. */
import { html, useState } from "../../vendor/preact.js";
import { openTopics } from "../../records/topics.js";
import { Button } from "../../parts/button.js";
import { Voice } from "../../parts/voice.js";
import { moveFocus } from "../../manners/focus.js";
import { t } from "../../words/words.js";
import { drop, park } from "../brief/backlog.js";
import { dayIn } from "../table/days.js";
import { gathered } from "../table/gathered.js";
import { PromiseForm } from "../table/promise-form.js";
import { TopicFacts } from "../table/topic-facts.js";
import { goTo, whereIn } from "./place-in.js";

export function Arrive({ pair, name }) {
  return html`
    <p class="measure said-large">${t("ceremony-arrive", { name })}</p>
    <p class="soft measure">${t("ceremony-arrive-note", { name })}</p>
    <p><a href=${`/alcove/${pair.id}/us`}>${t("ceremony-arrive-checkin")}</a></p>`;
}

/** Of my own topics one stands here at a time; the other decides about theirs. */
export function Topics({ pair, type, name }) {
  const ours = gathered(pair.id);
  const { kept = [] } = whereIn(pair.id, type);
  const lying = openTopics(ours, dayIn(0)).filter(({ mine }) => mine).map((topic) => /** @type {import("../table/gathered.js").Entry} */ (topic));
  const waiting = lying.filter(({ id }) => !kept.includes(id));
  const [topic] = waiting;
  if (!topic) return html`<p class="measure" id="topic-now" tabindex="-1">${t(lying.length > 0 ? "ceremony-backlog-through" : "ceremony-backlog-none", { name })}</p>`;
  const then = (/** @type {() => Promise<unknown>} */ act) => async () => {
    await act();
    moveFocus("#topic-now", { scroll: false });
  };
  return html`
    <p class="measure">${t("ceremony-backlog", { name })}</p>
    <div class="ceremony__topic" id="topic-now" tabindex="-1" key=${topic.id} data-row>
      <${Voice} as="div" name=${t("name-you")} at=${topic.madeAt}><p class="voice__text">${topic.words}</p><${TopicFacts} topic=${topic} /><//>
      <div class="cluster">
        <${Button} hotkey="d" onClick=${then(() => drop(topic))}>${t("ceremony-drop")}<//>
        <${Button} hotkey="p" onClick=${then(() => park(topic))}>${t("brief-backlog-park")}<//>
        <${Button} hotkey="k" onClick=${then(async () => goTo(pair.id, type, { kept: [...kept, topic.id] }))}>${t("ceremony-keep")}<//>
      </div>
      ${waiting.length > 1 && html`<p class="meta">${t("ceremony-backlog-more", { count: waiting.length - 1 })}</p>`}
    </div>`;
}

/** One thing, and no more. */
export function Small({ pair, name }) {
  const [made, setMade] = useState(false);
  return html`
    <p class="measure">${t("ceremony-small", { name })}</p>
    ${made ? html`<p role="status">${t("promise-made-said")}</p>` : html`<${PromiseForm} pair=${pair} meeting=${pair.next?.id} focus=${false} leave=${() => setMade(true)} />`}`;
}
