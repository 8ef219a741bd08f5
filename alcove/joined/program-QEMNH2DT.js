import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-H7IMM4LV.js";
import "./chunk-RDDL3JIT.js";
import "./chunk-YTBHDTEU.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
