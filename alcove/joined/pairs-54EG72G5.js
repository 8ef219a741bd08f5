import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-ITPH6BDY.js";
import "./chunk-FEPCVJXN.js";
import "./chunk-MIV3MTVP.js";
import "./chunk-376XXUQH.js";
import "./chunk-PUSCYM67.js";
import "./chunk-F6XCO3FO.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
