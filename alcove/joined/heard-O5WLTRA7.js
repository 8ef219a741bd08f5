import {
  Heard,
  HeardLately
} from "./chunk-D2HLTJUY.js";
import "./chunk-IDTUC5T2.js";
import "./chunk-5BY7RAR7.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-H7ASZEEL.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-ZADW47F7.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  Heard,
  HeardLately as default
};
