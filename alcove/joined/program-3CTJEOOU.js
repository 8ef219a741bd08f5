import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-BI65BAHH.js";
import "./chunk-RDDL3JIT.js";
import "./chunk-HTXLXXSZ.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
