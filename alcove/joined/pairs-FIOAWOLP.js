import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-TVGBTSPL.js";
import "./chunk-LNLTQ4J7.js";
import "./chunk-75KLTDYI.js";
import "./chunk-EFZNBHBL.js";
import "./chunk-HGAIQVZU.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
