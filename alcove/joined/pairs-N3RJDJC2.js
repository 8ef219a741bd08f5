import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-UMKYP7KD.js";
import "./chunk-XGHL34JH.js";
import "./chunk-3ZBI2QI6.js";
import "./chunk-EFZNBHBL.js";
import "./chunk-F76A4AW5.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
