import {
  Heard,
  HeardLately
} from "./chunk-QDJURKZD.js";
import "./chunk-NYZL3K6C.js";
import "./chunk-TSFTYOYI.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-ZS4LPMSE.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-ULYBTDYY.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  Heard,
  HeardLately as default
};
