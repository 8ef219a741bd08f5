import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs
} from "./chunk-KVTATRXK.js";
import "./chunk-MG25AJ63.js";
import "./chunk-E5WXTXSR.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs
};
