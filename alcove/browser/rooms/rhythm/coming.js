/** The meetings that are planned, each for both clocks; and who is away. */
import { html } from "../../vendor/preact.js";
import { List, Row } from "../../parts/list.js";
import { Section } from "../../parts/page-head.js";
import { When } from "../../parts/when.js";
import { me } from "../../sync/house.js";
import { knowsZone, ownZone } from "../../words/times.js";
import { t } from "../../words/words.js";
import { otherTime } from "../table/plan.js";
import { cityOf, sayThere } from "./say.js";

/** @param {{ pair: any, said: import("../../sync/rhythm.js").Rhythms, meetings: any[] }} props */
export function Coming({ pair, said, meetings }) {
  const { id, name } = pair.counterpart;
  const theirs = said.zones[id];
  const planned = meetings.filter(({ state, startsAt }) => state === "planned" && Date.parse(startsAt) > Date.now()).reverse();
  const there = theirs && theirs !== ownZone() && knowsZone(theirs);
  const note = there ? t("rhythm-clocks", { name, city: cityOf(theirs), own: cityOf(ownZone()) }) : t("rhythm-clock", { own: cityOf(ownZone()) });
  return html`
    <${Section} id="coming" title=${t("rhythm-coming")} note=${note}>
      ${said.away.map((away) => html`<p class="rhythm__away" key=${away.fromOn + away.person}>${sayAway(away, name)}</p>`)}
      <${List} labelledby="coming-title" blank=${t("next-none", { name })}>
        ${planned.map((meeting) => html`
          <${Row} key=${meeting.id} meta=${facts(pair, meeting, said, there ? theirs : null)}><${When} at=${meeting.startsAt} /><//>`)}
      <//>
    <//>`;
}

/** @param {any} pair @param {any} meeting @param {import("../../sync/rhythm.js").Rhythms} said @param {string | null} zone */
function facts(pair, meeting, said, zone) {
  return [
    html`<span>${t("time-minutes", { minutes: meeting.minutes })}</span>`,
    zone && html`<span>${t("rhythm-there", { clock: sayThere(meeting.startsAt, zone, ownZone()), name: pair.counterpart.name })}</span>`,
    meeting.moves > 0 && html`<span>${t("rhythm-moved")}</span>`,
    said.longViews.includes(meeting.id) && html`<a href=${`/alcove/${pair.id}/ceremony/long-view`}>${t("rhythm-long-view")}</a>`,
    otherTime(pair.id, meeting) && html`<a href=${`/alcove/${pair.id}/table`}>${t("next-differs")}</a>`,
  ].filter(Boolean);
}

/** @param {{ person: string, fromOn: string, untilOn: string }} away @param {string} name */
function sayAway({ person, fromOn, untilOn }, name) {
  const day = (/** @type {string} */ on) => new Date(`${on}T12:00Z`);
  const span = { from: day(fromOn).getTime(), until: day(untilOn).getTime() };
  return person === me.value?.id ? t("rhythm-away-you", span) : t("rhythm-away", { name, ...span });
}
