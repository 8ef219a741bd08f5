import {
  Heard,
  HeardLately
} from "./chunk-Q7HK7KXG.js";
import "./chunk-NDNR2ZXW.js";
import "./chunk-AY4CA3IN.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-J522EHZH.js";
import "./chunk-JKG6T4LP.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  Heard,
  HeardLately as default
};
