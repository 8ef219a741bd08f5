// Which rooms are offered when: a pair begins with a few practices and adds others with time. Everything can be entered earlier;
// this only says what stands in sight. Made on the device, for one pair of eyes.

/**
 * @typedef {import('./entries.js').Entries} Entries
 * @typedef {{ from: number, used: readonly string[] }} Stage  from: week; used: kinds that show that it is at home here already
 */

const DAY = 86_400_000; // milliseconds
const WEEK = 7 * DAY;
/** The target of the clock of the long view. */
export const LONG_VIEW_DAYS = 91;
/** So that it never lies in the same quarter of a year. */
export const PULSE_DAYS = 92;

/** The target of the clock of growth: after so long without a word on it, a line is offered. */
export const GROWTH_DAYS = 42;

/** In the order in which they come. What is not named here is offered from the start. @type {Readonly<Record<string, Stage>>} */
export const OFFERED = Object.freeze({
  us: { from: 4, used: ['card', 'agreement', 'checkin'] },
  progress: { from: 4, used: ['win'] },
  feedback: { from: 8, used: ['feedback', 'ask'] },
  growth: { from: 8, used: ['goal'] },
  pulse: { from: 12, used: ['pulse', 'pulse-commit'] },
  ceremonies: { from: 12, used: [] },
  themes: { from: 12, used: ['theme'] },
});

/**
 * Whole weeks since the two first met; before that, since their alcove was made.
 * @param {number | null} firstHeld @param {number} made @param {number} now  moments, in milliseconds since 1970
 */
export const weeksTogether = (firstHeld, made, now) => Math.max(0, Math.floor((now - (firstHeld ?? made)) / WEEK));

/** Whether its time has come, or the two began with it themselves. @param {string} room @param {number} weeks @param {(kind: string) => boolean} has whether there is a record of that kind */
export function isOffered(room, weeks, has) {
  const stage = OFFERED[room];
  return stage === undefined || weeks >= stage.from || stage.used.some(has);
}

/**
 * @template {string} R
 * @param {readonly R[]} rooms @param {number} weeks @param {(kind: string) => boolean} has
 * @returns {{ offered: R[], later: R[] }} each in the given order
 */
export function offering(rooms, weeks, has) {
  const offered = rooms.filter((room) => isOffered(room, weeks, has));
  return { offered, later: rooms.filter((room) => !offered.includes(room)) };
}

/**
 * Whether a long view has its time: from the twelfth week, a quarter after the last one, or after the two began.
 * @param {number | null} last  when the two last took it, in milliseconds since 1970 @param {number} weeks  together @param {number} now
 */
export const longViewIsDue = (last, weeks, now) => weeks >= OFFERED.ceremonies.from && (last === null ? weeks * WEEK : now - last) >= LONG_VIEW_DAYS * DAY;

/**
 * Whether a pulse has its time for this person. Their own last answers alone decide: the other's are no input, not even that there are any.
 * @param {number | null} last  when this person last answered @param {number} weeks @param {number} now
 */
export const pulseIsDue = (last, weeks, now) => weeks >= OFFERED.pulse.from && (last === null || now - last >= PULSE_DAYS * DAY);

/**
 * Whether a line on growth has its time: six weeks without a word on it, or since the two began. It offers a line and not a room, so it
 * does not wait for the week in which the room comes into sight.
 * @param {number | null} days  since growth was touched, null where it never was @param {number} together  days since the first record of the two
 */
export const growthIsDue = (days, together) => (days ?? together) >= GROWTH_DAYS;
