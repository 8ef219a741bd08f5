/** A question as a row: put it on the table; from depth 3 on an own answer is noted first, for oneself. */
import { html, useState } from "../../vendor/preact.js";
import { ANSWER_FIRST_DEPTH } from "../../records/thresholds.js";
import { Button } from "../../parts/button.js";
import { Row } from "../../parts/list.js";
import { useAct } from "../../manners/forms.js";
import { moveFocus } from "../../manners/focus.js";
import { t } from "../../words/words.js";
import { layQuestion } from "../brief/suggestion.js";
import { sentenceOf } from "../frame/say-error.js";
import { Compose } from "../table/compose.js";
import { gathered } from "../table/gathered.js";

/** @param {{ id: string, pair: any, depth: number, words: { text: string, follow_ups: string[] }, meta?: unknown, more?: unknown, theirs?: boolean }} props  more: further acts */
export function Ask({ id, pair, depth, words, meta, more, theirs }) {
  const [answering, setAnswering] = useState(false);
  const { name } = pair.counterpart;
  const lies = gathered(pair.id).of("topic").some(({ fields }) => fields.question === id && fields.outcome === undefined);
  const leave = () => {
    setAnswering(false);
    moveFocus(`#question-${id}`, { scroll: false });
  };
  const lay = async (/** @type {string} */ own = "") => {
    await layQuestion(pair, id, words.text, own);
    leave();
  };
  const { run, busy, failure } = useAct(() => lay());
  const first = depth >= ANSWER_FIRST_DEPTH;
  const put = lies
    ? html`<a href=${`/alcove/${pair.id}/table`}>${t("questions-lies")}</a>`
    : html`<${Button} small hotkey="a" busy=${busy} onClick=${() => (first ? setAnswering(true) : run())}>${t(first ? "brief-question-answer-first" : "brief-question-lay")}<//>`;
  const under = html`
    ${words.follow_ups.map((/** @type {string} */ follow) => html`<p class="question__follow" key=${follow}>${follow}</p>`)}
    ${!answering && html`<div class="cluster question__acts">${put}${more}</div>`}
    ${answering && html`
      <${Compose} small focus label=${t("brief-question-own")} hint=${t("brief-question-own-hint", { name })} keep=${`${pair.id}:${id}:own-answer`}
        act=${t("brief-question-lay")} onSend=${lay} onLeave=${leave} />`}
    ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
  return html`<${Row} id=${`question-${id}`} theirs=${theirs} meta=${meta} more=${under}>${words.text}<//>`;
}
