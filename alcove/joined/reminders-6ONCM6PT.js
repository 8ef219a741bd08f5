import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-3GE77PJR.js";
import "./chunk-WNPFUAWY.js";
import "./chunk-IREPHMGF.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
