import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-VUZYWSNO.js";
import "./chunk-RDDL3JIT.js";
import "./chunk-JZFYSBM4.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
