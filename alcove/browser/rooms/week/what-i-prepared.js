/** Counts of what I prepared: pure, so that it can be tried without a page. */
import { dayOf } from "../table/days.js";

/**
 * @param {readonly any[]} shared  topics of the alcove @param {readonly any[]} own  my own topics for it @param {readonly any[]} unsaid  feedback
 * @param {Date} [now] @returns {{ topics: number, later: number, feedback: number }}
 */
export function whatIPrepared(shared, own, unsaid, now = new Date()) {
  const today = dayOf(now);
  const waits = (/** @type {any} */ { fields }) => !fields.outcome && !(fields.parked_until > today);
  return {
    topics: shared.filter((topic) => topic.mine && waits(topic)).length,
    later: own.filter((topic) => topic.fields.when_we_meet && waits(topic)).length,
    feedback: unsaid.filter(({ fields }) => !(fields.later_until > today)).length,
  };
}
