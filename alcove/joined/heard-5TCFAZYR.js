import {
  Heard,
  HeardLately
} from "./chunk-L5DSEIE2.js";
import "./chunk-7QUAOHKT.js";
import "./chunk-KZPLHKOO.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-J522EHZH.js";
import "./chunk-ABMKDPTK.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  Heard,
  HeardLately as default
};
