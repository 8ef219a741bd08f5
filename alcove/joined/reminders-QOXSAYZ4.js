import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-33SRKZDR.js";
import "./start.js";
import "./first.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
