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
} from "./chunk-WUMH5XXT.js";
import "./chunk-FR67HFSY.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-7VTAI3DB.js";
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
