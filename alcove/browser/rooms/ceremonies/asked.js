/** The questions of an occasion: both have the same. One that is laid on the table is talked about here as well as there. */
import { html } from "../../vendor/preact.js";
import { ceremonyQuestions } from "../../records/ceremonies.js";
import { List } from "../../parts/list.js";
import { Waiting } from "../../parts/notice.js";
import { t } from "../../words/words.js";
import { Ask } from "../questions/ask.js";
import { kindOf } from "../questions/of-pair.js";
import { useQuestions } from "../questions/use-questions.js";
import { gathered } from "../table/gathered.js";
import { Topic } from "../table/topic.js";

/** @param {number} most  so many questions @returns a step */
export const askedAt = (most) => ({ pair, type, name }) => {
  const questions = useQuestions();
  if (questions === undefined) return html`<${Waiting} />`;
  if (questions === null) return html`<p class="measure">${t("questions-away")}</p>`;
  const ours = gathered(pair.id);
  const found = ceremonyQuestions(questions.bank, ours, { pair: pair.id, type, kind: kindOf(pair.myRole), most });
  const lying = (/** @type {string} */ id) => ours.of("topic").findLast(({ fields }) => fields.question === id && fields.outcome === undefined);
  return html`
    <p class="measure">${t(`ceremony-asked-${type}`, { name })}</p>
    <${List} class="ceremony__asked" label=${t("ceremony-questions")}>${found.map(({ id, depth }) => {
      const topic = lying(id);
      return topic
        ? html`<${Topic} key=${topic.id} topic=${topic} pair=${pair} answers=${ours.answersTo(topic.id)} meeting=${pair.next?.id} />`
        : html`<${Ask} key=${id} id=${id} pair=${pair} depth=${depth} words=${questions.texts[id]} />`;
    })}<//>`;
};
