import {
  Heard,
  HeardLately
} from "./chunk-DPXSC5TF.js";
import "./chunk-MZLTFI44.js";
import "./chunk-QKFCPILE.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-U6CNXH6C.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-YTBHDTEU.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  Heard,
  HeardLately as default
};
