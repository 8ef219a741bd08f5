/** Closing an alcove, taking that back, leaving it. */
import { AlcoveError } from "./errors.js";
import { bookOf } from "./books.js";
import { ask } from "./door.js";
import { dropWaiting, forgetLeft } from "./forgetting.js";
import { refreshPairs } from "./pairs.js";
import { changeRing } from "./rings.js";
import { sendNow, untilSent } from "./sender.js";
import { pairs } from "./signals.js";
import { erase } from "./writing.js";

/** @param {string} pair */
export async function closeAlcove(pair) {
  const book = bookOf(pair);
  sendNow(book); // what was written before belongs there
  await untilSent(book);
  await ask("PUT", `/api/pairs/${pair}/closing`);
  await refreshPairs();
}

/** @param {string} pair */
export async function openAlcoveAgain(pair) {
  await ask("DELETE", `/api/pairs/${pair}/closing`);
  await refreshPairs();
}

/**
 * The keyring says it to my other devices: what the server says alone would make none of them forget. Again after a try that
 * was cut off: who left already is told so by `not-found`.
 * @param {string} pair
 */
export async function leaveAlcove(pair) {
  try {
    await ask("POST", `/api/pairs/${pair}/leave`);
  } catch (error) {
    if (!(error instanceof AlcoveError) || error.code !== "not-found") throw error;
  }
  const ring = await changeRing(({ pairs: known }) => delete known[pair]);
  pairs.value = pairs.value.filter(({ id }) => id !== pair);
  await forgetLeft(pairs.value.map(({ id }) => id), ring);
  await refreshPairs();
}

/**
 * One record of mine, without a way back: who asks for all of them has been asked before. What never left this device only
 * has to be dropped here.
 * @param {string} pair @param {string} id
 */
export async function eraseForGood(pair, id) {
  const book = bookOf(pair);
  await dropWaiting(book, id);
  if (book.entries.value.get(id)) await erase(book, id, 0);
}

/** Tombstones on their way. What was refused for good, or waits for a choice, is not. @param {string} pair @returns {number} */
export const erasuresWaiting = (pair) => bookOf(pair).ops.filter(({ kind, refused, held }) => kind === "erased" && !refused && !held).length;
