import {
  Heard,
  HeardLately
} from "./chunk-JC5JFUTA.js";
import "./chunk-RXR3WNNR.js";
import "./chunk-6MKZOWZ7.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-PIZ57R6X.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-KCZVWS55.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  Heard,
  HeardLately as default
};
