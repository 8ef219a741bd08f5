import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-XO662GI5.js";
import "./chunk-Y7NVPI7R.js";
import "./chunk-453CMGJU.js";
import "./chunk-CGWIBPNF.js";
import "./chunk-IGQTGUDQ.js";
import "./chunk-FX4TRNVX.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
