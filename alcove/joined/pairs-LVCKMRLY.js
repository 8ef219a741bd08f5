import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-3XKY4FKG.js";
import "./chunk-L4URSNRA.js";
import "./chunk-QNLD4WZK.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-Z2MXPPIB.js";
import "./chunk-LAUSFL3Z.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
