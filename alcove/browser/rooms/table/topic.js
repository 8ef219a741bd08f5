/** One topic on the table: who says it, the words, quiet facts, and what can be done about it. */
import { html, useMemo, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Voice } from "../../parts/voice.js";
import { moveFocus } from "../../manners/focus.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Answers } from "./answers.js";
import { Compose } from "./compose.js";
import { TopicFacts } from "./topic-facts.js";
import { TopicPanel } from "./topic-panel.js";

/** In milliseconds. */
const NEWS = 10 * 60_000;

/**
 * @param {object} props
 * @param {import("./gathered.js").Entry} props.topic
 * @param {any} props.pair
 * @param {readonly import("./gathered.js").Entry[]} [props.answers]
 * @param {number} [props.carried]
 * @param {string} [props.meeting]  id of the next meeting, or of the one that is on
 */
export function Topic({ topic, pair, answers = [], carried = 0, meeting }) {
  const [mode, setMode] = useState(/** @type {string | null} */ (null));
  // The same drawing again is the same object: of three hundred topics only the changed one is compared.
  const replies = answers.map((answer) => `${answer.id} ${answer.version} ${answer.state}`).join();
  return useMemo(() => html`<${Drawn} ...${{ topic, pair, answers, carried, meeting, mode, setMode }} />`,
    [topic, replies, carried, meeting, mode, pair.counterpart.name]);
}

function Drawn({ topic, pair, answers, carried, meeting, mode, setMode }) {
  const name = topic.mine ? t("name-you") : pair.counterpart.name;
  const show = (/** @type {string} */ wanted) => () => setMode(mode === wanted ? null : wanted);
  const leave = () => {
    setMode(null);
    moveFocus(`#topic-${topic.id} [data-open]`, { scroll: false });
  };
  const state = stateOf(topic);
  const foot = html`
    <div class="topic__foot">
      <div class="topic__line">
        <${TopicFacts} topic=${topic} carried=${carried} />
        <div class="topic__acts">
          ${topic.mine && html`<${Button} kind="quiet" small hotkey="e" onClick=${show("edit")}>${t("act-edit")}<//>`}
          ${topic.mine && topic.safe !== "mine" && html`<${Button} kind="quiet" small hotkey="x" onClick=${show("close")}>${t("topic-close")}<//>`}
          ${!topic.mine && html`<${Button} kind="quiet" small hotkey="a" onClick=${show("answer")}>${t("topic-answer")}<//>`}
          <${Button} kind="quiet" small class="topic__more" data-open aria-expanded=${mode === null ? "false" : "true"} label=${t(mode === null ? "topic-more" : "topic-less", { name })}
            onClick=${mode === null ? show("more") : leave}>${mode === null ? t("act-more") : t("topic-fold")}<//>
        </div>
      </div>
      ${mode && mode !== "edit" && html`<${TopicPanel} key=${mode} ...${{ topic, pair, mode, setMode, leave, meeting }} />`}
    </div>`;
  return html`
    <${Voice} as="li" id=${`topic-${topic.id}`} class="topic" data-row data-topic-open=${mode ? "yes" : undefined} name=${name} theirs=${!topic.mine}
      at=${topic.madeAt} state=${state} acts=${foot} reply=${answers.length > 0 && html`<${Answers} answers=${answers} pair=${pair} />`}>
      ${mode === "edit" ? html`<${Edit} topic=${topic} leave=${leave} />` : topic.words}
    <//>`;
}

/** "Saved" is said while it is news; "kept here" until it is saved, of either: a restored server lost what the other wrote. @param {any} entry */
export function stateOf(entry) {
  if (entry.safe === "mine") return "unsaid";
  const isNews = entry.mine && Date.now() - Date.parse(entry.at) < NEWS;
  return isNews || entry.state === "kept" ? entry.state : undefined;
}

/** Only the author comes here. @param {{ topic: any, leave: () => void, label?: string }} props */
export function Edit({ topic, leave, label = t("field-words") }) {
  const keep = `${topic.safe}:${topic.id}:words`;
  const save = async (/** @type {string} */ words) => {
    if (words !== topic.words) await safe(topic.safe).revise(topic.id, { words });
    leave();
  };
  return html`<${Compose} small quiet focus label=${label} keep=${keep} start=${topic.words} act=${t("act-save")} onSend=${save} onLeave=${leave} />`;
}
