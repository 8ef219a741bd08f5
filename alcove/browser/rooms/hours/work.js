/** On which days and between which hours something may reach me. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Toggle } from "../../parts/choice.js";
import { Field } from "../../parts/field.js";
import { Section } from "../../parts/page-head.js";
import { announce } from "../../manners/announce.js";
import { useForm } from "../../manners/forms.js";
import { fetchHours, setHours } from "../../sync/rhythm.js";
import { ownZone } from "../../words/times.js";
import { locale, t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";
import { cityOf } from "../rhythm/say.js";
import { useFetched } from "./fetched.js";

const DAYS = ["1", "2", "3", "4", "5", "6", "7"];

/** @param {string} day  of the week, Monday is 1 */
const nameOf = (day) => new Intl.DateTimeFormat(locale(), { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2024, 0, Number(day))); // 1 January 2024 was a Monday

export function Work() {
  const { value, tell, said } = useFetched(fetchHours);
  return html`
    <${Section} id="hours" title=${t("hours-title")} note=${t("hours-note")}>
      ${said}
      ${value && html`<${Form} hours=${value} tell=${tell} />`}
    <//>`;
}

/** @param {{ hours: import("../../sync/rhythm.js").Hours, tell: (hours: any) => void }} props */
function Form({ hours, tell }) {
  const [days, setDays] = useState(hours.days);
  const form = useForm({ from: hours.from, until: hours.until }, {
    check: ({ from, until }) => [
      days === "" && { id: "hours-days", words: t("hours-no-day") },
      !(/^\d\d:\d\d/.test(from) && /^\d\d:\d\d/.test(until) && from < until) && { id: "hours-until", words: t("error-hours-backwards") },
    ].filter((each) => each !== false),
    send: async ({ from, until }) => {
      tell(await setHours({ zone: ownZone(), days, from: from.slice(0, 5), until: until.slice(0, 5) }));
      announce(t("hours-kept"));
    },
  });
  const flip = (/** @type {string} */ day) => (/** @type {boolean} */ on) => setDays(DAYS.filter((each) => (each === day ? on : days.includes(each))).join(""));
  const { values, set, errorOf } = form;
  return html`
    <form class="stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <fieldset class="choice" id="hours-days">
        <legend class="field__label">${t("hours-days")}</legend>
        <div class="choice__chips">${DAYS.map((day) => html`<${Toggle} key=${day} chip label=${nameOf(day)} checked=${days.includes(day)} onChange=${flip(day)} />`)}</div>
      </fieldset>
      <div class="rhythm__fields">
        <${Field} id="hours-from" label=${t("hours-from")} type="time" value=${values.from} onInput=${set("from")} />
        <${Field} id="hours-until" label=${t("hours-until")} type="time" value=${values.until} onInput=${set("until")} error=${errorOf("hours-until")} />
      </div>
      <p class="meta">${hours.zone && hours.zone !== ownZone() ? t("hours-zone-other", { zone: cityOf(hours.zone), own: cityOf(ownZone()) }) : t("hours-zone", { own: cityOf(ownZone()) })}</p>
      <div class="cluster"><${Button} type="submit" busy=${form.busy}>${t("hours-keep")}<//></div>
    </form>`;
}
