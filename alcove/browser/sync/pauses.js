/** When to do a thing that need not be done now. Before trying again the pause grows, so that a server that comes back is not run over by all devices at once. */

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

/** A page that nobody looks at is not drawn; in milliseconds. */
const NOT_DRAWN = 250;
const IDLE_AT_LATEST = 5_000;

/** Until what is in the signals now was painted. @returns {Promise<void>} */
export const untilDrawn = () => new Promise((resolve) => {
  setTimeout(resolve, NOT_DRAWN);
  globalThis.requestAnimationFrame?.(() => setTimeout(resolve));
});

/** Until this page has nothing better to do. @returns {Promise<void>} */
export const untilIdle = () => new Promise((resolve) => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: IDLE_AT_LATEST });
  else setTimeout(resolve, NOT_DRAWN);
});
