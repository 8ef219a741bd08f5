import {
  Heard,
  HeardLately
} from "./chunk-53VWOZ5I.js";
import "./chunk-VFOA35JT.js";
import "./chunk-CF5EFFHZ.js";
import "./chunk-SPR5LHAL.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-4IPFGJDT.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-F76A4AW5.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  Heard,
  HeardLately as default
};
