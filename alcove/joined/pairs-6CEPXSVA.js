import {
  firstSeat,
  linkOf,
  refreshPairs,
  stateOf
} from "./chunk-75NKKDFA.js";
import "./chunk-VKNDDD5S.js";
import "./chunk-ZCULNP6U.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  firstSeat,
  linkOf,
  refreshPairs,
  stateOf
};
