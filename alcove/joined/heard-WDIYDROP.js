import {
  Heard,
  HeardLately
} from "./chunk-7K4DNLJW.js";
import "./chunk-P2JNZCI3.js";
import "./chunk-PIRXBLBE.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-GZBE2625.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-JZFYSBM4.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  Heard,
  HeardLately as default
};
