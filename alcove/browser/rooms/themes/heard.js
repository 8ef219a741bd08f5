/** What was heard of a theme, in one alcove: from whoever asked, the same for all who were asked. */
import { html } from "../../vendor/preact.js";
import { heldMeetings } from "../../records/meetings.js";
import { Button } from "../../parts/button.js";
import { Voice } from "../../parts/voice.js";
import { t } from "../../words/words.js";
import { eraseWithUndo } from "../table/erase.js";
import { gathered } from "../table/gathered.js";
import { HeardText } from "./heard-text.js";

/** So long it lies on the table where the two do not meet. In milliseconds. */
const LIES = 28 * 86_400_000;

/** @param {{ heard: any, pair: any }} props */
export function Heard({ heard, pair }) {
  const { name } = pair.counterpart;
  const question = gathered(pair.id).of("topic").find(({ fields }) => fields.theme === heard.fields.theme);
  const acts = heard.mine && html`<div class="topic__acts"><${Button} kind="quiet" small onClick=${() => eraseWithUndo(heard)}>${t("act-erase")}<//></div>`;
  return html`
    <${Voice} id=${`heard-${heard.id}`} class="heard-here" name=${heard.mine ? t("name-you") : name} theirs=${!heard.mine} at=${heard.madeAt} mark=${t("heard-same")} acts=${acts}>
      ${question && html`<p class="voice__text heard-here__asked">${question.words}</p>`}
      <${HeardText} heard=${heard} />
    <//>`;
}

/** On the table until the two have met once more; then it is in the story. @param {{ pair: any }} props */
export default function HeardLately({ pair }) {
  const ours = gathered(pair.id);
  const met = heldMeetings(ours).at(-1)?.startedAt ?? 0;
  const since = Math.max(met, Date.now() - LIES);
  return ours.of("heard").filter(({ madeAt }) => madeAt.getTime() > since).toReversed().map((heard) => html`<${Heard} key=${heard.id} heard=${heard} pair=${pair} />`);
}
