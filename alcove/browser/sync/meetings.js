/** Meetings: their clear times go to the server, their sealed copies and what was held into the pair's own safe. */
import { bookOf } from "./books.js";
import { ask } from "./door.js";
import { behind, healMeetings } from "./healing-meetings.js";
import { makeId, moment } from "./ids.js";
import { nextOf, toMeeting } from "./meeting-shape.js";
import { addTrouble, endTrouble, pairs } from "./signals.js";
import { writeSnapshot } from "./snapshot.js";
import { put } from "./writing.js";

/** @typedef {{ startsAt: string, minutes: number, zone: string }} Time */

/** @param {string} pair @param {string} [meeting] @param {string} [act] */
const path = (pair, meeting = "", act = "") => ["/api/pairs", pair, "meetings", meeting, act].filter(Boolean).join("/");

/** How often each pair's meetings were told of. @type {Map<string, number>} */
const told = new Map();

/** An answer that was under way while this changed may be older than what was told. @param {string} pair */
export const toldOf = (pair) => told.get(pair) ?? 0;

/** @param {string} pair @returns {Promise<void>} */
export async function fetchMeetings(pair) {
  const before = toldOf(pair);
  const found = (await ask("GET", path(pair))).map(toMeeting);
  if (toldOf(pair) !== before) return fetchMeetings(pair);
  const book = bookOf(pair);
  const remembered = book.meetings.value;
  const lost = behind(remembered, found);
  if (lost.length > 0) {
    addTrouble("rolled-back", pair, { about: "meetings" });
    await healMeetings(path(pair), book.me, lost);
  }
  book.meetings.value = lost.length > 0 ? (await ask("GET", path(pair))).map(toMeeting) : found;
  if (behind(remembered, book.meetings.value).length === 0) endTrouble("rolled-back", pair, "meetings");
  await writeSnapshot();
}

/** A rhythm was set, here or on the other side: any of them may be another. @param {string} pair */
export async function fetchAllMeetings(pair) {
  told.set(pair, toldOf(pair) + 1);
  await fetchMeetings(pair);
  showNext(pair);
}

/** @param {string} pair */
function showNext(pair) {
  const next = nextOf(bookOf(pair).meetings.value);
  pairs.value = pairs.value.map((known) => (known.id === pair ? { ...known, next } : known));
}

/** One that changed, here or on the other side. @param {string} pair @param {any} said */
export function takeMeeting(pair, said) {
  const book = bookOf(pair);
  const meeting = toMeeting(said);
  told.set(pair, toldOf(pair) + 1);
  const others = book.meetings.value.filter(({ id }) => id !== meeting.id);
  book.meetings.value = [...others, meeting].sort((one, other) => (one.startsAt < other.startsAt ? 1 : -1));
  showNext(pair);
  return meeting;
}

/** @param {string} method @param {string} pair @param {string} address @param {any} [body] */
async function act(method, pair, address, body) {
  const meeting = takeMeeting(pair, await ask(method, address, body));
  await writeSnapshot();
  return meeting;
}

/** @param {Time} time */
const timeOf = ({ startsAt, minutes, zone }) => ({ starts_at: moment(new Date(startsAt)), minutes, zone });

/** The copy that the server cannot change. @param {string} pair @param {string} meeting @param {Time} time */
export async function putPlan(pair, meeting, time) {
  const book = bookOf(pair);
  const turns = [...book.entries.value.values()].filter(({ kind, fields }) => kind === "plan" && fields.meeting === meeting).map(({ fields }) => fields.turn);
  await put(book, "plan", "", { meeting, ...timeOf(time), turn: Math.max(0, ...turns) + 1 });
}

/** @param {string} pair @param {Time} time @returns {Promise<import("./signals.js").Meeting>} */
export async function planMeeting(pair, time) {
  const meeting = await act("POST", pair, path(pair), { id: makeId(), ...timeOf(time) });
  await putPlan(pair, meeting.id, time);
  return meeting;
}

/** @param {string} pair @param {string} meeting @param {Time} time */
export async function moveMeeting(pair, meeting, time) {
  const moved = await act("POST", pair, path(pair, meeting, "move"), timeOf(time));
  await putPlan(pair, meeting, time);
  return moved;
}

/** @param {string} pair @param {string} meeting */
export const askToSkip = (pair, meeting) => act("PUT", pair, path(pair, meeting, "skip"));

/** @param {string} pair @param {string} meeting */
export const takeBackSkip = (pair, meeting) => act("DELETE", pair, path(pair, meeting, "skip"));

/** @param {string} pair @param {string} kind @param {string} meeting */
const has = (pair, kind, meeting) => [...bookOf(pair).entries.value.values()].some((entry) => entry.kind === kind && entry.fields.meeting === meeting);

/**
 * The snapshot first: it is the pair's own truth, the server's time only a copy.
 * @param {string} pair @param {string} meeting @param {{ number: number, agenda: any }} snapshot
 */
export async function startMeeting(pair, meeting, { number, agenda }) {
  if (!has(pair, "snapshot", meeting)) await put(bookOf(pair), "snapshot", "", { meeting, number, started_at: moment(), agenda });
  return act("POST", pair, path(pair, meeting, "start"));
}

/** @param {string} pair @param {string} meeting */
export async function holdMeeting(pair, meeting) {
  if (!has(pair, "held", meeting)) await put(bookOf(pair), "held", "", { meeting });
  return act("POST", pair, path(pair, meeting, "hold"));
}
