import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-TATFGJWQ.js";
import "./chunk-XVNWHFUH.js";
import "./chunk-NC3LAA7I.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-JBGWK34H.js";
import "./chunk-IREPHMGF.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
