/** Ours: seats with their minutes, what may still fit, what is read before. The pair may order it by hand. */
import { html, useRef, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { List } from "../../parts/list.js";
import { Section } from "../../parts/page-head.js";
import { announce } from "../../manners/announce.js";
import { t } from "../../words/words.js";
import { agendaIds, writeOrder } from "../meeting/steps.js";
import { gathered } from "../table/gathered.js";
import { Notices } from "./notices.js";
import { Seat } from "./seat.js";

/** @param {{ pair: any, meeting: any, agenda: any, planned: boolean }} props  planned: without a meeting there is nothing to order */
export function Agenda({ pair, meeting, agenda, planned }) {
  const ours = gathered(pair.id);
  const { name } = pair.counterpart;
  const [held, setHeld] = useState(/** @type {string | null} */ (null));
  const over = useRef(/** @type {string | null} */ (null));
  const movable = agendaIds({ ...agenda, read_before: [] });
  const move = async (/** @type {string} */ id, /** @type {number} */ to) => {
    const ids = movable.filter((each) => each !== id);
    ids.splice(Math.max(0, Math.min(to, ids.length)), 0, id);
    await writeOrder(pair.id, meeting.id, { ids });
    announce(t("brief-moved", { place: ids.indexOf(id) + 1, count: ids.length }));
  };
  const drop = () => {
    if (held && over.current && held !== over.current) move(held, movable.indexOf(over.current));
    setHeld(null);
    over.current = null;
  };
  const drag = { held, start: setHeld, over: (/** @type {string} */ id) => { over.current = id; }, drop };
  const row = (/** @type {any} */ seat) => html`
    <${Seat} key=${seat.topic} seat=${seat} topic=${ours.get(seat.topic)} ours=${ours} pair=${pair} at=${movable.indexOf(seat.topic)} last=${movable.length - 1}
      move=${planned && movable.length > 1 ? move : undefined} drag=${drag} />`;
  const bare = (/** @type {string[]} */ ids) => ids.filter((id) => ours.get(id)).map((topic) => row({ topic }));
  return html`
    <${Section} id="agenda" title=${t("brief-agenda")} note=${t("brief-agenda-note", { name, minutes: agenda.minutes })}
      acts=${agenda.dragged && html`<${Button} kind="quiet" small onClick=${() => writeOrder(pair.id, meeting.id, { ids: [] })}>${t("brief-by-rule")}<//>`}>
      <${List} ordered class="brief__agenda" labelledby="agenda-title" blank=${t("brief-empty", { name })}>${agenda.seats.map(row)}<//>
      <${Notices} agenda=${agenda} pair=${pair} meeting=${meeting} planned=${planned} order=${movable} />
    <//>
    ${agenda.if_time_allows.length > 0 && html`
      <${Section} id="later" level=${3} title=${t("brief-if-time")}><${List} class="brief__agenda brief__agenda--loose" labelledby="later-title">${bare(agenda.if_time_allows)}<//><//>`}
    ${agenda.read_before.length > 0 && html`
      <${Section} id="before" level=${3} title=${t("brief-read-before")}><${List} class="brief__agenda brief__agenda--loose" labelledby="before-title">${agenda.read_before.filter((id) => ours.get(id)).map((topic) => html`
        <${Seat} key=${topic} seat=${{ topic }} topic=${ours.get(topic)} ours=${ours} pair=${pair} drag=${drag} at=${-1} last=${-1} />`)}<//><//>`}`;
}
