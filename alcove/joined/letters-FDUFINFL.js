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
import "./chunk-PUSCYM67.js";
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
