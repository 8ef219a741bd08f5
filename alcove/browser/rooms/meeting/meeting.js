/** The meeting: before it starts, while it is on, and right after. */
import { html } from "../../vendor/preact.js";
import { isHeld } from "../../records/meetings.js";
import { PageHead } from "../../parts/page-head.js";
import { Waiting } from "../../parts/notice.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";
import { useStayPut } from "../table/stay-put.js";
import { After } from "./after.js";
import { Hour } from "./hour.js";
import { Threshold } from "./threshold.js";

/** So long after its end a meeting is what one finds here. In milliseconds. */
const JUST_NOW = 6 * 3_600_000;

/** @param {{ pair: any }} props */
export default function Meeting({ pair }) {
  const room = useStayPut();
  const kept = safe(pair.id);
  if (kept.stage.value === "opening") return html`<${PageHead} title=${t("nav-meeting")} /><${Waiting} />`;
  const ours = gathered(pair.id);
  const started = kept.meetings.value.filter(({ startedAt }) => startedAt);
  const isOver = (/** @type {any} */ { id, state }) => state !== "planned" || isHeld(ours, id);
  const on = started.find((meeting) => !isOver(meeting));
  const last = started.find((meeting) => isOver(meeting) && Date.now() - endOf(ours, meeting) < JUST_NOW);
  return html`
    <div class="meeting" ref=${room}>
      ${on ? html`<${Hour} key=${on.id} pair=${pair} meeting=${on} />` : last ? html`<${After} key=${last.id} pair=${pair} meeting=${last} />` : html`<${Threshold} pair=${pair} />`}
    </div>`;
}

/** When the two said it was over; the server's time is only a copy. @param {any} ours @param {any} meeting */
function endOf(ours, meeting) {
  const held = ours.of("held").find((/** @type {any} */ { fields }) => fields.meeting === meeting.id);
  return Date.parse(held?.at ?? meeting.heldAt ?? meeting.startedAt);
}
