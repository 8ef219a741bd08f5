import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-NWOWAPJQ.js";
import "./chunk-ENGDNKRI.js";
import "./chunk-CZ3XSMV6.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-2NJLEL5U.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
