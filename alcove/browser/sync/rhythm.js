/** When the two meet again and again: clear on the server, which plans by it, and sealed beside it. Not in the house: the first page does not load it. */
import { planInForce } from "../records/meetings.js";
import { bookOf } from "./books.js";
import { ask } from "./door.js";
import { makeId } from "./ids.js";
import { fetchAllMeetings, putPlan } from "./meetings.js";
import { put } from "./writing.js";

/** @typedef {{ unit: "week" | "month", every: number, firstOn: string, clock: string, zone: string, minutes: number }} Plan */
/** @typedef {Plan & { id: string, endsOn: string | null, gapDays: number }} Rhythm */
/** @typedef {{ rhythms: Rhythm[], offer: boolean, longViews: string[], zones: Record<string, string>, away: { person: string, fromOn: string, untilOn: string }[], zoneGone: boolean }} Rhythms */

/** @param {string} pair */
const path = (pair) => `/api/pairs/${pair}/rhythm`;

/** @param {string} pair @returns {Promise<Rhythms>} */
export const fetchRhythms = async (pair) => toRhythms(await ask("GET", path(pair)));

/** @param {any} said @returns {Rhythms} */
function toRhythms(said) {
  const rhythms = said.rhythms.map((/** @type {any} */ { first_on: firstOn, ends_on: endsOn, gap_days: gapDays, ...rest }) => ({ ...rest, firstOn, endsOn, gapDays }));
  const away = said.away.map((/** @type {any} */ one) => ({ person: one.person, fromOn: one.from_on, untilOn: one.until_on }));
  return { rhythms, away, offer: said.offer, longViews: said.long_views, zones: said.zones, zoneGone: said.zone_gone };
}

/** From its first day on; what the server made of it is sealed too. @param {string} pair @param {Plan} plan */
export async function setRhythm(pair, { firstOn, clock, ...plan }) {
  const id = makeId();
  const said = toRhythms(await ask("PUT", path(pair), { id, first_on: firstOn, clock, ...plan }));
  const [hour, minute] = clock.split(":").map(Number);
  await put(bookOf(pair), "rhythm", "", { rhythm: id, first_on: firstOn, minute: hour * 60 + minute, ...plan });
  await fetchAllMeetings(pair);
  await sealTaken(pair, id);
  return said;
}

/** Meetings that were planned by hand and are of the rhythm now: their own sealed time would speak against it. @param {string} pair @param {string} rhythm */
async function sealTaken(pair, rhythm) {
  const book = bookOf(pair);
  for (const meeting of book.meetings.value.filter((one) => one.rhythm === rhythm)) {
    const sealed = planInForce(book.entries.value, meeting.id);
    const same = sealed && Date.parse(sealed.fields.starts_at) === Date.parse(meeting.startsAt) && sealed.fields.minutes === meeting.minutes;
    if (sealed && !same) await putPlan(pair, meeting.id, meeting);
  }
}

/** The next meeting stays. @param {string} pair */
export async function endRhythm(pair) {
  const said = toRhythms(await ask("DELETE", path(pair)));
  await fetchAllMeetings(pair);
  return said;
}

/** Those I meet see their time and mine. @param {string} zone */
export const setZone = (zone) => ask("PUT", "/api/me/zone", { zone });

/** @typedef {{ zone: string | null, days: string, from: string, until: string }} Hours */
/** @typedef {{ id: string, fromOn: string, untilOn: string }} Leave */

/** @param {any} said @returns {Hours} */
const toHours = ({ zone, days, from_clock: from, until_clock: until }) => ({ zone, days, from, until });

/** @returns {Promise<Hours>} */
export const fetchHours = async () => toHours(await ask("GET", "/api/me/hours"));

/** @param {Hours} hours */
export const setHours = async ({ zone, days, from, until }) => toHours(await ask("PUT", "/api/me/hours", { zone, days, from_clock: from, until_clock: until }));

/** @returns {Promise<Leave[]>} */
export async function fetchLeaves() {
  const found = await ask("GET", "/api/me/leaves");
  return found.map((/** @type {any} */ one) => ({ id: one.id, fromOn: one.from_on, untilOn: one.until_on }));
}

/** @param {string} fromOn @param {string} untilOn  the last day away @param {string} [id] */
export const setLeave = (fromOn, untilOn, id = makeId()) => ask("PUT", `/api/me/leaves/${id}`, { from_on: fromOn, until_on: untilOn });

/** @param {string} id */
export const takeBackLeave = (id) => ask("DELETE", `/api/me/leaves/${id}`);
