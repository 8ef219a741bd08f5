import {
  sealMineAnew
} from "./chunk-PQUCM75V.js";
import "./chunk-X4Y2ZA23.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-5RR2R6VG.js";
import "./chunk-IREPHMGF.js";
export {
  sealMineAnew
};
