// From the records of an alcove to the input of the agenda: spec/brief.md §1.

import { ofKind } from './entries.js';
import { carried, meetingNumber, orderInForce, planInForce, waited } from './meetings.js';
import { SIZE_USUAL } from './thresholds.js';
import { dayOf, openTopics } from './topics.js';

/**
 * @typedef {import('./entries.js').Entries} Entries
 * @typedef {{ me: string, counterpart: string, firstSeat: string | null }} People  firstSeat: null between peers
 * @typedef {{ id: string, startsAt: string, minutes: number, zone: string }} Meeting
 */

/** The meeting's time as the two sealed it; the server's is only a copy. @param {Entries} entries @param {Meeting} meeting @returns {Meeting} */
export function sealedTime(entries, meeting) {
  const plan = planInForce(entries, meeting.id);
  if (!plan) return meeting;
  const { starts_at: startsAt, minutes, zone } = plan.fields;
  return { id: meeting.id, startsAt, minutes, zone };
}

/** @param {Entries} entries of Ours @param {People} people @param {Meeting} meeting @returns {import('./agenda.js').OursInput} */
export function agendaInput(entries, { me, counterpart, firstSeat }, meeting) {
  const { startsAt, minutes, zone } = sealedTime(entries, meeting);
  const [times, waits] = [carried(entries), waited(entries)];
  const ids = orderInForce(ofKind(entries, 'order'), meeting.id)?.fields.ids ?? [];
  const both = [me, counterpart];
  return {
    minutes,
    number: meetingNumber(entries, meeting.id),
    people: /** @type {[string, string]} */ (both.sort()),
    first: firstSeat,
    // An order without topics only says what is on screen.
    order: ids.length > 0 ? ids : null,
    topics: openTopics(entries, dayOf(startsAt, zone)).filter(({ author }) => both.includes(author)).map((topic) => ({
      id: topic.id,
      author: topic.author,
      need: topic.fields.need ?? null,
      size: topic.fields.size ?? SIZE_USUAL,
      hard: topic.fields.hard === true,
      pinned: topic.fields.pinned === true,
      carried: times(topic),
      waited: waits(topic),
    })),
  };
}
