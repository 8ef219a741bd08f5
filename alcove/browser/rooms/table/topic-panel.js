/** What opens under a topic: its fields, an answer, its end, a promise from it, its earlier versions. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { announce } from "../../manners/announce.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "./compose.js";
import { Earlier } from "./earlier.js";
import { eraseWithUndo } from "./erase.js";
import { Facets } from "./facets.js";
import { layOut } from "./lay-out.js";
import { Outcome } from "./outcome.js";
import { PromiseForm } from "./promise-form.js";

/** @param {{ topic: import("./gathered.js").Entry, pair: any, mode: string, setMode: (mode: string | null) => void, leave: () => void, meeting?: string }} props */
export function TopicPanel(props) {
  const { topic, pair, mode, leave, meeting } = props;
  if (mode === "answer") return html`<${Reply} topic=${topic} pair=${pair} leave=${leave} />`;
  if (mode === "close") return html`<${Outcome} topic=${topic} pair=${pair} leave=${leave} meeting=${meeting} />`;
  if (mode === "promise") return html`<${PromiseForm} pair=${pair} topic=${topic.id} meeting=${meeting} leave=${leave} />`;
  if (mode === "earlier") return html`<${Earlier} entry=${topic} />`;
  return html`<${More} ...${props} />`;
}

function More({ topic, pair, setMode }) {
  const shared = topic.safe !== "mine";
  return html`
    <div class="topic__panel">
      ${topic.mine && html`<${Facets} topic=${topic} pair=${pair} />`}
      <div class="topic__further">
        ${!shared && html`<${Button} small hotkey="l" onClick=${() => layOut(topic, pair)}>${t("topic-lay-out")}<//>`}
        ${shared && topic.mine && html`<${Button} kind="quiet" small hotkey="a" onClick=${() => setMode("answer")}>${t("topic-answer")}<//>`}
        ${shared && html`<${Button} kind="quiet" small hotkey="p" onClick=${() => setMode("promise")}>${t("promise-make")}<//>`}
        ${topic.version > 1 && html`<${Button} kind="quiet" small onClick=${() => setMode("earlier")}>${t("topic-earlier")}<//>`}
        ${topic.mine && html`<${Button} kind="quiet" small onClick=${() => eraseWithUndo(topic)}>${t("act-erase")}<//>`}
      </div>
    </div>`;
}

/** @param {{ topic: import("./gathered.js").Entry, pair: any, leave: () => void }} props */
function Reply({ topic, pair, leave }) {
  const send = async (/** @type {string} */ words) => {
    await safe(pair.id).put("answer", words, { to: topic.id, type: "reply" });
    announce(t("topic-answered"));
    leave();
  };
  return html`<${Compose} small focus label=${t("topic-your-answer")} keep=${`${pair.id}:${topic.id}:answer`} act=${t("topic-answer")} onSend=${send} onLeave=${leave} />`;
}
