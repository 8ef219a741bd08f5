import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-UPFYRDH3.js";
import "./chunk-PUSCYM67.js";
import "./chunk-F6XCO3FO.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
