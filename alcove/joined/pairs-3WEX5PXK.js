import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-L4LCHT3S.js";
import "./chunk-NEABK3BC.js";
import "./chunk-4DWFW456.js";
import "./chunk-376XXUQH.js";
import "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
