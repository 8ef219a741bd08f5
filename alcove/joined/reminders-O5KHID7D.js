import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-2OSTQ55V.js";
import "./chunk-SPR5LHAL.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-S2CO3QL4.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
