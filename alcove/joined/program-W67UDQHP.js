import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-NCDBJDJS.js";
import "./chunk-RDDL3JIT.js";
import "./chunk-ITB6MXWT.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
