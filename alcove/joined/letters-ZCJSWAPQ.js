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
} from "./chunk-UNSNONCJ.js";
import "./start.js";
import "./first.js";
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
