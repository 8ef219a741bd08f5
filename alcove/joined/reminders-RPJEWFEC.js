import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-UY6UOXKZ.js";
import "./chunk-YLJJHQOV.js";
import "./chunk-IREPHMGF.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
