import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-NFHKC5O2.js";
import "./chunk-5RR2R6VG.js";
import "./chunk-IREPHMGF.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
