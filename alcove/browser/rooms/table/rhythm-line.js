/** One line below the next meeting, for both: how long ago the last one was, or that another rhythm is offered. Mostly nothing. */
import { html } from "../../vendor/preact.js";
import { rhythmInForce } from "../../records/rhythm.js";
import { RETURN_DAYS } from "../../records/thresholds.js";
import { safe } from "../../sync/house.js";
import { daysAway } from "../../words/times.js";
import { t } from "../../words/words.js";
import { gathered } from "./gathered.js";

const WEEK = 7 * 86_400_000; // milliseconds
const SETTLED_WEEKS = 12;
const OFFERED_WEEKS = 2;
const SHORT_MINUTES = 30;

/** @param {{ pair: any }} props */
export function RhythmLine({ pair }) {
  const held = safe(pair.id).meetings.value.find(({ state }) => state === "held");
  const days = held ? -daysAway(new Date(held.startsAt)) : 0;
  const { name } = pair.counterpart;
  const said = days > RETURN_DAYS ? t("next-long-ago", { name, days }) : isOffered(pair) ? t("next-offer") : "";
  return said && html`<p class="next__skip">${said} <a href=${`/alcove/${pair.id}/rhythm`}>${t("next-rhythm")}</a></p>`;
}

/** After twelve weeks of short weekly meetings; after two more it stands with the rhythm alone. @param {any} pair */
function isOffered({ id, next }) {
  const ours = gathered(id);
  const sealed = next?.rhythm ? rhythmInForce(ours, next.rhythm) : null;
  if (!sealed || ours.of("rhythm").at(-1) !== sealed) return false; // another one follows already
  const { unit, every, minutes, first_on: firstOn } = sealed.fields;
  const weeks = (Date.now() - Date.parse(firstOn)) / WEEK;
  return unit === "week" && every === 1 && minutes <= SHORT_MINUTES && weeks >= SETTLED_WEEKS && weeks < SETTLED_WEEKS + OFFERED_WEEKS;
}
