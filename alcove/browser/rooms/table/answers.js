/** What the two said to a topic or a promise, oldest first. Each may change or erase only their own. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Voice } from "../../parts/voice.js";
import { t } from "../../words/words.js";
import { eraseWithUndo } from "./erase.js";
import { Edit, stateOf } from "./topic.js";

/** @param {{ answers: readonly import("./gathered.js").Entry[], pair: any }} props */
export function Answers({ answers, pair }) {
  return answers.filter(({ words }) => words).map((answer) => html`<${Answer} key=${answer.id} answer=${answer} pair=${pair} />`);
}

function Answer({ answer, pair }) {
  const [editing, setEditing] = useState(false);
  const name = answer.mine ? t("name-you") : pair.counterpart.name;
  const acts = answer.mine && !editing && html`
    <div class="topic__acts">
      <${Button} kind="quiet" small onClick=${() => setEditing(true)}>${t("act-edit")}<//>
      <${Button} kind="quiet" small onClick=${() => eraseWithUndo(answer)}>${t("act-erase")}<//>
    </div>`;
  return html`
    <${Voice} as="div" name=${name} theirs=${!answer.mine} at=${answer.madeAt} state=${stateOf(answer)} acts=${acts}>
      ${editing ? html`<${Edit} topic=${answer} leave=${() => setEditing(false)} />` : answer.words}
    <//>`;
}
