import {
  sealMineAnew
} from "./chunk-MCQA2RBH.js";
import "./chunk-KTWRTEFA.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-YLJJHQOV.js";
import "./chunk-IREPHMGF.js";
export {
  sealMineAnew
};
