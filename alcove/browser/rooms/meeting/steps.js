/** The course of the hour: how we arrive, then one topic after the other, then how it ends. */
import { nextTurn, orderInForce, snapshotInForce } from "../../records/meetings.js";
import { isOpen } from "../../records/topics.js";
import { ORDER_MOST } from "../../records/thresholds.js";
import { safe } from "../../sync/house.js";
import { gathered } from "../table/gathered.js";

/** The topics of a frozen agenda in the order of talking: seats, what may fit, what was to be read before. @param {any} agenda @returns {string[]} */
export function agendaIds(agenda) {
  return [...agenda.seats.map((/** @type {any} */ { topic }) => topic), ...agenda.if_time_allows, ...agenda.read_before];
}

/**
 * The frozen agenda as the two have ordered it since, then what came to the table meanwhile.
 * @param {any} ours  gathered @param {any} meeting
 * @returns {string[]} ids of topics that are there
 */
export function topicsOf(ours, meeting) {
  const snapshot = snapshotInForce(ours, meeting.id);
  const frozen = snapshot ? agendaIds(snapshot.fields.agenda) : [];
  const begun = new Date(snapshot?.fields.started_at ?? meeting.startedAt);
  const isHere = (/** @type {any} */ topic) => (isOpen(topic) ? !topic.fields.parked_until : topic.fields.outcome.meeting === meeting.id);
  const since = ours.of("topic").filter((/** @type {any} */ topic) => topic.madeAt >= begun && isHere(topic));
  const ids = new Set([...frozen, ...since.map((/** @type {any} */ { id }) => id)]);
  const ordered = (orderInForce(ours, meeting.id)?.fields.ids ?? []).filter((/** @type {string} */ id) => ids.has(id));
  return [...new Set([...ordered, ...ids])].filter((id) => ours.get(id)?.kind === "topic");
}

/** @param {any} ours @param {any} meeting @returns {string[]} */
export function stepsOf(ours, meeting) {
  return ["opening", ...topicsOf(ours, meeting), "closing"];
}

/**
 * Writes the order of a meeting, or the place in it, so that both screens have it. What is not said stays as it is.
 * @param {string} pair @param {string} meeting @param {{ ids?: string[], now?: string }} wanted
 */
export function writeOrder(pair, meeting, { ids, now }) {
  const ours = gathered(pair);
  const before = orderInForce(ours, meeting);
  const fields = { meeting, ids: (ids ?? before?.fields.ids ?? []).slice(0, ORDER_MOST), now: now ?? before?.fields.now, turn: nextTurn(before) };
  const own = ours.of("order").find((each) => each.mine && each.fields.meeting === meeting);
  if (own) return safe(pair).revise(own.id, { fields });
  return safe(pair).put("order", "", Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
}
