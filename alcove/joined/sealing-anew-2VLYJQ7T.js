import {
  sealMineAnew
} from "./chunk-2XITAXI6.js";
import "./chunk-MIV3MTVP.js";
import "./chunk-376XXUQH.js";
import "./chunk-PUSCYM67.js";
import "./chunk-F6XCO3FO.js";
export {
  sealMineAnew
};
