// The order in which topics are considered: rules A3, A4, A5 and A8 of spec/brief.md.

import { olderFirst } from './entries.js';
import { WAITED_ANY, WAITED_HARD } from './thresholds.js';

/**
 * `carried`: meetings it came along; `waited`: the same since it last had a seat (spec/records.md §3).
 * @typedef {{ id: string, author: string, need: string | null, size: number, hard: boolean, pinned: boolean, carried: number, waited: number }} Topic
 * @typedef {Topic & { leads: boolean, band: number }} Placed  leads: by the one who has not the first seat
 */

/** @param {Placed} one @param {Placed} other */
export const byBand = (one, other) => one.band - other.band || olderFirst(one, other);

/** @param {number} meetings @param {boolean} hard */
const isLong = (meetings, hard) => meetings >= WAITED_ANY || (hard && meetings >= WAITED_HARD);

/** @param {readonly Topic[]} topics without updates @param {string} first who has the first seat @returns {Placed[]} in the order of A5 */
export function inBands(topics, first) {
  const pins = onePinEach(topics);
  const placed = topics.map((topic) => ({ ...topic, leads: topic.author !== first, band: bandOf(topic, first, pins.has(topic.id)) }));
  return placed.sort(byBand);
}

/** One pin per person and meeting: the oldest. @param {readonly Topic[]} topics @returns {Set<string>} ids */
function onePinEach(topics) {
  /** @type {Map<string, string>} */
  const pins = new Map();
  for (const { id, author } of topics.filter(({ pinned }) => pinned).sort(olderFirst)) if (!pins.has(author)) pins.set(author, id);
  return new Set(pins.values());
}

/** A5. @param {Topic} topic @param {string} first @param {boolean} pinned */
function bandOf({ author, need, hard, carried }, first, pinned) {
  if (author === first) {
    if (pinned) return 1;
    return isLong(carried, hard) ? 2 : 5;
  }
  if (pinned || need === 'talk-first') return 3;
  return carried >= WAITED_ANY ? 4 : 6;
}

/** A3: their talk-first topic, else their best; of the other where the first has none. @param {readonly Placed[]} placed by A5 @returns {Placed | null} */
export function openerOf(placed) {
  const theirs = placed.some(({ leads }) => !leads) ? placed.filter(({ leads }) => !leads) : placed;
  return theirs.find(({ need }) => need === 'talk-first') ?? theirs[0] ?? null;
}

/** A4: who may have the reserved seat, the longest waiting first. @param {readonly Placed[]} placed @returns {Placed[]} */
export function waitingOnes(placed) {
  return placed.filter(({ waited, hard }) => isLong(waited, hard)).sort((one, other) => other.waited - one.waited || olderFirst(one, other));
}
