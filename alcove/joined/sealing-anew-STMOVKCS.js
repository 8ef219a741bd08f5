import {
  sealMineAnew
} from "./chunk-XVFGSKVK.js";
import "./chunk-NC3LAA7I.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-JBGWK34H.js";
import "./chunk-IREPHMGF.js";
export {
  sealMineAnew
};
