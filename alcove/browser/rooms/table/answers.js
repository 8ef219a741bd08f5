/** What the two said to a topic or a promise, oldest first. Each may change or erase only their own. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Voice } from "../../parts/voice.js";
import { t } from "../../words/words.js";
import { eraseWithUndo } from "./erase.js";
import { Edit, stateOf } from "./topic.js";

/** @param {{ answers: readonly import("./gathered.js").Entry[], pair: any }} props */
export function Answers({ answers, pair }) {
  return answers.filter(({ words }) => words).map((answer) => html`<${Answer} key=${answer.id} answer=${answer} pair=${pair} state=${stateOf(answer)} />`);
}

/** @param {{ answer: import("./gathered.js").Entry, pair: any, state?: string, mark?: string }} props */
export function Answer({ answer, pair, state, mark }) {
  const [editing, setEditing] = useState(false);
  const name = answer.mine ? t("name-you") : pair.counterpart.name;
  const acts = answer.mine && !editing && html`
    <div class="topic__acts">
      <${Button} kind="quiet" small onClick=${() => setEditing(true)}>${t("act-edit")}<//>
      <${Button} kind="quiet" small onClick=${() => eraseWithUndo(answer)}>${t("act-erase")}<//>
    </div>`;
  return html`
    <${Voice} as="div" name=${name} theirs=${!answer.mine} mark=${mark} at=${answer.madeAt} state=${state} acts=${acts}>
      ${editing ? html`<${Edit} topic=${answer} leave=${() => setEditing(false)} />` : answer.words}
    <//>`;
}
