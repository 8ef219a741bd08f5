import {
  firstSeat,
  linkOf,
  refreshPairs,
  stateOf
} from "./chunk-WPRYYFWM.js";
import "./chunk-UEFGZ3VB.js";
import "./chunk-2YS2KLW5.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  firstSeat,
  linkOf,
  refreshPairs,
  stateOf
};
