import {
  Heard,
  HeardLately
} from "./chunk-725JS4RP.js";
import "./chunk-RIRKM3F6.js";
import "./chunk-RVF4LC7Y.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-7DR4VA32.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-KI3ZGL2L.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  Heard,
  HeardLately as default
};
