import {
  dropWaiting,
  forgetLeft,
  refreshPairs
} from "./chunk-KKZRWQRB.js";
import "./chunk-LZ74G2M7.js";
import {
  changeRing
} from "./chunk-LKIGMQ6R.js";
import "./chunk-EFZNBHBL.js";
import {
  bookOf,
  erase,
  sendNow,
  untilSent
} from "./chunk-S2CO3QL4.js";
import {
  AlcoveError,
  ask,
  pairs
} from "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";

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
