import {
  HeardText
} from "./chunk-NZURFMR2.js";
import {
  Button,
  Voice,
  eraseWithUndo,
  gathered,
  heldMeetings,
  t,
  un
} from "./start.js";

var LIES = 28 * 864e5;
function Heard({ heard, pair }) {
  const { name } = pair.counterpart;
  const question = gathered(pair.id).of("topic").find(({ fields }) => fields.theme === heard.fields.theme);
  const acts = heard.mine && un`<div class="topic__acts"><${Button} kind="quiet" small onClick=${() => eraseWithUndo(heard)}>${t("act-erase")}<//></div>`;
  return un`
    <${Voice} id=${`heard-${heard.id}`} class="heard-here" name=${heard.mine ? t("name-you") : name} theirs=${!heard.mine} at=${heard.madeAt} mark=${t("heard-same")} acts=${acts}>
      ${question && un`<p class="voice__text heard-here__asked">${question.words}</p>`}
      <${HeardText} heard=${heard} />
    <//>`;
}
function HeardLately({ pair }) {
  const ours = gathered(pair.id);
  const met = heldMeetings(ours).at(-1)?.startedAt ?? 0;
  const since = Math.max(met, Date.now() - LIES);
  return ours.of("heard").filter(({ madeAt }) => madeAt.getTime() > since).toReversed().map((heard) => un`<${Heard} key=${heard.id} heard=${heard} pair=${pair} />`);
}

export {
  Heard,
  HeardLately
};
