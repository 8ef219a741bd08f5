import {
  Heard,
  HeardLately
} from "./chunk-R4VGDNHG.js";
import "./chunk-HSIBCJIV.js";
import "./chunk-7ZANA3VW.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-O7JARARI.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-2NJLEL5U.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  Heard,
  HeardLately as default
};
