import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-AEIKUGXK.js";
import "./chunk-RDDL3JIT.js";
import "./chunk-FR67HFSY.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-7VTAI3DB.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
