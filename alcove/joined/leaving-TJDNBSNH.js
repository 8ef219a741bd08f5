import {
  dropWaiting,
  forgetLeft,
  refreshPairs
} from "./chunk-75NKKDFA.js";
import "./chunk-VKNDDD5S.js";
import {
  changeRing
} from "./chunk-ZCULNP6U.js";
import "./chunk-NO7HG6NV.js";
import {
  bookOf,
  erase,
  pairs,
  sendNow,
  untilSent
} from "./start.js";
import {
  AlcoveError,
  ask
} from "./first.js";

async function closeAlcove(pair) {
  const book = bookOf(pair);
  sendNow(book);
  await untilSent(book);
  await ask("PUT", `/api/pairs/${pair}/closing`);
  await refreshPairs();
}
async function openAlcoveAgain(pair) {
  await ask("DELETE", `/api/pairs/${pair}/closing`);
  await refreshPairs();
}
async function leaveAlcove(pair) {
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
async function eraseForGood(pair, id) {
  const book = bookOf(pair);
  await dropWaiting(book, id);
  if (book.entries.value.get(id)) await erase(book, id, 0);
}
var erasuresWaiting = (pair) => bookOf(pair).ops.filter(({ kind, refused, held }) => kind === "erased" && !refused && !held).length;
export {
  closeAlcove,
  eraseForGood,
  erasuresWaiting,
  leaveAlcove,
  openAlcoveAgain
};
