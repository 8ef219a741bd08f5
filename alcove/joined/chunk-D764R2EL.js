import {
  Button,
  Choice,
  Field,
  FormErrors,
  MINUTES_LEAST,
  MINUTES_MOST,
  Nt,
  announce,
  clockOf,
  dayIn,
  dayOf,
  momentOf2 as momentOf,
  move,
  ownZone,
  plan,
  sayWhen,
  t,
  un,
  useForm
} from "./start.js";

var LENGTHS = [30, 60];
var QUARTER = 15;
function PlanForm({ pair, meeting, like, leave, calm }) {
  const [other, setOther] = Nt(false);
  const first = start(meeting ?? like, Boolean(meeting));
  const form = useForm(first, {
    check: ({ day, clock, minutes }) => wrong(day, clock, Number(minutes)),
    send: async ({ day, clock, minutes }) => {
      const at = (
        /** @type {Date} */
        momentOf(day, clock)
      );
      await (meeting ? move(pair.id, meeting.id, at, Number(minutes)) : plan(pair.id, at, Number(minutes)));
      announce(t("next-planned-said", { when: sayWhen(at) }));
      leave();
    }
  });
  const { values, set, errorOf } = form;
  const typed = other || !LENGTHS.includes(Number(values.minutes));
  const lengths = [...LENGTHS.map((minutes) => ({ value: minutes, label: t("size-minutes", { minutes }) })), { value: "other", label: t("next-length-other") }];
  const choose = (value) => {
    setOther(value === "other");
    if (value !== "other") set("minutes")(value);
  };
  return un`
    <form class="plan-form stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <div class="plan-form__when">
        <${Field} id="plan-day" label=${t("next-day")} type="date" min=${dayIn(0)} value=${values.day} onInput=${set("day")} error=${errorOf("plan-day")} focus=${!calm} />
        <${Field} id="plan-clock" label=${t("next-clock")} type="time" value=${values.clock} onInput=${set("clock")} error=${errorOf("plan-clock")} />
      </div>
      <div class="plan-form__length">
        <${Choice} label=${t("next-length")} optional=${false} options=${lengths} value=${typed ? "other" : Number(values.minutes)} onChange=${choose} />
        ${typed && un`<${Field} quiet id="plan-minutes" label=${t("next-minutes")} type="number" min=${MINUTES_LEAST} max=${MINUTES_MOST} inputmode="numeric"
          value=${values.minutes} onInput=${set("minutes")} error=${errorOf("plan-minutes")} />`}
      </div>
      <p class="meta">${t("next-zone", { zone: ownZone().replaceAll("_", " ") })}</p>
      <div class="cluster">
        <${Button} kind="main" type="submit" busy=${form.busy}>${t(meeting ? "next-move-act" : "next-plan-act")}<//>
        <${Button} kind="quiet" hotkey="Esc" onClick=${leave}>${t("act-cancel")}<//>
      </div>
    </form>`;
}
function wrong(day, clock, minutes) {
  return [
    !/^\d{4}-\d\d-\d\d$/.test(day) && { id: "plan-day", words: t("next-wrong-day") },
    !momentOf("2000-01-01", clock) && { id: "plan-clock", words: t("next-wrong-clock") },
    !(Number.isInteger(minutes) && minutes >= MINUTES_LEAST && minutes <= MINUTES_MOST) && { id: "plan-minutes", words: t("next-wrong-minutes", { from: MINUTES_LEAST, to: MINUTES_MOST }) }
  ].filter((each) => each !== false);
}
function start(known, moving) {
  if (!known) return { day: dayIn(7), clock: "10:00", minutes: 30 };
  const at = new Date(known.startsAt);
  if (!moving) at.setMinutes(Math.round(at.getMinutes() / QUARTER) * QUARTER);
  const again = new Date(Math.max(at.getTime(), Date.now() - 6 * 864e5));
  again.setHours(at.getHours(), at.getMinutes());
  const day = moving ? dayOf(at) : dayOf(new Date(again.getFullYear(), again.getMonth(), again.getDate() + 7));
  return { day, clock: clockOf(at), minutes: known.minutes };
}

export {
  PlanForm
};
