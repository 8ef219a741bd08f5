/** When do you meet, and for how long? Plans a meeting, or moves one: a new time in the same act. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Field } from "../../parts/field.js";
import { announce } from "../../manners/announce.js";
import { useForm } from "../../manners/forms.js";
import { MINUTES_LEAST, MINUTES_MOST } from "../../records/thresholds.js";
import { ownZone, sayWhen } from "../../words/times.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";
import { clockOf, dayIn, dayOf, momentOf } from "./days.js";
import { move, plan } from "./plan.js";

const LENGTHS = [30, 60];
const QUARTER = 15;

/**
 * @param {object} props
 * @param {any} props.pair
 * @param {any} [props.meeting]  the one to move; without it a new one is planned
 * @param {any} [props.like]  the last one: the same hour and length a week later is offered
 * @param {() => void} props.leave
 * @param {boolean} [props.calm]  nobody asked for it: it does not take the focus
 */
export function PlanForm({ pair, meeting, like, leave, calm }) {
  const [other, setOther] = useState(false);
  const first = start(meeting ?? like, Boolean(meeting));
  const form = useForm(first, {
    check: ({ day, clock, minutes }) => wrong(day, clock, Number(minutes)),
    send: async ({ day, clock, minutes }) => {
      const at = /** @type {Date} */ (momentOf(day, clock));
      await (meeting ? move(pair.id, meeting.id, at, Number(minutes)) : plan(pair.id, at, Number(minutes)));
      announce(t("next-planned-said", { when: sayWhen(at) }));
      leave();
    },
  });
  const { values, set, errorOf } = form;
  const typed = other || !LENGTHS.includes(Number(values.minutes));
  const lengths = [...LENGTHS.map((minutes) => ({ value: minutes, label: t("size-minutes", { minutes }) })), { value: "other", label: t("next-length-other") }];
  const choose = (/** @type {any} */ value) => {
    setOther(value === "other");
    if (value !== "other") set("minutes")(value);
  };
  return html`
    <form class="plan-form stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <div class="plan-form__when">
        <${Field} id="plan-day" label=${t("next-day")} type="date" min=${dayIn(0)} value=${values.day} onInput=${set("day")} error=${errorOf("plan-day")} focus=${!calm} />
        <${Field} id="plan-clock" label=${t("next-clock")} type="time" value=${values.clock} onInput=${set("clock")} error=${errorOf("plan-clock")} />
      </div>
      <div class="plan-form__length">
        <${Choice} label=${t("next-length")} optional=${false} options=${lengths} value=${typed ? "other" : Number(values.minutes)} onChange=${choose} />
        ${typed && html`<${Field} quiet id="plan-minutes" label=${t("next-minutes")} type="number" min=${MINUTES_LEAST} max=${MINUTES_MOST} inputmode="numeric"
          value=${values.minutes} onInput=${set("minutes")} error=${errorOf("plan-minutes")} />`}
      </div>
      <p class="meta">${t("next-zone", { zone: ownZone().replaceAll("_", " ") })}</p>
      <div class="cluster">
        <${Button} kind="main" type="submit" busy=${form.busy}>${t(meeting ? "next-move-act" : "next-plan-act")}<//>
        <${Button} kind="quiet" hotkey="Esc" onClick=${leave}>${t("act-cancel")}<//>
      </div>
    </form>`;
}

/** @param {string} day @param {string} clock @param {number} minutes */
function wrong(day, clock, minutes) {
  return [
    !/^\d{4}-\d\d-\d\d$/.test(day) && { id: "plan-day", words: t("next-wrong-day") },
    !momentOf("2000-01-01", clock) && { id: "plan-clock", words: t("next-wrong-clock") },
    !(Number.isInteger(minutes) && minutes >= MINUTES_LEAST && minutes <= MINUTES_MOST) && { id: "plan-minutes", words: t("next-wrong-minutes", { from: MINUTES_LEAST, to: MINUTES_MOST }) },
  ].filter((each) => each !== false);
}

/** What the fields show first. @param {any} known @param {boolean} moving */
function start(known, moving) {
  if (!known) return { day: dayIn(7), clock: "10:00", minutes: 30 };
  const at = new Date(known.startsAt);
  if (!moving) at.setMinutes(Math.round(at.getMinutes() / QUARTER) * QUARTER); // the last one may have begun on the spur
  const again = new Date(Math.max(at.getTime(), Date.now() - 6 * 86_400_000)); // the same weekday, never in the past
  again.setHours(at.getHours(), at.getMinutes());
  const day = moving ? dayOf(at) : dayOf(new Date(again.getFullYear(), again.getMonth(), again.getDate() + 7));
  return { day, clock: clockOf(at), minutes: known.minutes };
}
