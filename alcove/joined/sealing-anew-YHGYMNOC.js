import {
  sealMineAnew
} from "./chunk-OPOIKK34.js";
import "./chunk-4DWFW456.js";
import "./chunk-376XXUQH.js";
import "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
export {
  sealMineAnew
};
