import {
  sealMineAnew
} from "./chunk-34WH6HM5.js";
import "./chunk-M427L7DV.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-IVJGWNAC.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  sealMineAnew
};
