import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-SVAYCS3U.js";
import "./chunk-JQXJ7OAY.js";
import "./chunk-YRYDIT3T.js";
import "./chunk-CUUKILFI.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-FX4TRNVX.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
