/** A rhythm in words, and the clock of the other. */
import { sayClock, sayDay } from "../../words/times.js";
import { locale, t } from "../../words/words.js";

const LAST = 5;
const LAST_PLACES = 28;

/** @param {string} zone  "America/New_York" → "New York" */
export const cityOf = (zone) => zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

/** @param {string} day @param {string} [clock]  a local one, told as if it were UTC */
const wall = (day, clock = "12:00") => new Date(`${day}T${clock}Z`);

/** @param {string} day @returns {string} */
const weekdayOf = (day) => new Intl.DateTimeFormat(locale(), { weekday: "long", timeZone: "UTC" }).format(wall(day));

/** @param {string} day @returns {number} 1 to 4, or LAST */
const placeOf = (day) => (Number(day.slice(8)) > LAST_PLACES ? LAST : Math.ceil(Number(day.slice(8)) / 7));

/** @param {{ unit: string, every: number, firstOn: string, clock: string, zone: string, minutes: number }} rhythm */
export function sayRhythm({ unit, every, firstOn, clock, zone, minutes }) {
  const how = { every, weekday: weekdayOf(firstOn), clock: sayClock(wall(firstOn, clock), { zone: "UTC" }), minutes, city: cityOf(zone) };
  return unit === "week" ? t("rhythm-weekly", how) : t("rhythm-monthly", { ...how, place: placeOf(firstOn) });
}

/** From when, and until when, where that is not now. @param {{ firstOn: string, endsOn: string | null }} rhythm @param {string} today */
export function spanOf({ firstOn, endsOn }, today) {
  const say = (/** @type {string} */ day) => sayDay(wall(day), { zone: "UTC", now: wall(today) });
  return [firstOn > today && t("rhythm-from", { day: say(firstOn) }), endsOn && t("rhythm-until", { day: say(endsOn) })].filter(Boolean).join(" ");
}

/** The same moment where the other is: by its clock, with the day where that is another one. @param {string} startsAt @param {string} zone @param {string} own */
export function sayThere(startsAt, zone, own) {
  const at = new Date(startsAt);
  const dayIn = (/** @type {string} */ place) => new Intl.DateTimeFormat("en-CA", { timeZone: place }).format(at);
  const clock = sayClock(at, { zone });
  if (dayIn(zone) === dayIn(own)) return clock;
  return t("time-day-and-clock", { day: new Intl.DateTimeFormat(locale(), { weekday: "long", timeZone: zone }).format(at), clock });
}
