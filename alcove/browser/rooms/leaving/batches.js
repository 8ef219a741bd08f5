/** Tombstones in batches: each goes to the server before the next is written, at the pace that the server allows. */
import { AlcoveError, eraseForGood, erasuresWaiting, safe } from "../../sync/house.js";

/** As many as one request takes. */
const BATCH = 100;
/** How often it is looked whether a batch has gone; in milliseconds. */
const LOOK = 100;

/** @param {Map<string, any>} entries @returns {any[]} oldest first; what I cannot open I cannot erase either */
export const mineIn = (entries) => [...entries.values()].filter((entry) => entry.mine && entry.own !== false && !entry.cannotOpen).sort((one, other) => (one.id < other.id ? -1 : 1));

/**
 * @param {string} pair @param {() => boolean} mayGoOn  asked before each batch
 */
export async function eraseInBatches(pair, mayGoOn) {
  for (;;) {
    const batch = mineIn(safe(pair).entries.value).slice(0, BATCH);
    if (batch.length === 0 || !mayGoOn()) return untilGone(pair, mayGoOn);
    for (const { id } of batch) await eraseForGood(pair, id).catch(unlessGone);
    await untilGone(pair, mayGoOn);
  }
}

/** Erased meanwhile, in another tab. @param {unknown} error */
function unlessGone(error) {
  if (!(error instanceof AlcoveError) || error.code !== "not-there") throw error;
}

/** @param {string} pair @param {() => boolean} mayGoOn */
async function untilGone(pair, mayGoOn) {
  while (mayGoOn() && (await erasuresWaiting(pair)) > 0) await new Promise((resolve) => setTimeout(resolve, LOOK));
}
