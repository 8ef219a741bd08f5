import {
  Heard,
  HeardLately
} from "./chunk-RZAYHNGJ.js";
import "./chunk-S226XRCH.js";
import "./chunk-MFIVXSRH.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-J522EHZH.js";
import "./chunk-IVJGWNAC.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  Heard,
  HeardLately as default
};
