import {
  Heard,
  HeardLately
} from "./chunk-MHOK7FKH.js";
import "./chunk-I6NLDUMB.js";
import "./chunk-QLVQ4BIS.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-WS63AVXS.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-ITB6MXWT.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  Heard,
  HeardLately as default
};
