import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-AORKRE4O.js";
import "./chunk-BHWGMOVZ.js";
import "./chunk-J7LBJPBZ.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-LF7BEWZG.js";
import "./chunk-IREPHMGF.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
