// Ours: the agenda, by the rules A1 to A10 of spec/brief.md. A pure function of shared records: the same input gives the
// same output on both devices and in both languages. Whole numbers only; nothing reads a clock.

import { byBand, inBands, openerOf, waitingOnes } from './agenda-bands.js';
import { noticeOf } from './agenda-notice.js';
import { arrange, hourOf, keepsHardEarly, keepsShare, minutesOf, seatedIds, sumOf } from './agenda-plan.js';
import { olderFirst } from './entries.js';
import { NOTICES_MOST } from './thresholds.js';

/**
 * @typedef {import('./agenda-bands.js').Topic} Topic
 * @typedef {import('./agenda-bands.js').Placed} Placed
 * @typedef {import('./agenda-plan.js').Plan} Plan
 * @typedef {import('./agenda-plan.js').Hour} Hour
 * @typedef {{ minutes: number, number: number, people: [string, string], first: string | null, topics: Topic[], order: string[] | null }} OursInput
 * @typedef {import('./agenda-notice.js').Notice} Notice
 * @typedef {{ topic: string, start: number, minutes: number, why: string }} Seat
 * @typedef {Hour & { first: string, dragged: boolean, read_before: string[], seats: Seat[], if_time_allows: string[], notices: Notice[] }} Agenda
 */

/** `first`: who has the first seat, `null` between peers, who take turns. @param {OursInput} input @returns {Agenda} */
export function ours({ minutes, number, people, first: named, topics, order }) {
  const hour = hourOf(minutes);
  const first = named ?? firstOfPeers(people, number);
  const updates = topics.filter(({ need }) => need === 'update').sort(olderFirst);
  const placed = inBands(topics.filter(({ need }) => need !== 'update'), first);
  const { seats, later, notices } = order ? byHand(placed, order, hour) : byRule(placed, hour);
  return {
    ...hour,
    first,
    dragged: order !== null,
    read_before: updates.map(({ id }) => id),
    seats: timed(seats, hour),
    if_time_allows: later.map(({ id }) => id),
    notices,
  };
}

/** Peers take turns, the smaller id first. @param {readonly string[]} people @param {number} number of the meeting, from 1 */
export function firstOfPeers(people, number) {
  const [smaller, greater] = [...people].sort();
  return number % 2 === 1 ? smaller : greater;
}

/** @param {readonly (Placed & { why: string })[]} seats @param {Hour} hour @returns {Seat[]} */
function timed(seats, { opening }) {
  return seats.map(({ id, size, why }, at) => ({ topic: id, start: opening + sumOf(seats.slice(0, at)), minutes: size, why }));
}

/** A10: the pair's own order. Seated is what comes before the first that does not fit; unknown topics come behind. @param {Placed[]} placed @param {string[]} order @param {Hour} hour */
function byHand(placed, order, { room, slack }) {
  const known = [...new Set(order)].flatMap((id) => placed.find((topic) => topic.id === id) ?? []);
  const all = [...known, ...placed.filter(({ id }) => !order.includes(id))];
  const tooMany = all.findIndex((_, at) => at > 0 && sumOf(all.slice(0, at + 1)) > room + slack);
  const end = tooMany < 0 ? all.length : tooMany;
  const seats = all.slice(0, end).map((topic) => ({ ...topic, why: 'dragged' }));
  return { seats, later: all.slice(end), notices: [] };
}

/** A3 to A9. @param {Placed[]} placed in the order of A5 @param {Hour} hour */
function byRule(placed, hour) {
  const opened = { opener: openerOf(placed), reserved: null, rest: [] };
  const { plan: reserved, notices } = reserve(opened, placed, hour);
  const plan = fill(reserved, placed, hour);
  const seated = seatedIds(plan);
  const seats = arrange(plan, hour).map((topic) => ({ ...topic, why: whyOf(topic, plan) }));
  return { seats, later: placed.filter(({ id }) => !seated.has(id)), notices };
}

/** A4: one seat right behind the opener for the longest waiting topic that fits; it may use the slack. @param {Plan} plan @param {Placed[]} placed @param {Hour} hour */
function reserve(plan, placed, hour) {
  /** @type {Notice[]} */
  const notices = [];
  for (const topic of waitingOnes(placed).filter(({ id }) => id !== plan.opener?.id)) {
    const seated = seat({ ...plan, reserved: topic }, topic, placed, hour, hour.room + hour.slack);
    if (seated) return { plan: seated, notices };
    if (notices.length < NOTICES_MOST) notices.push(noticeOf(topic, plan, hour));
  }
  return { plan, notices };
}

/** A5: band by band, what fits into the room. @param {Plan} plan @param {Placed[]} placed @param {Hour} hour */
function fill(plan, placed, hour) {
  return placed.reduce((now, topic) => (seatedIds(now).has(topic.id) ? now : seat(withTopic(now, topic), topic, placed, hour, hour.room) ?? now), plan);
}

/**
 * The plan if it keeps all rules; else, where a hard topic lacks a lighter one behind it, with the best such one.
 * @param {Plan} plan with the topic in it @param {Placed} topic @param {Placed[]} placed @param {Hour} hour @param {number} limit minutes
 * @returns {Plan | null}
 */
function seat(plan, topic, placed, hour, limit) {
  const left = limit - minutesOf(plan);
  if (left < 0) return null;
  if (isAllowed(plan, hour)) return plan;
  if (!topic.hard) return null;
  const seated = seatedIds(plan);
  const lighter = placed.filter(({ id, hard, size }) => !hard && size <= left && !seated.has(id));
  return lighter.map((each) => withTopic(plan, each)).find((both) => isAllowed(both, hour)) ?? null;
}

/** @param {Plan} plan @param {Hour} hour */
const isAllowed = (plan, hour) => keepsShare(plan, hour) && keepsHardEarly(plan, hour);

/** @param {Plan} plan @param {Placed} topic @returns {Plan} */
const withTopic = (plan, topic) => ({ ...plan, rest: [...plan.rest, topic].sort(byBand) });

/** A code for the line below a seat. @param {Placed} topic @param {Plan} plan */
function whyOf({ id, need, band, hard, carried }, { opener, reserved }) {
  if (id === opener?.id) return need === 'talk-first' ? 'talk-first' : 'first';
  if (id === reserved?.id) return 'waited';
  if (band === 1) return 'pinned';
  if (band === 3) return need === 'talk-first' ? 'talk-first' : 'pinned';
  if (band === 2 || band === 4) return carried > 0 ? 'carried' : 'next';
  return hard ? 'hard' : 'next';
}
