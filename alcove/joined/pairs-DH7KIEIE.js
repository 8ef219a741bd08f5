import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-3ZXEAZBE.js";
import "./chunk-U246HS67.js";
import "./chunk-BT2574CO.js";
import "./chunk-ON22IG4L.js";
import "./chunk-ITB6MXWT.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
