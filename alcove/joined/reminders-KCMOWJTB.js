import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-33UC5OHU.js";
import "./chunk-JBGWK34H.js";
import "./chunk-IREPHMGF.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
