/** Who wants to know that a try at comparing the words went on. Here and not in compare.js, which the first page does not load. */

/** @type {Set<(pair: string) => void>} */
const waiting = new Set();

/** @param {(pair: string) => void} act */
export const whenCompared = (act) => void waiting.add(act);

/** @param {string} pair */
export const tellCompared = (pair) => waiting.forEach((act) => act(pair));
