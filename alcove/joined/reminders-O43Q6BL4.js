import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-R3BY7G4Q.js";
import "./chunk-F45EVYIU.js";
import "./chunk-IREPHMGF.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
