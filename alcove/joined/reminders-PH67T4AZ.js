import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-KVT4EU52.js";
import "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
