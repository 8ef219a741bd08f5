import {
  sealMineAnew
} from "./chunk-EO7XOUPO.js";
import "./chunk-5YXQQI3G.js";
import "./chunk-JIQVWX5H.js";
import "./chunk-PBPUMC75.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  sealMineAnew
};
