import {
  sealMineAnew
} from "./chunk-CFHG2S6K.js";
import "./chunk-N7IV7C4I.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-WUU57HA3.js";
import "./chunk-IREPHMGF.js";
export {
  sealMineAnew
};
