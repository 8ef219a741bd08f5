/** The brief: the agenda that both have, and a few lines for one pair of eyes. The same on each opening; prints as one page. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Menu } from "../../parts/menu.js";
import { PageHead } from "../../parts/page-head.js";
import { Waiting } from "../../parts/notice.js";
import { When } from "../../parts/when.js";
import { safe } from "../../sync/house.js";
import { ownZone } from "../../words/times.js";
import { t } from "../../words/words.js";
import { USUAL_LENGTH, agendaOf } from "../meeting/begin.js";
import { useQuestions } from "../questions/use-questions.js";
import { NextMeeting } from "../table/next-meeting.js";
import { useStayPut } from "../table/stay-put.js";
import { Agenda } from "./agenda.js";
import { forMe } from "./for-me.js";
import { clearMark, hasMark, setMark } from "./marks.js";
import { MineLines } from "./mine-lines.js";
import { Quarter } from "./quarter.js";
import { Script } from "./script.js";

/** @param {{ pair: any }} props */
export default function Brief({ pair }) {
  const room = useStayPut();
  const questions = useQuestions(); // null where they cannot be had: the brief goes on without
  const { name } = pair.counterpart;
  const over = pair.next && html`<span class="print-only"><${When} at=${pair.next.startsAt} /></span>`;
  const more = items(pair);
  const acts = html`
    <${Button} kind="quiet" onClick=${() => print()}>${t("act-print")}<//>
    ${more.length > 0 && html`<${Menu} label=${t("brief-more")} items=${more} />`}`;
  const complete = safe(pair.id).stage.value === "all" && safe("mine").stage.value === "all" && questions !== undefined;
  return html`
    <div class="brief" ref=${room}>
      <${PageHead} title=${t("brief-title", { name })} over=${over} acts=${acts} />
      <div class="screen-only"><${NextMeeting} pair=${pair}><${Button} href=${`/alcove/${pair.id}/meeting`}>${t(pair.next?.startedAt ? "table-go-in" : "table-meet")}<//><//></div>
      ${complete ? html`<${Parts} pair=${pair} questions=${questions} />` : html`<${Waiting} />`}
    </div>`;
}

/** The rules need all records, so nothing is drawn before they are there: a line that moves under one's eyes is no brief. */
function Parts({ pair, questions }) {
  const meeting = pair.next ?? whenever();
  const agenda = agendaOf(pair, meeting);
  const found = forMe(pair, meeting, agenda, questions);
  return html`
    ${found.script !== "usual" && html`<${Script} script=${found.script} pair=${pair} />`}
    <${Agenda} pair=${pair} meeting=${meeting} agenda=${agenda} planned=${Boolean(pair.next)} />
    <${MineLines} pair=${pair} meeting=${meeting} found=${found} />
    ${found.script === "usual" && html`<${Quarter} pair=${pair} meeting=${meeting} growth=${found.growthDue} />`}`;
}

/** What the agenda would be if the two met now, for the usual half hour. */
export function whenever() {
  return { id: "", startsAt: new Date().toISOString(), minutes: USUAL_LENGTH, zone: ownZone() };
}

/** Which meeting is the last one only people know. Said for oneself: the other says it on their own device. @param {any} pair */
function items(pair) {
  if (!pair.next) return [];
  const { id } = pair.next;
  const last = hasMark("last", pair.id, id);
  return [last
    ? { label: t("brief-is-not-last"), onClick: () => clearMark("last", pair.id) }
    : { label: t("brief-is-last"), onClick: () => setMark("last", pair.id, id) }];
}
