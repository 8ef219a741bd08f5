/** What stands in the rooms of a closed alcove: what lay on the table, what was promised, to be read and no more. */
import { html } from "../../vendor/preact.js";
import { effectivePromise, SETTLED } from "../../records/promises.js";
import { isOpen } from "../../records/topics.js";
import { List, Row } from "../../parts/list.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { Waiting } from "../../parts/notice.js";
import { When } from "../../parts/when.js";
import { Voice } from "../../parts/voice.js";
import { me, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";

/** @param {{ pair: any }} props */
export default function Closed({ pair }) {
  const { name } = pair.counterpart;
  return html`
    <div class="table">
      <${PageHead} title=${t("table-title")} seenBy=${t("seen-by-two", { name })} />
      ${safe(pair.id).stage.value === "opening" ? html`<${Waiting} />` : html`<${Lists} pair=${pair} />`}
    </div>`;
}

/** @param {{ pair: any }} props */
function Lists({ pair }) {
  const ours = gathered(pair.id);
  const { name } = pair.counterpart;
  const topics = ours.of("topic").filter(isOpen).reverse();
  const promises = ours.of("promise").filter((promise) => !SETTLED.has(effectivePromise(promise, ours.answersTo(promise.id)).state));
  return html`
    <${Section} id="topics" class="table__topics" title=${t("table-topics")}>
      <${List} class="voices" labelledby="topics-title" blank=${t("leaving-no-topics")}>${topics.map((topic) => html`<${Lies} key=${topic.id} topic=${topic} ours=${ours} name=${name} />`)}<//>
    <//>
    ${promises.length > 0 && html`
      <${Section} id="promises" title=${t("promise-title")}>
        <${List} labelledby="promises-title">${promises.map((promise) => html`
          <${Row} key=${promise.id} meta=${html`
            <span>${promise.fields.owner === me.value?.id ? t("name-you") : name}</span><span><${When} at=${promise.madeAt} as="day" /></span>`}>${promise.words}<//>`)}<//>
      <//>`}`;
}

/** @param {{ topic: any, ours: any, name: string }} props */
function Lies({ topic, ours, name }) {
  const whose = (/** @type {any} */ { mine }) => (mine ? t("name-you") : name);
  const replies = ours.answersTo(topic.id).filter((/** @type {any} */ { words }) => words);
  return html`
    <${Voice} as="li" name=${whose(topic)} theirs=${!topic.mine} at=${topic.madeAt}
      reply=${replies.length > 0 && replies.map((/** @type {any} */ reply) => html`<${Voice} key=${reply.id} name=${whose(reply)} theirs=${!reply.mine} at=${reply.madeAt}>${reply.words}<//>`)}>
      ${topic.words}
    <//>`;
}
