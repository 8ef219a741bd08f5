/** Another rhythm from a day on: two usual ones by a tap, any other by a few fields. The weekday is that of its first day. */
import { html, useEffect, useRef } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Field, Select } from "../../parts/field.js";
import { useForm } from "../../manners/forms.js";
import { EVERY_MOST, MINUTES_LEAST, MINUTES_MOST } from "../../records/thresholds.js";
import { ownZone } from "../../words/times.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";
import { dayIn } from "../table/days.js";
import { sayRhythm } from "./say.js";

/** @type {Record<string, { unit: "week" | "month", every: number, minutes: number }>} */
const USUAL = { "weekly-30": { unit: "week", every: 1, minutes: 30 }, "two-weeks-60": { unit: "week", every: 2, minutes: 60 } };
const MONTHS_MOST = 3;
const OTHERS = [...Array.from({ length: EVERY_MOST }, (_, at) => `week ${at + 1}`), ...Array.from({ length: MONTHS_MOST }, (_, at) => `month ${at + 1}`)];

/** @param {{ like?: import("../../sync/rhythm.js").Rhythm, offer: boolean, set: (plan: import("../../sync/rhythm.js").Plan) => Promise<unknown> }} props */
export function RhythmForm({ like, offer, set: send }) {
  const begun = useRef(first(like, offer));
  const form = useForm(begun.current, { check: wrong, send: (values) => send(planOf(values)).then(() => { begun.current = values; }) });
  const { values, set, errorOf } = form;
  // Another rhythm holds, set here or by the other: the form begins with it, unless somebody is choosing something here.
  useEffect(() => {
    if (!isSame(values, begun.current)) return;
    begun.current = first(like, offer);
    form.setValues(begun.current);
  }, [like?.id, offer, form.busy]);
  const plan = planOf(values);
  const usual = [...Object.keys(USUAL), "other"].map((value) => ({ value, label: t(`rhythm-usual-${value}`) }));
  return html`
    <form class="rhythm__form stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <${Choice} label=${t("rhythm-usual")} optional=${false} options=${usual} value=${values.usual} onChange=${set("usual")} />
      ${values.usual === "other" && html`
        <div class="rhythm__fields">
          <${Select} label=${t("rhythm-every")} value=${values.often} onChange=${set("often")} options=${OTHERS.map((value) => ({ value, label: sayOften(value) }))} />
          <${Field} id="rhythm-minutes" label=${t("next-minutes")} type="number" inputmode="numeric" min=${MINUTES_LEAST} max=${MINUTES_MOST}
            value=${values.minutes} onInput=${set("minutes")} error=${errorOf("rhythm-minutes")} />
        </div>`}
      <div class="rhythm__fields">
        <${Field} id="rhythm-day" label=${t("rhythm-first")} type="date" min=${dayIn(0)} value=${values.day} onInput=${set("day")} error=${errorOf("rhythm-day")} />
        <${Field} id="rhythm-clock" label=${t("next-clock")} type="time" value=${values.clock} onInput=${set("clock")} error=${errorOf("rhythm-clock")} />
      </div>
      ${wrong(values).length === 0 && html`<p class="rhythm__preview">${sayRhythm(plan)}</p>`}
      <div class="cluster"><${Button} kind="main" type="submit" busy=${form.busy}>${t("rhythm-act")}<//></div>
    </form>`;
}

/** @param {string} often  "week 3" */
function sayOften(often) {
  const [unit, every] = often.split(" ");
  return t(`rhythm-every-${unit}`, { every: Number(every) });
}

/** @param {any} values @returns {import("../../sync/rhythm.js").Plan} */
function planOf({ usual, often, minutes, day, clock }) {
  const [unit, every] = often.split(" ");
  const how = USUAL[usual] ?? { unit, every: Number(every), minutes: Number(minutes) };
  return { ...how, firstOn: day, clock: clock.slice(0, 5), zone: ownZone() };
}

/** @param {any} values */
function wrong({ usual, minutes, day, clock }) {
  const length = Number(minutes);
  return [
    usual === "other" && !(Number.isInteger(length) && length >= MINUTES_LEAST && length <= MINUTES_MOST) && { id: "rhythm-minutes", words: t("next-wrong-minutes", { from: MINUTES_LEAST, to: MINUTES_MOST }) },
    !(/^\d{4}-\d\d-\d\d$/.test(day) && day >= dayIn(0)) && { id: "rhythm-day", words: t("rhythm-wrong-day") },
    !/^\d\d:\d\d/.test(clock) && { id: "rhythm-clock", words: t("next-wrong-clock") },
  ].filter((each) => each !== false);
}

/** @param {Record<string, any>} one @param {Record<string, any>} other */
const isSame = (one, other) => Object.keys(one).every((name) => one[name] === other[name]);

/** What the fields show first: the rhythm that holds, or what is offered next. @param {import("../../sync/rhythm.js").Rhythm | undefined} like @param {boolean} offer */
function first(like, offer) {
  const often = like ? `${like.unit} ${like.every}` : "week 1";
  const known = Object.keys(USUAL).find((name) => often === `${USUAL[name].unit} ${USUAL[name].every}` && like?.minutes === USUAL[name].minutes);
  const usual = offer ? "two-weeks-60" : like ? known ?? "other" : "weekly-30";
  return { usual, often, minutes: like?.minutes ?? 30, day: firstDay(like), clock: like?.clock ?? "10:00" };
}

/** The same weekday, a week from now at the latest. @param {import("../../sync/rhythm.js").Rhythm | undefined} like */
function firstDay(like) {
  if (!like) return dayIn(7);
  const weekday = (/** @type {string} */ day) => new Date(`${day}T12:00Z`).getUTCDay();
  return [1, 2, 3, 4, 5, 6, 7].map((days) => dayIn(days)).find((day) => weekday(day) === weekday(like.firstOn)) ?? dayIn(7);
}
