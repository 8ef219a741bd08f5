import {
  Heard,
  HeardLately
} from "./chunk-H2NIOLCF.js";
import "./chunk-YW5RWXN4.js";
import "./chunk-UV4KK2OO.js";
import "./chunk-SPR5LHAL.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-IWF3NZJK.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-HGAIQVZU.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  Heard,
  HeardLately as default
};
