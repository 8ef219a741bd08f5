// What follows for meetings from the sealed records of both: spec/records.md §3.

import { lastOneWins, momentOf, ofKind } from './entries.js';
import { recordTime } from './record.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 * @typedef {{ meeting: string, snapshot: Entry | null, startedAt: number | null }} Held  startedAt: milliseconds since 1970
 */

/** @param {Entries} plans  of any meeting, or of one @param {string} [meeting] @returns {Entry | null} */
export function planInForce(plans, meeting) {
  return lastOneWins(about(ofKind(plans, 'plan'), meeting));
}

/** @param {Entries} orders @param {string} [meeting] @returns {Entry | null} */
export function orderInForce(orders, meeting) {
  return lastOneWins(about(ofKind(orders, 'order'), meeting));
}

/** What to write so that one's own record is in force. @param {Entry | null} inForce */
export const nextTurn = (inForce) => (inForce ? inForce.fields.turn + 1 : 1);

/** The smallest id: both devices may start a meeting at once, and both take the same one. @param {Entries} entries @param {string} meeting @returns {Entry | null} */
export function snapshotInForce(entries, meeting) {
  return about(ofKind(entries, 'snapshot'), meeting)[0] ?? null;
}

/** @param {readonly Entry[]} found @param {string} [meeting] */
const about = (found, meeting) => (meeting === undefined ? [...found] : found.filter(({ fields }) => fields.meeting === meeting));

/** @param {Entries} entries @param {string} meeting */
export const isHeld = (entries, meeting) => ofKind(entries, 'held').some(({ fields }) => fields.meeting === meeting);

/** @param {Entries} entries @returns {Held[]} each meeting once, by its start, those without a snapshot first */
export function heldMeetings(entries) {
  const snapshots = ofKind(entries, 'snapshot');
  const meetings = [...new Set(ofKind(entries, 'held').map(({ fields }) => fields.meeting))].sort();
  const all = meetings.map((meeting) => {
    const snapshot = about(snapshots, meeting)[0] ?? null;
    return { meeting, snapshot, startedAt: snapshot && Date.parse(snapshot.fields.started_at) };
  });
  return all.sort((one, other) => (one.startedAt ?? 0) - (other.startedAt ?? 0));
}

/** 1 for the first: all held ones but this, and this. @param {Entries} entries @param {string} meeting */
export function meetingNumber(entries, meeting) {
  const frozen = snapshotInForce(entries, meeting);
  return frozen ? frozen.fields.number : 1 + heldMeetings(entries).filter((held) => held.meeting !== meeting).length;
}

/**
 * How often a topic came along: held meetings that started after it was written and while it was open.
 * @param {Entries} entries @returns {(topic: Entry) => number}
 */
export function carried(entries) {
  const held = heldMeetings(entries);
  return (topic) => held.filter((each) => cameAlong(topic, each)).length;
}

/**
 * How long a topic waits: the same, since it last had a seat. One that was talked about and is still open came
 * along, but does not wait.
 * @param {Entries} entries @returns {(topic: Entry) => number}
 */
export function waited(entries) {
  const held = heldMeetings(entries);
  return (topic) => {
    const last = held.findLastIndex(({ snapshot }) => snapshot?.fields.agenda.seats.some((/** @type {any} */ seat) => seat.topic === topic.id));
    return held.slice(last + 1).filter((each) => cameAlong(topic, each)).length;
  };
}

/** Starts are told in whole seconds, ids in milliseconds: what was written in the second of the start was there before it. @param {Entry} topic @param {Held} held */
function cameAlong(topic, { startedAt }) {
  if (startedAt === null || startedAt + 1000 <= recordTime(topic.id)) return false;
  return !topic.fields.outcome || momentOf(topic.at) >= startedAt;
}
