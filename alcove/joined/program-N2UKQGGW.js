import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-GLNDIOGE.js";
import "./chunk-RDDL3JIT.js";
import "./chunk-IVJGWNAC.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
