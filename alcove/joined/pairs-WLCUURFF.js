import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-Z433DXFT.js";
import "./chunk-ENGDNKRI.js";
import "./chunk-IBBIF4DF.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-HTXLXXSZ.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
