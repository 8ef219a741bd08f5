import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-LQOABIGJ.js";
import "./chunk-M33JUGCB.js";
import "./chunk-YH5NAWP3.js";
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
