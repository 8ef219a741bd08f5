import {
  Heard,
  HeardLately
} from "./chunk-7F53O27K.js";
import "./chunk-6ZGUCFLP.js";
import "./chunk-BIICOLCD.js";
import "./chunk-SPR5LHAL.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-LW4ATB6Y.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-2I324F4V.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  Heard,
  HeardLately as default
};
