import {
  bookOf,
  fetchAllMeetings,
  locale,
  makeId,
  planInForce,
  put,
  putPlan,
  sayClock,
  sayDay,
  t
} from "./start.js";
import {
  ask
} from "./first.js";

var path = (pair) => `/api/pairs/${pair}/rhythm`;
var fetchRhythms = async (pair) => toRhythms(await ask("GET", path(pair)));
function toRhythms(said) {
  const rhythms = said.rhythms.map(({ first_on: firstOn, ends_on: endsOn, gap_days: gapDays, ...rest }) => ({ ...rest, firstOn, endsOn, gapDays }));
  const away = said.away.map((one) => ({ person: one.person, fromOn: one.from_on, untilOn: one.until_on }));
  return { rhythms, away, offer: said.offer, longViews: said.long_views, zones: said.zones, zoneGone: said.zone_gone };
}
async function setRhythm(pair, { firstOn, clock, ...plan }) {
  const id = makeId();
  const said = toRhythms(await ask("PUT", path(pair), { id, first_on: firstOn, clock, ...plan }));
  const [hour, minute] = clock.split(":").map(Number);
  await put(bookOf(pair), "rhythm", "", { rhythm: id, first_on: firstOn, minute: hour * 60 + minute, ...plan });
  await fetchAllMeetings(pair);
  await sealTaken(pair, id);
  return said;
}
async function sealTaken(pair, rhythm) {
  const book = bookOf(pair);
  for (const meeting of book.meetings.value.filter((one) => one.rhythm === rhythm)) {
    const sealed = planInForce(book.entries.value, meeting.id);
    const same = sealed && Date.parse(sealed.fields.starts_at) === Date.parse(meeting.startsAt) && sealed.fields.minutes === meeting.minutes;
    if (sealed && !same) await putPlan(pair, meeting.id, meeting);
  }
}
async function endRhythm(pair) {
  const said = toRhythms(await ask("DELETE", path(pair)));
  await fetchAllMeetings(pair);
  return said;
}
var setZone = (zone) => ask("PUT", "/api/me/zone", { zone });
var toHours = ({ zone, days, from_clock: from, until_clock: until }) => ({ zone, days, from, until });
var fetchHours = async () => toHours(await ask("GET", "/api/me/hours"));
var setHours = async ({ zone, days, from, until }) => toHours(await ask("PUT", "/api/me/hours", { zone, days, from_clock: from, until_clock: until }));
async function fetchLeaves() {
  const found = await ask("GET", "/api/me/leaves");
  return found.map((one) => ({ id: one.id, fromOn: one.from_on, untilOn: one.until_on }));
}
var setLeave = (fromOn, untilOn, id = makeId()) => ask("PUT", `/api/me/leaves/${id}`, { from_on: fromOn, until_on: untilOn });
var takeBackLeave = (id) => ask("DELETE", `/api/me/leaves/${id}`);

var LAST = 5;
var LAST_PLACES = 28;
var cityOf = (zone) => zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
var wall = (day, clock = "12:00") => /* @__PURE__ */ new Date(`${day}T${clock}Z`);
var weekdayOf = (day) => new Intl.DateTimeFormat(locale(), { weekday: "long", timeZone: "UTC" }).format(wall(day));
var placeOf = (day) => Number(day.slice(8)) > LAST_PLACES ? LAST : Math.ceil(Number(day.slice(8)) / 7);
function sayRhythm({ unit, every, firstOn, clock, zone, minutes }) {
  const how = { every, weekday: weekdayOf(firstOn), clock: sayClock(wall(firstOn, clock), { zone: "UTC" }), minutes, city: cityOf(zone) };
  return unit === "week" ? t("rhythm-weekly", how) : t("rhythm-monthly", { ...how, place: placeOf(firstOn) });
}
function spanOf({ firstOn, endsOn }, today) {
  const say = (day) => sayDay(wall(day), { zone: "UTC", now: wall(today) });
  return [firstOn > today && t("rhythm-from", { day: say(firstOn) }), endsOn && t("rhythm-until", { day: say(endsOn) })].filter(Boolean).join(" ");
}
function sayThere(startsAt, zone, own) {
  const at = new Date(startsAt);
  const dayIn = (place) => new Intl.DateTimeFormat("en-CA", { timeZone: place }).format(at);
  const clock = sayClock(at, { zone });
  if (dayIn(zone) === dayIn(own)) return clock;
  return t("time-day-and-clock", { day: new Intl.DateTimeFormat(locale(), { weekday: "long", timeZone: zone }).format(at), clock });
}

export {
  fetchRhythms,
  setRhythm,
  endRhythm,
  setZone,
  fetchHours,
  setHours,
  fetchLeaves,
  setLeave,
  takeBackLeave,
  cityOf,
  sayRhythm,
  spanOf,
  sayThere
};
