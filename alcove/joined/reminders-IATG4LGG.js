import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-LAXRZQOL.js";
import "./chunk-Z2MXPPIB.js";
import "./chunk-LAUSFL3Z.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
