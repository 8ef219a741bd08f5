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
} from "./chunk-46RAQMY5.js";
import "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
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
