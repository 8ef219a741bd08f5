import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-TABTPH3L.js";
import "./chunk-U3JX3AGV.js";
import "./chunk-LAUSFL3Z.js";
export {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
};
