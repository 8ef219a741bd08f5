import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-FMCAMG5X.js";
import "./chunk-FDGR4Q3G.js";
import "./chunk-X4Y2ZA23.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-5RR2R6VG.js";
import "./chunk-IREPHMGF.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
