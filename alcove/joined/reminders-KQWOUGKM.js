import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-TOAGZ5OY.js";
import "./start.js";
import "./first.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
