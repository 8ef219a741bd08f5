import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-YNNEWSSD.js";
import "./chunk-DCPNE3PA.js";
import "./chunk-ID4EPCG6.js";
import "./chunk-NUBPY3SP.js";
import "./chunk-KCZVWS55.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
