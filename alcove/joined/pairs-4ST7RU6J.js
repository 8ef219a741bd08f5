import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-BYYFDI3G.js";
import "./chunk-KB4A6QMJ.js";
import "./chunk-KTWRTEFA.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-YLJJHQOV.js";
import "./chunk-IREPHMGF.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
