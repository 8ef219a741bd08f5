import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs
} from "./chunk-OW7EJVSY.js";
import "./chunk-D2YYRPHC.js";
import "./chunk-XR6EJDGF.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs
};
