import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-ID7ETYMQ.js";
import "./chunk-5VZJVU3Y.js";
import "./chunk-BJDM2EUS.js";
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
