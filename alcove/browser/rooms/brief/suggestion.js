/** A question one may ask: put it on the table, put it aside, or leave it. Nobody sees which were put aside. */
import { html, useState } from "../../vendor/preact.js";
import { ANOTHER_MOST } from "../../records/thresholds.js";
import { Button } from "../../parts/button.js";
import { announce } from "../../manners/announce.js";
import { moveFocus } from "../../manners/focus.js";
import { useAct } from "../../manners/forms.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { Compose } from "../table/compose.js";
import { eraseWithUndo } from "../table/erase.js";
import { setMark } from "./marks.js";

/** @param {{ pair: any, meeting: any, id: string, question: any }} props  question: words, answerFirst, another */
export function Suggestion({ pair, meeting, id, question: { words, answerFirst, another } }) {
  const [answering, setAnswering] = useState(false);
  const { run, busy, failure } = useAct((/** @type {() => Promise<unknown>} */ act) => act());
  const { name } = pair.counterpart;
  const skip = () => safe("mine").put("skip", "", { question: id, pair: pair.id });
  const putAside = async () => {
    await skip();
    announce(t("brief-question-other"));
    moveFocus(".brief__question", { scroll: false });
  };
  const notNow = async () => {
    await skip();
    setMark("rests", pair.id, meeting.id);
    toast(t("brief-question-rests"));
    moveFocus("#mine-title", { scroll: false });
  };
  const lay = async (/** @type {string} */ own = "") => {
    await layQuestion(pair, id, words.text, own);
    setAnswering(false);
    moveFocus("#mine-title", { scroll: false });
  };
  return html`
    <div class="brief__question" tabindex="-1">
      <p>${words.text}</p>
      ${words.follow_ups.map((/** @type {string} */ follow) => html`<p class="brief__follow" key=${follow}>${follow}</p>`)}
      ${answering ? html`
        <${Compose} small focus label=${t("brief-question-own")} hint=${t("brief-question-own-hint", { name })} keep=${`${pair.id}:${id}:own-answer`}
          act=${t("brief-question-lay")} onSend=${lay} onLeave=${() => setAnswering(false)} />` : html`
        <div class="cluster brief__question-acts screen-only">
          <${Button} small busy=${busy} onClick=${() => (answerFirst ? setAnswering(true) : run(lay))}>${t(answerFirst ? "brief-question-answer-first" : "brief-question-lay")}<//>
          ${another < ANOTHER_MOST && html`<${Button} small kind="quiet" busy=${busy} onClick=${() => run(putAside)}>${t("brief-question-another")}<//>`}
          <${Button} small kind="quiet" busy=${busy} onClick=${() => run(notNow)}>${t("brief-question-not-now")}<//>
        </div>`}
      ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    </div>`;
}

/**
 * The own answer is kept first: a browser that is killed in between leaves a note to oneself, and never a lost thought.
 * @param {any} pair @param {string} id @param {string} text @param {string} own  one's own answer, or nothing
 */
export async function layQuestion(pair, id, text, own) {
  const note = own && await safe("mine").put("note", own, { pair: pair.id });
  const topic = await safe(pair.id).put("topic", text, { question: id });
  if (note) await safe("mine").revise(note, { fields: { topic } });
  toast(t("brief-question-laid", { name: pair.counterpart.name }), { undo: () => eraseWithUndo({ id: topic, safe: pair.id }) });
}
