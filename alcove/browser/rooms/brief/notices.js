/** What has waited long and does not fit: one line, and up to three taps. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { useAct } from "../../manners/forms.js";
import { moveMeeting, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { firstWords } from "../meeting/hour.js";
import { writeOrder } from "../meeting/steps.js";
import { Compose } from "../table/compose.js";
import { gathered } from "../table/gathered.js";

/** @param {{ agenda: any, pair: any, meeting: any, planned: boolean, order: string[] }} props */
export function Notices(props) {
  const ours = gathered(props.pair.id);
  return props.agenda.notices.filter((/** @type {any} */ { topic }) => ours.get(topic)).map((/** @type {any} */ notice) => html`
    <${One} key=${notice.topic} ...${props} notice=${notice} topic=${ours.get(notice.topic)} />`);
}

function One({ notice, topic, pair, meeting, planned, order }) {
  const [splitting, setSplitting] = useState(false);
  const { run, busy, failure } = useAct((/** @type {() => Promise<unknown>} */ act) => act());
  const acts = {
    "first-next-time": () => run(() => writeOrder(pair.id, meeting.id, { ids: [topic.id, ...order.filter((id) => id !== topic.id)] })),
    "longer-meeting": () => run(() => moveMeeting(pair.id, meeting.id, { startsAt: meeting.startsAt, minutes: notice.longer, zone: meeting.zone })),
    split: () => setSplitting(true),
  };
  // Only its author splits a topic; without a planned meeting there is none to order or to make longer.
  const taps = notice.taps.filter((/** @type {string} */ tap) => (tap === "split" ? topic.mine : planned));
  const buttons = !splitting && taps.map((/** @type {keyof typeof acts} */ tap) => html`
    <${Button} key=${tap} small busy=${busy} onClick=${acts[tap]}>${t(`brief-tap-${tap}`, { minutes: notice.longer })}<//>`);
  return html`
    <div class="brief__notice screen-only">
      <${Notice} acts=${buttons}>
        <p>${t(`brief-notice-${notice.code}`, { topic: firstWords(topic.words) })}</p>
        ${splitting && html`<${Split} topic=${topic} pair=${pair} leave=${() => setSplitting(false)} />`}
        ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      <//>
    </div>`;
}

/** The first part becomes a topic of its own, short enough for a seat; what is left stays where it is. */
function Split({ topic, pair, leave }) {
  const part = async (/** @type {string} */ words) => {
    await safe(pair.id).put("topic", words, { ...(topic.fields.need && { need: topic.fields.need }), ...(topic.fields.hard && { hard: true }), size: 5 });
    leave();
  };
  return html`<${Compose} small focus label=${t("brief-split-words")} hint=${t("brief-split-hint")} keep=${`${pair.id}:${topic.id}:split`} act=${t("table-capture-ours")} onSend=${part} onLeave=${leave} />`;
}
