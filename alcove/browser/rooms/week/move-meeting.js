/** Another time for one meeting, by one tap: times that are free for both, or one of my own choice. Undo instead of a question. */
import { html, signal, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Waiting } from "../../parts/notice.js";
import { When } from "../../parts/when.js";
import { announce } from "../../manners/announce.js";
import { moveFocus } from "../../manners/focus.js";
import { useAct } from "../../manners/forms.js";
import { toast } from "../../manners/toasts.js";
import { moveMeeting } from "../../sync/house.js";
import { fetchSlots } from "../../sync/slots.js";
import { sayWhen } from "../../words/times.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { PlanForm } from "../table/plan-form.js";
import { move } from "../table/plan.js";

/** Id of the meeting that is being moved; one at a time. */
const moving = signal(/** @type {string | null} */ (null));

/** @param {{ pair: any, meeting: any, heading: string, hotkey?: string }} props  heading: id of what has the focus afterwards */
export function MoveMeeting({ pair, meeting, heading, hotkey }) {
  const { name } = pair.counterpart;
  if (moving.value !== meeting.id) {
    return html`<${Button} small kind="quiet" hotkey=${hotkey} label=${t("week-move-label", { name, when: sayWhen(new Date(meeting.startsAt)) })}
      onClick=${() => { moving.value = meeting.id; }}>${t("week-move")}<//>`;
  }
  const leave = () => {
    moving.value = null;
    moveFocus(`#${CSS.escape(heading)} a`, { scroll: false });
  };
  return html`<${Times} pair=${pair} meeting=${meeting} leave=${leave} />`;
}

/** @param {{ pair: any, meeting: any, leave: () => void }} props */
function Times({ pair, meeting, leave }) {
  const { name } = pair.counterpart;
  const [slots, setSlots] = useState(/** @type {string[] | null} */ (null));
  const [own, setOwn] = useState(false);
  const { run: look, failure: late } = useAct(async () => setSlots(await fetchSlots(pair.id, meeting.minutes)));
  const { run: take, failure } = useAct(async (/** @type {string} */ slot) => {
    const before = { startsAt: meeting.startsAt, minutes: meeting.minutes, zone: meeting.zone };
    const at = new Date(slot);
    await move(pair.id, meeting.id, at, meeting.minutes);
    toast(t("week-moved", { name, when: sayWhen(at) }), { undo: () => moveMeeting(pair.id, meeting.id, before) });
    leave();
  });
  useEffect(() => { look(); }, [meeting.id]);
  useEffect(() => {
    if (!slots) return;
    announce(t(slots.length > 0 ? "week-free" : "week-none-free", { name }));
    moveFocus(".week__times [data-first]", { scroll: false });
  }, [slots]);
  if (own || late || slots?.length === 0) {
    return html`
      <div class="week__plan">
        ${late && html`<p class="field__error" role="alert">${sentenceOf(late)}</p>`}
        ${!late && !own && html`<p class="soft">${t("week-none-free", { name })}</p>`}
        <${PlanForm} pair=${pair} meeting=${meeting} leave=${leave} />
      </div>`;
  }
  return html`
    <div class="week__times" role="group" aria-label=${t("week-free", { name })}>
      <p class="week__free">${t("week-free", { name })}</p>
      ${!slots && html`<${Waiting} />`}
      ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      <div class="cluster">
        ${slots?.map((slot, at) => html`<${Button} key=${slot} small data-first=${at === 0 ? "" : undefined} onClick=${() => take(slot)}><${When} at=${slot} /><//>`)}
        ${slots && html`<${Button} small kind="quiet" onClick=${() => setOwn(true)}>${t("week-other-time")}<//>`}
        <${Button} small kind="quiet" hotkey="Esc" onClick=${leave}>${t("act-cancel")}<//>
      </div>
    </div>`;
}
