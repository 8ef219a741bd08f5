import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-KMRCOG6Z.js";
import "./chunk-6ZOWXO3Z.js";
import "./chunk-YRYDIT3T.js";
import "./chunk-M2LFPRDZ.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-FX4TRNVX.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
