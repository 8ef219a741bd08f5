// The shape of an agenda (spec/brief.md §2), checked before a frozen one of the other is drawn.

import { checkId, checkIds, checkList, checkNumber, checkObject } from './checks.js';
import { RecordRefused } from './refused.js';
import { AGENDA_MOST, MINUTES_LEAST, MINUTES_MOST, NOTICES_MOST } from './thresholds.js';

export const MEMBERS = Object.freeze(['minutes', 'opening', 'room', 'slack', 'closing', 'first', 'dragged', 'read_before', 'seats', 'if_time_allows', 'notices']);
export const WHYS = Object.freeze(['talk-first', 'first', 'waited', 'pinned', 'carried', 'hard', 'next', 'dragged']);
export const NOTICES = Object.freeze(['too-big', 'too-late', 'nothing-lighter']);
export const TAPS = Object.freeze(['first-next-time', 'longer-meeting', 'split']);
const FARTHEST = 100_000; // minutes: far beyond any meeting, so that a sum stays exact

/** @param {boolean} right @param {string} field */
function demand(right, field) {
  if (!right) throw new RecordRefused('field-value', { field });
}

/** @param {unknown} value @param {string} field */
export function checkAgenda(value, field) {
  const agenda = checkObject(value, field, MEMBERS);
  checkNumber(agenda.minutes, field, MINUTES_LEAST, MINUTES_MOST);
  for (const name of ['opening', 'room', 'slack', 'closing']) checkNumber(agenda[name], field, 0, MINUTES_MOST);
  checkId(agenda.first, field);
  if (typeof agenda.dragged !== 'boolean') throw new RecordRefused('field-type', { field });
  const before = checkIds(agenda.read_before, field, AGENDA_MOST);
  const seats = checkList(agenda.seats, field, AGENDA_MOST).map((each) => checkSeat(each, field));
  const later = checkIds(agenda.if_time_allows, field, AGENDA_MOST);
  const notices = checkList(agenda.notices, field, NOTICES_MOST).map((each) => checkNotice(each, field));
  // Each topic in one place, and no more of them than fit into one record.
  checkIds([...before, ...seats.map(({ topic }) => topic), ...later], field, AGENDA_MOST);
  const whole = { ...agenda, read_before: before, seats, if_time_allows: later, notices };
  return Object.fromEntries(MEMBERS.map((name) => [name, /** @type {any} */ (whole)[name]]));
}

/** @param {unknown} value @param {string} field */
function checkSeat(value, field) {
  const { topic, start, minutes, why } = checkObject(value, field, ['topic', 'start', 'minutes', 'why']);
  demand(WHYS.includes(why), field);
  return { topic: checkId(topic, field), start: checkNumber(start, field, 0, FARTHEST), minutes: checkNumber(minutes, field, 1, MINUTES_MOST), why };
}

/** @param {unknown} value @param {string} field */
function checkNotice(value, field) {
  const { topic, code, longer, taps } = checkObject(value, field, ['topic', 'code', 'longer', 'taps']);
  demand(NOTICES.includes(code), field);
  checkNumber(longer, field, 0, FARTHEST);
  demand(checkList(taps, field, TAPS.length).every((tap) => TAPS.includes(tap)), field);
  return { topic: checkId(topic, field), code, longer, taps: [...taps] };
}
