import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-3R4NJVNL.js";
import "./chunk-ENGDNKRI.js";
import "./chunk-5P6FLVYV.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-YTBHDTEU.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
