// From the records of an alcove and of Mine to the input of the private lines: spec/brief.md §3.

import { sealedTime } from './agenda-input.js';
import { heldMeetings, isHeld, meetingNumber, planInForce } from './meetings.js';
import { SETTLED, promisesWithStates } from './promises.js';
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
 * @param {Meeting} given @param {{ seats: { topic: string }[] }} agenda the output of `ours` @param {{ last?: boolean }} [more] last: the hand-over
 * @returns {import('./mine.js').MineInput}
 */
export function mineInput(shared, own, { me, counterpart, pair }, given, agenda, { last = false } = {}) {
  const meeting = sealedTime(shared, given);
  const said = promisesWithStates(shared).concat(promisesWithStates(own).filter(({ promise }) => promise.fields.pair === pair)).filter(isLive);
  const ownedBy = (/** @type {string} */ owner) => said.map(({ promise }) => promise).filter(({ fields }) => fields.owner === owner);
  return {
    counterpart,
    number: meetingNumber(shared, meeting.id),
    last,
    days_since_held: daysSinceHeld(shared, meeting),
    seats: agenda.seats.map(({ topic }) => ({ topic })),
    topics: openTopics(shared, dayOf(meeting.startsAt, meeting.zone)).map(({ id, author, fields, words }) => ({ id, author, need: fields.need ?? null, words })),
    my_promises: ownedBy(me).filter((promise) => isDue(promise, shared, meeting)).map(wordsOf),
    their_promises: ownedBy(counterpart).map(wordsOf),
  };
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
