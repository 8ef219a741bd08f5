/** One check-in: what was tapped in words, never as a number, and the line that was written. */
import { html, useState } from "../../vendor/preact.js";
import { feltAt } from "../../records/checkins.js";
import { Button } from "../../parts/button.js";
import { Voice } from "../../parts/voice.js";
import { moveFocus } from "../../manners/focus.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Answers } from "../table/answers.js";
import { Compose } from "../table/compose.js";
import { eraseWithUndo } from "../table/erase.js";
import { layOut } from "../table/lay-out.js";
import { stateOf } from "../table/topic.js";
import { orSay } from "./or-say.js";

/** @param {{ energy?: number, load?: number, need?: string }} fields @returns {string} */
export function feltInWords({ energy, load, need }) {
  const said = [energy && t(`us-energy-said-${energy}`), load && t(`us-load-said-${load}`), need && t(`us-need-said-${need}`)].filter(Boolean);
  return said.join(", ");
}

/** @param {{ checkin: any, pair: any, answers: readonly any[] }} props */
export function Checkin({ checkin, pair, answers }) {
  const [answering, setAnswering] = useState(false);
  const { name } = pair.counterpart;
  const shared = checkin.safe !== "mine";
  const felt = feltInWords(checkin.fields);
  const leave = () => {
    setAnswering(false);
    moveFocus(`#checkin-${checkin.id} [data-open]`, { scroll: false });
  };
  const answer = async (/** @type {string} */ words) => {
    await safe(pair.id).put("answer", words, { to: checkin.id, type: "reply" });
    leave();
  };
  const acts = checkin.mine ? html`
    ${!shared && html`<${Button} kind="quiet" small onClick=${orSay(() => layOut(checkin, pair, {}, "us-checkin-shared-said"))}>${t("us-checkin-share", { name })}<//>`}
    <${Button} kind="quiet" small hotkey="d" onClick=${() => eraseWithUndo(checkin)}>${t("act-erase")}<//>`
  : !answering && html`<${Button} kind="quiet" small hotkey="a" data-open onClick=${() => setAnswering(true)}>${t("topic-answer")}<//>`;
  return html`
    <${Voice} as="li" data-row id=${`checkin-${checkin.id}`} name=${checkin.mine ? t("name-you") : name} theirs=${!checkin.mine} at=${new Date(feltAt(checkin))}
      state=${stateOf(checkin)} mark=${checkin.mine && shared ? t("us-checkin-shared", { name }) : undefined} acts=${acts}
      reply=${answers.length > 0 && html`<${Answers} answers=${answers} pair=${pair} />`}>
      ${felt && html`<p class="us__felt">${felt}</p>`}
      ${checkin.words && html`<p class="voice__text">${checkin.words}</p>`}
      ${answering && html`<${Compose} small focus label=${t("us-checkin-answer", { name })} keep=${`${pair.id}:${checkin.id}:answer`} act=${t("topic-answer")} onSend=${answer} onLeave=${leave} />`}
    <//>`;
}
