// From the records of an alcove and of Mine to the input of the private lines: spec/brief.md §3.

import { sealedTime } from './agenda-input.js';
import { cardOf } from './cards.js';
import { theirEnergyIsLow } from './checkins.js';
import { feedbackToGive, openAsks } from './feedback.js';
import { nextSteps } from './growth.js';
import { heldMeetings, isHeld, meetingNumber, planInForce } from './meetings.js';
import { winsUnanswered } from './progress.js';
import { SETTLED, promisesWithStates } from './promises.js';
import { ASK_ABOUT_DAYS } from './thresholds.js';
import { dayOf, openTopics } from './topics.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 * @typedef {import('./agenda-input.js').People} People
 * @typedef {import('./agenda-input.js').Meeting} Meeting
 */

const DAY = 86_400_000; // milliseconds

/**
 * @param {Entries} shared of Ours @param {Entries} own of Mine @param {People & { pair: string }} people
 * @param {Meeting} given @param {{ seats: { topic: string }[] }} agenda the output of `ours`
 * @param {{ last?: boolean, question?: import('./mine.js').MineInput['question'] }} [more] last: the hand-over; question: of `questionLine`
 * @returns {import('./mine.js').MineInput}
 */
export function mineInput(shared, own, people, given, agenda, { last = false, question = null } = {}) {
  const { me, counterpart, pair } = people;
  const meeting = sealedTime(shared, given);
  const day = dayOf(meeting.startsAt, meeting.zone);
  return {
    counterpart,
    number: meetingNumber(shared, meeting.id),
    last,
    days_since_held: daysSinceHeld(shared, meeting),
    seats: agenda.seats.map(({ topic }) => ({ topic })),
    topics: openTopics(shared, day).map(({ id, author, fields, words }) => ({ id, author, need: fields.need ?? null, words })),
    ...promises(shared, own, people, meeting),
    energy_low: theirEnergyIsLow(shared, counterpart, day),
    feedback_to_give: feedbackToGive(own, pair, day, shared),
    asks: openAsks(shared, me),
    ask_about: askAbout(shared, counterpart, day),
    wins: winsUnanswered(shared, counterpart, me, day).length,
    question,
    next_steps: nextSteps(shared, own, me, pair),
  };
}

/** @param {Entries} shared @param {Entries} own @param {People & { pair: string }} people @param {Meeting} meeting */
function promises(shared, own, { me, counterpart, pair }, meeting) {
  const said = promisesWithStates(shared).concat(promisesWithStates(own).filter(({ promise }) => promise.fields.pair === pair)).filter(isLive);
  const ownedBy = (/** @type {string} */ owner) => said.map(({ promise }) => promise).filter(({ fields }) => fields.owner === owner);
  return {
    my_promises: ownedBy(me).filter((promise) => isDue(promise, shared, meeting)).map(wordsOf),
    their_promises: ownedBy(counterpart).map(wordsOf),
  };
}

/** Lines of the other's card whose day is near the meeting's. @param {Entries} shared @param {string} counterpart @param {string} day */
function askAbout(shared, counterpart, day) {
  const isNear = (/** @type {{ day?: string }} */ line) => line.day !== undefined && Math.abs(Date.parse(line.day) - Date.parse(day)) <= ASK_ABOUT_DAYS * DAY;
  const card = cardOf(shared, counterpart);
  /** @type {{ words: string, day: string }[]} */
  const lines = card?.fields.ask_about ?? [];
  return lines.map(({ words, day: on }, at) => ({ id: card?.id ?? '', at: at + 1, day: on, words })).filter(isNear);
}

/** @param {Entry} entry */
const wordsOf = ({ id, words }) => ({ id, words });

/** Agreed to and not settled. @param {{ state: string }} promise */
const isLive = ({ state }) => state !== 'offered' && !SETTLED.has(state);

/** By this meeting or one that is over or planned before it, or by its day. @param {Entry} promise @param {Entries} shared @param {Meeting} meeting */
function isDue({ fields: { by_meeting: by, by_day: day } }, shared, meeting) {
  if (day !== undefined) return day <= dayOf(meeting.startsAt, meeting.zone);
  if (by === undefined) return false;
  if (by === meeting.id || isHeld(shared, by)) return true;
  const plan = planInForce(shared, by);
  return plan !== null && Date.parse(plan.fields.starts_at) < Date.parse(meeting.startsAt);
}

/** Whole days from the start of the last held meeting to this one's. @param {Entries} shared @param {Meeting} meeting @returns {number | null} */
function daysSinceHeld(shared, meeting) {
  const last = heldMeetings(shared).findLast((held) => held.meeting !== meeting.id)?.startedAt ?? null;
  return last === null ? null : Math.floor((Date.parse(meeting.startsAt) - last) / DAY);
}
