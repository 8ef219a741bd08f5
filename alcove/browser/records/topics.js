// What follows for topics, and what became of anything that was raised: spec/records.md §3.

import { ofKind } from './entries.js';
import { promisesWithStates } from './promises.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 */

/** @param {Entry} topic */
export const isOpen = (topic) => topic.fields.outcome === undefined;

/** Until that day, not on it. @param {Entry} topic @param {string} day `YYYY-MM-DD` */
export const isParked = (topic, day) => topic.fields.parked_until !== undefined && topic.fields.parked_until > day;

/** The day of a moment in a zone; in UTC where the device does not know the zone. @param {string} moment @param {string} zone */
export function dayOf(moment, zone) {
  try {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone });
    const parts = Object.fromEntries(format.formatToParts(Date.parse(moment)).map(({ type, value }) => [type, value]));
    return `${parts.year.padStart(4, '0')}-${parts.month}-${parts.day}`;
  } catch {
    return new Date(moment).toISOString().slice(0, 10);
  }
}

/** @param {Entries} entries of Ours @param {string} day of the meeting, in its zone @returns {Entry[]} oldest first */
export function openTopics(entries, day) {
  return ofKind(entries, 'topic').filter((topic) => isOpen(topic) && !isParked(topic, day));
}

/** What was laid out of Mine: id in Mine to the topic of Ours. The oldest, if a device did it twice. @param {Entries} entries of Ours @returns {Map<string, Entry>} */
export function laidOut(entries) {
  return new Map(ofKind(entries, 'topic').filter(({ fields }) => fields.was !== undefined).reverse().map((topic) => [topic.fields.was, topic]));
}

/** @param {Entries} entries @param {string} id @returns {Entry[]} oldest first */
export const answersTo = (entries, id) => ofKind(entries, 'answer').filter(({ fields }) => fields.to === id);

/**
 * All that became of one record of Ours.
 * @param {Entries} entries @param {Entry} record
 * @returns {{ outcome: Record<string, any> | null, promises: { id: string, state: string }[], answers: string[], notes: string[] }} ids, oldest first
 */
export function whatBecame(entries, record) {
  const outcome = record.fields.outcome ?? null;
  const isFrom = (/** @type {Entry} */ promise) => promise.fields.topic === record.id || promise.id === outcome?.promise;
  return {
    outcome,
    promises: promisesWithStates(entries).filter(({ promise }) => isFrom(promise)).map(({ promise, state }) => ({ id: promise.id, state })),
    answers: answersTo(entries, record.id).map(({ id }) => id),
    notes: ofKind(entries, 'note').filter(({ fields }) => fields.topic === record.id).map(({ id }) => id),
  };
}
