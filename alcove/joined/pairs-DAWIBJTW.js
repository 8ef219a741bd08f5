import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-WDMMQALR.js";
import "./chunk-T7OACJVF.js";
import "./chunk-YRYDIT3T.js";
import "./chunk-A4OUKUCU.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-C32CHQCL.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
