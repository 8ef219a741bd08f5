import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-JGRHFQ64.js";
import "./chunk-57SOKUVL.js";
import "./chunk-N7IV7C4I.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-WUU57HA3.js";
import "./chunk-IREPHMGF.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
