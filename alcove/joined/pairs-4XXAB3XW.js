import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-7WNA2OP5.js";
import "./chunk-EYQLNN3M.js";
import "./chunk-TZHYHADR.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-F45EVYIU.js";
import "./chunk-IREPHMGF.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
