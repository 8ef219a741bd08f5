// What follows from feedback and from asking for it: spec/records.md §3.

import { momentOf, ofKind } from './entries.js';
import { isHeld, snapshotInForce } from './meetings.js';
import { recordTime } from './record.js';
import { FEEDBACK_DAYS } from './thresholds.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 * @typedef {{ id: string, words: string, type: 'thanks' | 'view' | 'told', days: number }} ToGive  days: since it was written
 */

const DAY = 86_400_000; // milliseconds

/**
 * My own that is not said and does not rest, oldest first.
 * @param {Entries} own of Mine @param {string} pair @param {string} day
 * @param {Entries} [shared] of Ours: one is left out that a device laid out and was stopped before it erased it
 * @returns {ToGive[]}
 */
export function feedbackToGive(own, pair, day, shared = []) {
  const out = new Set(ofKind(shared, 'feedback').map(({ fields }) => fields.was));
  const lying = ofKind(own, 'feedback').filter(({ id, fields }) => fields.pair === pair && !out.has(id));
  return lying.filter((each) => !feedbackRests(each, day)).map((each) => ({ id: each.id, words: each.words, type: each.fields.type, days: feedbackAge(each, day) }));
}

/** Whole days from the day, in UTC, on which it was written. @param {{ id: string }} feedback @param {string} day */
export const feedbackAge = ({ id }, day) => Math.max(0, Math.floor(Date.parse(day) / DAY) - Math.floor(recordTime(id) / DAY));

/** Its author asked for time: until that day, not on it. @param {Entry} feedback @param {string} day */
export const feedbackRests = ({ fields }, day) => fields.later_until !== undefined && fields.later_until > day;

/** Two weeks unsaid: say it, ask for time, or let it go. @param {Entry} feedback @param {string} day */
export const isStale = (feedback, day) => !feedbackRests(feedback, day) && feedbackAge(feedback, day) >= FEEDBACK_DAYS;

/** The day until which it rests, when time is asked for. @param {string} day */
export const moreTime = (day) => new Date(Date.parse(day) + FEEDBACK_DAYS * DAY).toISOString().slice(0, 10);

/**
 * While the other has little energy a view waits, thanks do not. It never waits longer than two weeks.
 * @param {{ type: string, days: number }} given @param {boolean} energyIsLow
 */
export const viewWaits = ({ type, days }, energyIsLow) => energyIsLow && type === 'view' && days < FEEDBACK_DAYS;

/** What the other asked for and I have not answered, oldest first. @param {Entries} entries of Ours @param {string} me @returns {{ id: string, words: string }[]} */
export function openAsks(entries, me) {
  const answered = new Set(ofKind(entries, 'feedback').filter(({ author }) => author === me).map(({ fields }) => fields.asked));
  const asks = ofKind(entries, 'ask').filter(({ id, author, fields }) => author !== me && !fields.closed && !answered.has(id));
  return asks.map(({ id, words }) => ({ id, words }));
}

/**
 * At most one corrective view a meeting, never the first nor the last thing of it. It is said before the topic of
 * `nowPlace`: a seat behind the first one.
 * @param {Entries} entries of Ours @param {string} meeting @param {string} nowPlace  id of the topic on screen, `opening`, `closing`
 */
export function maySayView(entries, meeting, nowPlace) {
  const snapshot = snapshotInForce(entries, meeting);
  if (!snapshot || isHeld(entries, meeting)) return false;
  const seats = snapshot.fields.agenda.seats.map((/** @type {{ topic: string }} */ { topic }) => topic);
  const started = momentOf(snapshot.fields.started_at);
  const views = ofKind(entries, 'feedback').filter(({ fields }) => fields.type === 'view');
  return seats.slice(1).includes(nowPlace) && !views.some(({ id }) => recordTime(id) >= started);
}

/** My own clock of giving. @param {Entries} entries of Ours @param {string} me @param {string} day @returns {number | null} */
export const daysSinceGiven = (entries, me, day) => daysSince(ofKind(entries, 'feedback'), me, day);

/** My own clock of asking. @param {Entries} entries of Ours @param {string} me @param {string} day @returns {number | null} */
export const daysSinceAsked = (entries, me, day) => daysSince(ofKind(entries, 'ask'), me, day);

/** @param {readonly Entry[]} found @param {string} me @param {string} day */
function daysSince(found, me, day) {
  const last = found.findLast(({ author }) => author === me);
  return last ? feedbackAge(last, day) : null;
}

/**
 * The receiver's own words about it. The oldest counts, if a device wrote it twice; its author may change them.
 * @param {Entries} entries of Ours @param {Entry} feedback @param {'heard-as' | 'became'} type @returns {Entry | null}
 */
export function heard(entries, feedback, type) {
  const answers = ofKind(entries, 'answer').filter(({ author }) => author !== feedback.author);
  return answers.find(({ fields }) => fields.to === feedback.id && fields.type === type) ?? null;
}
