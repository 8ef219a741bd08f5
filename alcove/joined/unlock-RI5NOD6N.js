import {
  Unlock
} from "./chunk-EHAKZM3R.js";
import "./chunk-XEGXIANR.js";
import "./chunk-75G2JXGE.js";
import "./chunk-6GK7X3W5.js";
import "./chunk-OELS7OFE.js";
import "./chunk-TRRFGRR5.js";
import "./chunk-VCEMO5RV.js";
import "./chunk-65DLQAFE.js";
import "./chunk-KV4C5GNT.js";
import "./chunk-RQWB6LEJ.js";
import "./chunk-WFMWQEXM.js";
import "./chunk-XR6EJDGF.js";
export {
  Unlock as default
};
