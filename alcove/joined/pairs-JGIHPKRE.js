import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-DS25SLFI.js";
import "./chunk-WXOYDR32.js";
import "./chunk-YSOHZL3H.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-CWLYH65C.js";
import "./chunk-LAUSFL3Z.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
