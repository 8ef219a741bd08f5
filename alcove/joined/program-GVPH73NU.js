import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-UEA6SYTV.js";
import "./chunk-RDDL3JIT.js";
import "./chunk-2NJLEL5U.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
