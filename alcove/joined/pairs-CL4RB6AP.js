import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-W7V6VWUJ.js";
import "./chunk-CVDJD2F3.js";
import "./chunk-ZSPH4VY4.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
