import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-UMFTCCKX.js";
import "./chunk-ENGDNKRI.js";
import "./chunk-M427L7DV.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-IVJGWNAC.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
