import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-MX6OVGPU.js";
import "./chunk-ENGDNKRI.js";
import "./chunk-37N35LNX.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-ZADW47F7.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
