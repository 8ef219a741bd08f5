import {
  Heard,
  HeardLately
} from "./chunk-DGWYDMIP.js";
import "./chunk-HVY4QMPK.js";
import "./chunk-6OIBDSQ4.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-DVTBCDZH.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-HTXLXXSZ.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  Heard,
  HeardLately as default
};
