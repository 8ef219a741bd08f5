import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-OXTBFQJU.js";
import "./chunk-SPR5LHAL.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-F76A4AW5.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
