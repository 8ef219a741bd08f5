/** One topic of the agenda: whose, the words, how long, why it stands there; and the hands that move it. */
import { html } from "../../vendor/preact.js";
import { carried } from "../../records/meetings.js";
import { Button } from "../../parts/button.js";
import { rememberFocus } from "../../manners/focus.js";
import { t } from "../../words/words.js";

/**
 * @param {object} props
 * @param {{ topic: string, minutes?: number, why?: string }} props.seat
 * @param {any} props.topic  its entry
 * @param {any} props.ours  gathered
 * @param {any} props.pair
 * @param {number} props.at  its place, from 0
 * @param {number} props.last  the place of the last one
 * @param {((id: string, to: number) => Promise<void>) | undefined} [props.move]
 * @param {any} props.drag
 */
export function Seat({ seat, topic, ours, pair, at, last, move, drag }) {
  if (!topic) return null;
  const { need, hard } = topic.fields;
  const name = topic.mine ? t("name-you") : pair.counterpart.name;
  const times = carried(ours)(topic);
  const why = seat.why && !["next", "carried", "hard", "talk-first", "dragged"].includes(seat.why) && t(`brief-why-${seat.why}`, { name: pair.counterpart.name });
  const facts = [need && t(`need-${need}`), hard && t("mark-hard"), times > 0 && t("time-carried", { times }), why].filter(Boolean);
  return html`
    <li class=${topic.mine ? "brief__seat" : "brief__seat brief__seat--theirs"} data-row data-seat=${topic.id} data-held=${drag.held === topic.id ? "" : undefined}
      ...${move && handsOf(topic.id, drag)}>
      <div class="brief__main">
        <p class="brief__words">${topic.words}</p>
        <p class="brief__why dots"><b>${name}</b>${facts.map((fact) => html`<span key=${fact}>${fact}</span>`)}</p>
      </div>
      <p class="brief__minutes">${seat.minutes && t("size-minutes", { minutes: seat.minutes })}</p>
      ${move && html`<div class="brief__hands screen-only">
        ${step("brief-up", "↑", at > 0 && at - 1, topic.id, move)}
        ${step("brief-down", "↓", at < last && at + 1, topic.id, move)}
      </div>`}
    </li>`;
}

/** A control that is always there, so that the focus stays on it at either end. */
function step(/** @type {string} */ id, /** @type {string} */ sign, /** @type {number | false} */ to, /** @type {string} */ topic, /** @type {any} */ move) {
  const act = async () => {
    if (to === false) return;
    const giveFocusBack = rememberFocus();
    await move(topic, to);
    giveFocusBack();
  };
  return html`<${Button} kind="quiet" small class="brief__hand" label=${t(id)} title=${t(id)} aria-disabled=${to === false ? "true" : undefined}
    data-step=${id} onClick=${act}>${sign}<//>`;
}

/** By the mouse, and by Alt with the arrows, which press the visible buttons. */
function handsOf(/** @type {string} */ id, /** @type {any} */ drag) {
  return {
    draggable: true,
    onDragStart: (/** @type {DragEvent} */ event) => {
      if (event.dataTransfer) event.dataTransfer.effectAllowed = "move"; // nothing of the words is put into it: it would leave the page
      event.dataTransfer?.setData("text/plain", "");
      drag.start(id);
    },
    onDragOver: (/** @type {DragEvent} */ event) => {
      if (!drag.held) return;
      event.preventDefault();
      drag.over(id);
    },
    onDrop: (/** @type {DragEvent} */ event) => event.preventDefault(),
    onDragEnd: drag.drop,
    onKeyDown: (/** @type {KeyboardEvent} */ event) => {
      const wanted = event.altKey && { ArrowUp: "brief-up", ArrowDown: "brief-down" }[event.key];
      if (!wanted) return;
      event.preventDefault();
      event.stopPropagation();
      const button = /** @type {HTMLElement} */ (event.currentTarget).querySelector(`[data-step="${wanted}"]`);
      /** @type {HTMLElement | null} */ (button)?.click();
    },
  };
}
