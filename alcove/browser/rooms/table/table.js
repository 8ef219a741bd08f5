/** The table: a field, the open topics of both, the promises between them; folded below, what waits. */
import { html, useState } from "../../vendor/preact.js";
import { carried } from "../../records/meetings.js";
import { isOpen, isParked } from "../../records/topics.js";
import { firstRows } from "../../parts/first-drawing.js";
import { List } from "../../parts/list.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { Waiting } from "../../parts/notice.js";
import { Reveal } from "../../parts/reveal.js";
import { Sealed } from "../../parts/sealed.js";
import { Button } from "../../parts/button.js";
import { safe } from "../../sync/house.js";
import { Entered } from "../frame/entered.js";
import { QuarterLine } from "../frame/quarter.js";
import { heard } from "../lots.js";
import { t } from "../../words/words.js";
import { useNews } from "./news.js";
import { Capture } from "./capture.js";
import { dayIn } from "./days.js";
import { gathered, mineOf } from "./gathered.js";
import { LayTemplate } from "./lay-template.js";
import { NextMeeting } from "./next-meeting.js";
import { Promises } from "./promises.js";
import { useStayPut } from "./stay-put.js";
import { Topic } from "./topic.js";

/** In pixels: so far down the topics begin at least, below the navigation, the meeting and the field. */
const ABOVE = 560;

/** @param {{ pair: any }} props */
export default function Table({ pair }) {
  const room = useStayPut();
  const { name } = pair.counterpart;
  const stage = safe(pair.id).stage.value;
  const ways = html`<${Button} href=${`/alcove/${pair.id}/brief`} kind="quiet">${t("nav-brief")}<//><${Button} href=${`/alcove/${pair.id}/meeting`}>${t(pair.next?.startedAt ? "table-go-in" : "table-meet")}<//>`;
  return html`
    <div class="table" ref=${room}>
      <${PageHead} title=${t("table-title")} seenBy=${t("seen-by-two", { name })} />
      <${NextMeeting} pair=${pair}>${ways}<//>
      <${Capture} pair=${pair} />
      ${stage === "opening" ? html`<${Waiting} />` : html`<${Lists} pair=${pair} complete=${stage === "all"} />`}
    </div>`;
}

/** @param {{ pair: any, complete: boolean }} props  complete: nothing older is still to come */
function Lists({ pair, complete }) {
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  const all = ours.of("topic").filter(isOpen);
  const today = dayIn(0);
  const parked = all.filter((topic) => isParked(topic, today));
  const lying = all.filter((topic) => !isParked(topic, today)).reverse(); // the newest right below the field
  const first = firstRows(lying, ABOVE);
  const whole = first.length === lying.length; // what stands below a longer list is out of sight until then
  const alone = mineOf(pair.id, "topic").filter(isOpen).reverse();
  useNews(ours, pair);
  const times = carried(ours);
  const topic = (/** @type {any} */ each) => html`
    <${Topic} key=${each.id} topic=${each} pair=${pair} answers=${ours.answersTo(each.id)} carried=${times(each)} meeting=${pair.next?.id} />`;
  return html`
    ${complete && html`<${QuarterLine} pair=${pair} />`}
    ${ours.of("heard").length > 0 && html`<${Entered} load=${heard} pair=${pair} />`}
    <${Section} id="topics" class="table__topics" title=${t("table-topics")} acts=${html`<${LayTemplate} pair=${pair} />`}>
      <${List} class="voices" labelledby="topics-title" blank=${complete && t("table-empty", { name })}>${first.map(topic)}<//>
    <//>
    ${whole && html`
      <${Promises} pair=${pair} meeting=${pair.next?.id} />
      <div class="table__folded">
        <${Folded} label="table-alone" count=${alone.length} note=${t("seen-by-you")}>${() => alone.map(topic)}<//>
        <${Folded} label="table-parked" count=${parked.length}>${() => parked.map(topic)}<//>
        <${Folded} label="table-closed-to-you" count=${ours.closed.length}>${() => ours.closed.map((entry) => html`<${Unreadable} key=${entry.id} entry=${entry} name=${name} />`)}<//>
      </div>`}`;
}

/** Drawn only when it is looked at. @param {{ label: string, count: number, note?: string, children: () => unknown }} props */
function Folded({ label, count, note, children }) {
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  const title = t(label, { count });
  return html`
    <${Reveal} label=${title} open=${open} onToggle=${setOpen}>
      ${note && html`<p class="meta">${note}</p>`}
      ${open && html`<${List} class="voices" label=${title}>${children()}<//>`}
    <//>`;
}

function Unreadable({ entry, name }) {
  return html`<li data-row><${Sealed} state=${entry.cannotOpen ? "unreadable" : "planted"} name=${name} /></li>`;
}
