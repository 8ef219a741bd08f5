import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-YYZDH2HA.js";
import "./chunk-NTNNMACP.js";
import "./chunk-4XFPYCLR.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-U3JX3AGV.js";
import "./chunk-LAUSFL3Z.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
