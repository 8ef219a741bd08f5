/** The next meeting of an alcove that has none: a day, a clock, a length. What stands there first is likely. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Field } from "../../parts/field.js";
import { useForm } from "../../manners/forms.js";
import { toast } from "../../manners/toasts.js";
import { planMeeting } from "../../sync/house.js";
import { ownZone, sayWhen } from "../../words/times.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";

const LENGTHS = [30, 60];

/** The same weekday next week at ten: a first offer, not a rule. @param {Date} [now] @returns {string} local day */
export function likelyDay(now = new Date()) {
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 7);
  return [then.getFullYear(), then.getMonth() + 1, then.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** @param {{ pair: any }} props */
export function PlanMeeting({ pair }) {
  const [open, setOpen] = useState(false);
  if (!open) return html`<${Button} small onClick=${() => setOpen(true)}>${t("week-plan")}<//>`;
  return html`<${PlanForm} pair=${pair} onClose=${() => setOpen(false)} />`;
}

/** @param {{ pair: any, onClose: () => void }} props */
function PlanForm({ pair, onClose }) {
  const [day, clock] = [`day-${pair.id}`, `clock-${pair.id}`];
  const form = useForm({ day: likelyDay(), clock: "10:00", minutes: 30 }, {
    check: (values) => checkMoment(values, day, clock),
    send: async (values) => {
      const startsAt = new Date(`${values.day}T${values.clock}`);
      await planMeeting(pair.id, { startsAt: startsAt.toISOString(), minutes: values.minutes, zone: ownZone() });
      toast(t("week-planned", { name: pair.counterpart.name, when: sayWhen(startsAt) }));
      onClose();
    },
  });
  return html`
    <form class="week__plan" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <div class="week__moment">
        <${Field} id=${day} type="date" focus label=${t("week-plan-day")} value=${form.values.day} onInput=${form.set("day")} error=${form.errorOf(day)} />
        <${Field} id=${clock} type="time" label=${t("week-plan-clock")} value=${form.values.clock} onInput=${form.set("clock")} error=${form.errorOf(clock)} />
      </div>
      <${Choice} label=${t("field-size")} optional=${false} value=${form.values.minutes} onChange=${form.set("minutes")}
        options=${LENGTHS.map((minutes) => ({ value: minutes, label: t("size-minutes", { minutes }) }))} />
      <div class="cluster">
        <${Button} kind="main" small type="submit" busy=${form.busy}>${t("week-plan-it")}<//>
        <${Button} kind="quiet" small onClick=${onClose}>${t("act-cancel")}<//>
      </div>
    </form>`;
}

/** @param {{ day: string, clock: string }} values @param {string} day @param {string} clock  ids of the fields */
function checkMoment(values, day, clock) {
  if (!values.day) return [{ id: day, words: t("week-plan-needs-day") }];
  if (!values.clock) return [{ id: clock, words: t("week-plan-needs-clock") }];
  return new Date(`${values.day}T${values.clock}`) < new Date() ? [{ id: day, words: t("week-plan-past") }] : [];
}
