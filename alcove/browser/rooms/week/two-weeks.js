/** My meetings of the coming two weeks, over all alcoves, by day: pure, so that it can be tried without a page. */
import { dayOf } from "../table/days.js";

/** A choice: as far as one plans a week ahead while this one lasts. */
export const DAYS = 14;

/** @typedef {{ pair: any, meeting: any, isNext: boolean }} Meets */
/** @typedef {{ day: string, meets: Meets[] }} Day  day: "2026-03-05", in the calendar of this device */

/**
 * An alcove stands once as a whole, at its next meeting; further meetings of it are told beside.
 * @param {readonly any[]} pairs
 * @param {(pair: string) => readonly any[]} meetingsOf
 * @param {Date} [now]
 * @returns {{ days: Day[], later: any[], unplanned: any[], closed: any[] }}
 */
export function twoWeeks(pairs, meetingsOf, now = new Date()) {
  const end = new Date(now.getFullYear(), now.getMonth(), now.getDate() + DAYS).getTime();
  const open = pairs.filter(({ closed }) => !closed);
  const soon = open.flatMap((pair) => meetsOf(pair, meetingsOf(pair.id), now.getTime(), end)).sort(byTime);
  const isSoon = new Set(soon.filter(({ isNext }) => isNext).map(({ pair }) => pair.id));
  const others = open.filter(({ id }) => !isSoon.has(id));
  return {
    days: byDay(soon),
    later: others.filter(({ next }) => next).sort((one, other) => Date.parse(one.next.startsAt) - Date.parse(other.next.startsAt)),
    unplanned: others.filter(({ next }) => !next).sort(byName),
    closed: pairs.filter(({ closed }) => closed).sort(byName),
  };
}

/** @param {any} pair @param {readonly any[]} meetings @param {number} now @param {number} end @returns {Meets[]} */
function meetsOf(pair, meetings, now, end) {
  const { next } = pair;
  const further = meetings.filter(({ id, state, startsAt }) => state === "planned" && id !== next?.id && Date.parse(startsAt) > now);
  return [...(next ? [{ pair, meeting: next, isNext: true }] : []), ...further.map((meeting) => ({ pair, meeting, isNext: false }))]
    .filter(({ meeting }) => Date.parse(meeting.startsAt) < end);
}

/** @param {Meets[]} soon  by time @returns {Day[]} */
function byDay(soon) {
  /** @type {Map<string, Meets[]>} */
  const days = new Map();
  for (const meets of soon) {
    const day = dayOf(new Date(meets.meeting.startsAt));
    days.set(day, [...(days.get(day) ?? []), meets]);
  }
  return [...days].map(([day, meets]) => ({ day, meets }));
}

/** @param {Meets} one @param {Meets} other */
const byTime = (one, other) => Date.parse(one.meeting.startsAt) - Date.parse(other.meeting.startsAt) || byName(one.pair, other.pair);

/** @param {any} one @param {any} other */
const byName = (one, other) => one.counterpart.name.localeCompare(other.counterpart.name);
