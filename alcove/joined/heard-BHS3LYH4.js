import {
  Heard,
  HeardLately
} from "./chunk-IBCCR2PH.js";
import "./chunk-AUEZGWAT.js";
import "./chunk-2DIBSBNX.js";
import "./chunk-SPR5LHAL.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-TOFAW6QK.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-PBPUMC75.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  Heard,
  HeardLately as default
};
