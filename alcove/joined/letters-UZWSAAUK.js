import {
  fetchAnswers,
  fetchFeed,
  fetchUndelivered,
  fetchWishes,
  letStand,
  makeFeed,
  putAway,
  revokeFeed,
  sendAgain,
  setWish,
  stopLetters,
  writeAgain
} from "./chunk-IKAHU2MZ.js";
import "./chunk-I2QOKAUW.js";
import "./chunk-LAUSFL3Z.js";
export {
  fetchAnswers,
  fetchFeed,
  fetchUndelivered,
  fetchWishes,
  letStand,
  makeFeed,
  putAway,
  revokeFeed,
  sendAgain,
  setWish,
  stopLetters,
  writeAgain
};
