/** How long to wait before trying again. Growing, so that a server that comes back is not run over by all devices at once. */

const SHORTEST = 500; // milliseconds
const LONGEST = 30_000;

/**
 * @param {number} failures  in a row, from 1
 * @param {() => number} [random]  0 to 1; half of the pause is chance
 * @returns {number} milliseconds
 */
export function pauseAfter(failures, random = Math.random) {
  const whole = Math.min(LONGEST, SHORTEST * 2 ** Math.min(failures - 1, 10));
  return Math.round(whole / 2 + (whole / 2) * random());
}
