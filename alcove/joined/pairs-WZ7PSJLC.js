import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-MXYRC63Q.js";
import "./chunk-TTUBQRJ7.js";
import "./chunk-CKVAUZOU.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-WNPFUAWY.js";
import "./chunk-IREPHMGF.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
